import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRich, richToHtml, richToPlain } from './rich.ts';

const rich = (text: string) => parseRich([{ text, literal: false }]);

test.each([
  ['plain words', 'plain words', '<p>plain words</p>'],
  ['**bold** and *soft*', 'bold and soft', '<p><strong>bold</strong> and <em>soft</em></p>'],
  [
    '**bold with *soft* inside**',
    'bold with soft inside',
    '<p><strong>bold with <em>soft</em> inside</strong></p>',
  ],
  [
    'See [the steps](https://help.example/steps).',
    'See the steps (https://help.example/steps).',
    '<p>See <a href="https://help.example/steps">the steps</a>.</p>',
  ],
  ['one\ntwo\n\nthree', 'one\ntwo\n\nthree', '<p>one<br>two</p><p>three</p>'],
  ['2 * 3 * 4', '2 * 3 * 4', '<p>2 * 3 * 4</p>'],
  ['[bad](javascript:alert(1))', '[bad](javascript:alert(1))', '<p>[bad](javascript:alert(1))</p>'],
  [
    '<img src=x onerror=alert(1)>',
    '<img src=x onerror=alert(1)>',
    '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
  ],
])('%s', (markup, plain, html) => {
  expect(richToPlain(rich(markup))).toBe(plain);
  expect(richToHtml(rich(markup))).toBe(html);
});

test('a value is text although it looks like markup', () => {
  const paragraphs = parseRich([
    { text: '**Dear** ', literal: false },
    { text: '*Ana* <b>', literal: true },
  ]);
  expect(richToPlain(paragraphs)).toBe('Dear *Ana* <b>');
  expect(richToHtml(paragraphs)).toBe('<p><strong>Dear</strong> *Ana* &lt;b&gt;</p>');
});

test('no text makes an element or attribute other than the five harmless ones', () => {
  const sign = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '*',
    '**',
    '[',
    ']',
    '(',
    ')',
    'https://a.b',
    'mailto:',
    'javascript:',
    'x',
    ' ',
    '\n',
    '\n\n',
  );
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')),
      (text) => {
        const html = richToHtml(rich(text));
        const bare = html.replace(
          /<\/?(?:p|strong|em|a)>|<br>|<a href="(?:https:\/\/|mailto:)[^"<>\s]*">/g,
          '',
        );
        expect(bare).not.toMatch(/[<>]/);
      },
    ),
    { numRuns: 1000 },
  );
});
