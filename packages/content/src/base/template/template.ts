import { hasBlocks, parseMessage } from './message.ts';

/** Describes one piece of a template: words as they stand, or a value to be put in. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'output';
      /** The piece as written, braces included. */
      readonly raw: string;
      /** Dotted name of the value, such as `client.first_name`. */
      readonly path: string;
      readonly fallback?: string;
      /** Filters after the value, in order, `default` left out. */
      readonly filters: readonly string[];
    };

/** Lists the filters that are understood. All of them are pure text functions. */
export const knownFilters = ['capitalize', 'upcase', 'downcase', 'strip'] as const;

const output = /\{\{-?\s*([^{}]*?)\s*-?\}\}/g;
const path = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*$/;
const defaultFilter = /^default\s*:\s*(?:"([^"]*)"|'([^']*)')$/;

function parseOutput(raw: string, inner: string): TemplatePart | string {
  // A fallback may itself hold a bar, so quoted text is kept whole while splitting.
  const [head = '', ...filters] = (inner.match(/(?:"[^"]*"|'[^']*'|[^|])+/g) ?? []).map((piece) =>
    piece.trim(),
  );
  if (!path.test(head)) return `"${raw}" names no value. Write it like {{ client.first_name }}.`;
  let fallback: string | undefined;
  const names: string[] = [];
  for (const filter of filters) {
    const found = defaultFilter.exec(filter);
    if (found) fallback = found[1] ?? found[2] ?? '';
    else if ((knownFilters as readonly string[]).includes(filter)) names.push(filter);
    else
      return `"${raw}" uses a filter that is not known: ${filter}. Known are default, ${knownFilters.join(', ')}.`;
  }
  return { kind: 'output', raw, path: head, filters: names, ...(fallback === undefined ? {} : { fallback }) };
}

/**
 * Splits a text into words and `{{ value | default: "…" }}` outputs, in Liquid's output syntax.
 * ICU blocks, such as `{gender, select, female {…} other {…}}`, stay in the words and are only checked.
 * It never executes anything: a `{% tag %}` or a malformed output is a problem, told in a sentence.
 */
export function parseTemplate(text: string): { parts: TemplatePart[]; problem?: string } {
  const parts: TemplatePart[] = [];
  let end = 0;
  let problem: string | undefined;
  if (/\{%/.test(text)) problem = 'The text holds a {% … %} tag. Tags are not run; write the sentence out.';
  for (const found of text.matchAll(output)) {
    if (found.index > end) parts.push({ kind: 'text', text: text.slice(end, found.index) });
    const part = parseOutput(found[0], found[1] ?? '');
    if (typeof part === 'string') {
      problem ??= part;
      parts.push({ kind: 'text', text: found[0] });
    } else parts.push(part);
    end = found.index + found[0].length;
  }
  const rest = text.slice(end);
  if (rest) parts.push({ kind: 'text', text: rest });
  if (!problem) {
    const words = parts.map((part) => (part.kind === 'text' ? part.text : '\u0000')).join('');
    if (hasBlocks(words)) {
      const read = parseMessage(words);
      if ('problem' in read) problem = read.problem;
      else if (words.includes("'\u0000"))
        problem =
          'A straight apostrophe right before {{ would quote it in a text with blocks. Write ’ instead.';
    } else if (/\{\{|\}\}(?!\})/.test(words))
      problem = 'The text opens {{ and does not close it, or closes }} without opening it.';
  }
  return problem === undefined ? { parts } : { parts, problem };
}

/** Tells what is wrong with a template, in a sentence, or nothing when it can be used. */
export function templateProblem(text: string): string | undefined {
  return /[{}]/.test(text) ? parseTemplate(text).problem : undefined;
}
