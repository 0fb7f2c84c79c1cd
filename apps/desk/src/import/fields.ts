import * as v from 'valibot';
import type { ImportProblem } from './problem.ts';

/** Names a place in JSON as people write it: messages[3].text. */
export function pathOf(path: readonly { key: unknown }[] | undefined): string {
  return (path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** Shows a short piece of what was found, so that it can be recognised. */
export function excerpt(value: unknown): string {
  const shown = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value));
  return shown.length > 40 ? `${shown.slice(0, 39)}…` : shown;
}

/** Checks a value and turns the first fault into a problem that names its field. */
export function checked<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  at = '',
): { ok: true; value: T } | { ok: false; problem: ImportProblem } {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const path = at + pathOf(issue.path as readonly { key: unknown }[] | undefined);
  if (issue.input === undefined) return { ok: false, problem: { code: 'field-missing', path } };
  const expected = issue.expected ?? 'another value';
  return { ok: false, problem: { code: 'field-wrong', path, expected, found: excerpt(issue.input) } };
}

/** Is a moment as exports write it: an ISO date, or seconds or milliseconds since 1970. */
export type Moment = string | number | null | undefined;
export const moment = v.nullish(v.union([v.string(), v.number()]));

/** Reads a moment. Nothing given is no fault; something that is no date is. */
export function timeOf(value: Moment): number | undefined | 'wrong' {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'number' || /^\d{9,13}$/.test(value)) {
    const count = Number(value);
    // Seconds reach this size in the year 5138 only, so a larger number counts milliseconds.
    const ms = Math.abs(count) < 1e11 ? count * 1000 : count;
    return Number.isNaN(new Date(ms).getTime()) ? 'wrong' : ms;
  }
  const ms = Date.parse(value);
  return Number.isNaN(ms) ? 'wrong' : ms;
}
