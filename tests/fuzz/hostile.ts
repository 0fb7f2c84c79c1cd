import type { ActResult, Outcome } from '@evenkeel/logic/base/outcome';
import fc, { type GeneratorValue } from 'fast-check';

/** Texts that break what was not built with care: nothing, far too much, markup, direction marks, halves of a sign. */
const nasty = [
  '',
  ' ',
  '\n\n\n',
  'x'.repeat(20_000),
  'word '.repeat(4_000),
  '<img src=x onerror="globalThis.hacked = true">',
  '<script>globalThis.hacked = true</script>',
  '"><svg onload=globalThis.hacked=1>',
  '\u202Egnirts\u202C \u200F\u2067\u2066',
  '\uD800',
  '\uDFFF tail',
  'a\u0300\u0301\u0302\u0303\u0304\u0305'.repeat(50),
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\0\u0007\u001B[31m',
  '{{ client.first_name',
  '{count, plural, one {',
  "{'{{{'}} '#' {x}",
  '$& $1 \\ `',
  '__proto__',
  'constructor',
  '٠١٢٣ ١٬٠٠٠٫٥',
  'javascript:alert(1)',
  'NaN',
  '-1e999',
] as const;

export const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

/** What a host may answer: yes, no, nothing, nonsense; or it throws, rejects, takes its time, or never answers. */
export const answers = ['taken', 'refused', 'nothing', 'throws', 'rejects', 'hangs', 'late'] as const;
export type Answer = (typeof answers)[number];

const taken: Outcome = {
  ok: true,
  value: undefined,
  via: 'native',
  commit: 'staged',
  undo: async () => {
    throw new Error('undone too late by the host');
  },
};
const refused: Outcome = { ok: false, reason: 'host-error', message: 'No <b>way</b>.', retryable: true };

/** Makes a handler of a host that answers so, whatever it is asked. */
export function host(answer: Answer): () => ActResult {
  return () => {
    if (answer === 'throws') throw new Error('thrown by the host');
    if (answer === 'rejects') return Promise.reject(new Error('rejected by the host'));
    if (answer === 'hangs') return new Promise(() => {});
    if (answer === 'late') return new Promise((resolve) => setTimeout(() => resolve(taken), 1));
    if (answer === 'taken') return Promise.resolve(taken);
    return answer === 'refused' ? refused : undefined;
  };
}

export type Draw = GeneratorValue;

/** Puts hostile texts in the place of some of the words of a content. Everything that is no text stays. */
export function brokenWords<T>(draw: Draw, content: T, share = 0.2): T {
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string')
      return draw(fc.double, { min: 0, max: 1, noNaN: true }) < share ? draw(() => text) : value;
    if (Array.isArray(value)) return value.map(visit);
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]));
    return value;
  };
  return visit(content) as T;
}
