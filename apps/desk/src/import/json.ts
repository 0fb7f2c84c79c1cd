import type { ImportProblem } from './problem.ts';

const space = /[ \t\r\n]/;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Matches a sticky pattern at one place and gives where it ends, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Reads a string from its opening quote. Gives where it ends, or where it breaks. */
function stringFrom(text: string, start: number): { end: number } | { broken: number } {
  let at = start + 1;
  for (;;) {
    const char = text[at];
    if (char === undefined || char < ' ') return { broken: at };
    if (char === '"') return { end: at + 1 };
    if (char === '\\') {
      const end = endOf(escaped, text, at);
      if (end < 0) return { broken: text[at + 1] === undefined ? at + 1 : at };
      at = end;
    } else at++;
  }
}

type Wanted = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'next' | 'end';

/**
 * Finds where a text stops being JSON: the place of the first character that cannot stand there, or of the end
 * when the text stops too early. Gives nothing for valid JSON. Browsers word their own errors each in their way.
 */
export function jsonBreak(text: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const closed = (): Wanted => (open.length === 0 ? 'end' : 'next');
  for (;;) {
    while (at < text.length && space.test(text[at] ?? '')) at++;
    const char = text[at];
    if (char === undefined) return wanted === 'end' ? undefined : at;
    if (wanted === 'end') return at;
    if (wanted === 'colon') {
      if (char !== ':') return at;
      wanted = 'value';
      at++;
    } else if (wanted === 'next') {
      const inside = open.at(-1);
      if (char === ',') wanted = inside === '{' ? 'key' : 'value';
      else if (char === (inside === '{' ? '}' : ']')) {
        open.pop();
        wanted = closed();
      } else return at;
      at++;
    } else if (wanted === 'first-key' || wanted === 'key') {
      if (char === '}' && wanted === 'first-key') {
        open.pop();
        wanted = closed();
        at++;
      } else if (char === '"') {
        const string = stringFrom(text, at);
        if ('broken' in string) return string.broken;
        at = string.end;
        wanted = 'colon';
      } else return at;
    } else if (char === '{' || char === '[') {
      open.push(char);
      wanted = char === '{' ? 'first-key' : 'first-item';
      at++;
    } else if (char === ']' && wanted === 'first-item') {
      open.pop();
      wanted = closed();
      at++;
    } else if (char === '"') {
      const string = stringFrom(text, at);
      if ('broken' in string) return string.broken;
      at = string.end;
      wanted = closed();
    } else {
      const word = ['true', 'false', 'null'].find((each) => text.startsWith(each, at));
      const end = word ? at + word.length : endOf(number, text, at);
      if (end < 0) return at;
      at = end;
      wanted = closed();
    }
  }
}

/** Counts lines and columns from 1, as editors do. */
export function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Reads JSON, or says where it breaks. */
export function readJson(text: string): { ok: true; value: unknown } | { ok: false; problem: ImportProblem } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const at = jsonBreak(text) ?? text.length;
    const place = placeOf(text, at);
    const found = text.slice(at, at + 12).split(/\s/, 1)[0];
    const problem: ImportProblem =
      at >= text.length
        ? { code: 'json-end', ...place }
        : { code: 'json-syntax', ...place, found: `“${found === '' ? '␠' : found}”` };
    return { ok: false, problem };
  }
}
