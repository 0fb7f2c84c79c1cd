import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJson } from './json.ts';

it.each<[text: string, line: number, column: number, message: string]>([
  ['', 1, 1, 'ends too early: a value is expected'],
  ['{"a": 1', 1, 8, 'ends too early: a comma or the closing } is missing'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma or the closing } is missing, and a text begins'],
  ['{\n  "a": 1,\n}', 3, 1, 'a comma too many before this }'],
  ['[1, 2,]', 1, 7, 'Before this ] a value is expected'],
  ['{"a" 1}', 1, 6, 'a colon is missing, and 1 stands'],
  ['{“a”: 1}', 1, 2, 'straight double quotes only'],
  ["{'a': 1}", 1, 2, 'straight double quotes only'],
  ['{"a": "line\nbreak"}', 1, 7, 'not closed, or holds a line break'],
  ['{"a": "\\x"}', 1, 7, 'a backslash that is not escaped'],
  ['// a note\n{}', 1, 1, 'JSON takes none'],
  ['{"a": undefined}', 1, 7, 'a value is expected, and undefined stands'],
  ['{a: 1}', 1, 2, 'a name in double quotes or the closing } is expected, and a stands'],
  ['{} {}', 1, 4, 'the text should end, and { stands'],
  ['[1\r\n,\r\n2\r\n3]', 4, 1, 'a comma or the closing ] is missing'],
])('%j is told at line %i, column %i: %s', (text, line, column, message) => {
  expect(parseJson(text)).toEqual({ fault: { line, column, message: expect.stringContaining(message) } });
});

it('reads a file that an editor began with a byte order mark', () => {
  expect(parseJson('\ufeff{"a": [1]}')).toEqual({ value: { a: [1] } });
});

it('is not brought down by brackets inside brackets without end', () => {
  expect(parseJson('['.repeat(200_000))).toMatchObject({ fault: { line: 1, column: 200_001 } });
});

it('finds a place for every fault, and reads whatever JSON is read', () => {
  const signs = fc.constantFrom(',', '"', '}', ']', '{', '[', ':', '\\', 'x', '\n', '-', '0', '');
  fc.assert(
    fc.property(fc.json(), fc.nat(), signs, (json, place, sign) => {
      const at = place % (json.length + 1);
      const broken = json.slice(0, at) + sign + json.slice(at + 1);
      const read = parseJson(broken);
      let expected: unknown;
      try {
        expected = { value: JSON.parse(broken) };
      } catch {
        expected = {
          fault: { line: expect.any(Number), column: expect.any(Number), message: expect.any(String) },
        };
      }
      expect(read).toEqual(expected);
      if ('fault' in read) expect(read.fault.message).not.toBe('The file is not JSON.');
    }),
    { numRuns: 2000 },
  );
});
