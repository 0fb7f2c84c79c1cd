import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonBreak, placeOf, readJson } from './json.ts';

const parses = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where JSON breaks', () => {
  it.each([
    ['{"a": 1,}', 9, '“}”'],
    ['{"a": 1\n "b": 2}', 2, '“"b":”'],
    ["{'a': 1}", 2, "“'a':”"],
    ['{"a": undefined}', 7, '“undefined}”'],
    ['[1, 2,, 3]', 7, '“,”'],
    ['{"a": 01}', 8, '“1}”'],
    ['{"a": "b"} c', 12, '“c”'],
    ['["a\tb"]', 4, '“␠”'],
  ])('tells the column in %s', (text, column, found) => {
    const result = readJson(text);
    expect(result).toMatchObject({ ok: false, problem: { code: 'json-syntax', column, found } });
  });

  it.each(['{"a": [1, 2', '{"a": "unfinished', '', '{"a"', '["\\'])(
    'says that %s stops too early',
    (text) => {
      expect(readJson(text)).toMatchObject({ ok: false, problem: { code: 'json-end' } });
    },
  );

  it('counts lines as an editor does, whatever ends them', () => {
    expect(placeOf('a\r\nb\nc\rd', 7)).toEqual({ line: 4, column: 1 });
    expect(readJson('{\n  "a": 1\n  "b": 2\n}')).toMatchObject({ problem: { line: 3, column: 3 } });
  });

  it('finds a break exactly where the browser refuses the text', () => {
    const jsonish = fc.oneof(
      fc.json(),
      fc.json().chain((text) => fc.nat(text.length).map((at) => text.slice(0, at))),
      fc
        .tuple(
          fc.json(),
          fc.nat(60),
          fc.constantFrom('{', '}', '[', ',', '"', ':', '\\', '0', '-', ' ', '\n', 'e'),
        )
        .map(([text, at, extra]) => text.slice(0, at) + extra + text.slice(at)),
      fc.string(),
    );
    fc.assert(
      fc.property(jsonish, (text) => {
        const at = jsonBreak(text);
        expect(at === undefined).toBe(parses(text));
        if (at !== undefined) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is not thrown by very deep nesting', () => {
    expect(jsonBreak('['.repeat(200_000))).toBe(200_000);
  });
});
