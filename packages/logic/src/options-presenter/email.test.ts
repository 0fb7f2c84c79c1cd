// @vitest-environment jsdom
import { optionsPresenterAr } from '@evenkeel/content/ar/options-presenter';
import { optionsPresenterEn } from '@evenkeel/content/en/options-presenter';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sofa } from '../../../../tests/setup/stories/options.ts';
import type { Option, Refusal } from '../base/option/index.ts';
import { toEmailHtml } from './email.ts';
import { readOptions } from './read.ts';
import { composeReply, type Presented } from './reply.ts';

const presented: Presented = { ...sofa.en, content: optionsPresenterEn, zone: 'Europe/Madrid' };
const open = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
/** Every element with its attributes, and no text. */
const skeleton = (body: Element) =>
  [...body.querySelectorAll('*')].map((element) => [
    element.tagName,
    ...element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`),
  ]);

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '&lt;',
        '<!--',
        '-->',
        ']]>',
        '</td>',
        '</table>',
        '=',
        '`',
        '/',
      ),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '" onmouseover="x',
        'style=',
      ),
      fc.constantFrom('javascript:alert(1)', 'https://a.example', '{who}', '\u0000', '\n', '\u202e'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `a${parts.join('')}`);
const option = fc.record(
  {
    id: nasty,
    title: nasty,
    what: nasty,
    by: fc.record({
      at: fc.integer({ min: 0, max: 4e12 }),
      zone: fc.constantFrom('Europe/Madrid', 'Asia/Kolkata'),
    }),
    who: nasty,
    cost: nasty,
    needs: nasty,
    limit: fc.record({ what: nasty, why: nasty }),
    recommended: nasty,
    approval: fc.record({ from: nasty, reason: nasty }),
  },
  { requiredKeys: ['id', 'title', 'what'] },
);
const hostile = fc.record({
  options: fc.array(option, { maxLength: 4 }),
  refusal: fc.option(fc.record({ fact: nasty, reason: nasty, possible: nasty })),
});
type Read = { options: readonly Option[]; refusal?: Refusal | undefined };
/** The same answer with harmless words in every place. */
const harmless = ({ options, refusal }: Read): Read => ({
  options: options.map((one) => ({
    ...(JSON.parse(
      JSON.stringify(one, (_key, value: unknown) => (typeof value === 'string' ? 'word' : value)),
    ) as Option),
    ...(one.by ? { by: one.by } : {}),
  })),
  ...(refusal ? { refusal: { fact: 'word', reason: 'word', possible: 'word' } } : {}),
});

test('no tag and no attribute comes from what a host gives, and its words come out as they are', () => {
  fc.assert(
    fc.property(hostile, (given) => {
      const { options, refusal } = readOptions(given);
      const answer: Presented = { options, refusal, content: optionsPresenterEn };
      const body = open(toEmailHtml(answer));
      expect(skeleton(body)).toEqual(
        skeleton(open(toEmailHtml({ ...harmless({ options, refusal }), content: optionsPresenterEn }))),
      );
      const reply = composeReply(answer);
      const blocks = [
        ...reply.options.map(({ title, rows }, index) => ({ title: `${index + 1}. ${title}`, rows })),
        ...(reply.refusal ? [reply.refusal] : []),
      ];
      const expected = [
        reply.intro ?? '',
        ...blocks.flatMap(({ title, rows }) => [title, ...rows.flatMap(({ label, text }) => [label, text])]),
        reply.question ?? '',
      ].join('');
      expect(body.textContent).toBe(expected);
    }),
    { numRuns: 300 },
  );
});

describe('an e-mail', () => {
  const body = open(toEmailHtml(presented));

  test('is made of what Gmail and Outlook keep', () => {
    const names = new Set([...body.querySelectorAll('*')].map(({ tagName }) => tagName));
    expect([...names].sort()).toEqual(['P', 'TABLE', 'TBODY', 'TD', 'TH', 'TR']);
    const attributes = new Set([...body.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()));
    expect([...attributes].sort()).toEqual([
      'align',
      'bgcolor',
      'border',
      'cellpadding',
      'cellspacing',
      'dir',
      'lang',
      'role',
      'scope',
      'style',
      'valign',
      'width',
    ]);
    const kept =
      /^(font-family|font-size|line-height|font-weight|color|background-color|text-align|padding|margin|border-(top|bottom|collapse)|max-width)$/;
    for (const element of body.querySelectorAll<HTMLElement>('[style]'))
      for (const rule of element.getAttribute('style')?.split(';') ?? []) {
        const [name = '', value = ''] = rule.split(':');
        if (rule !== '') expect(name).toMatch(kept);
        expect(value).not.toMatch(/flex|grid|url|var\(|calc|rem|em\b/);
      }
  });

  test('lays out by a table that says so, and tells by tables whose rows have names', () => {
    const [outer, ...inner] = body.querySelectorAll('table');
    expect(outer).toHaveProperty('lang', 'en');
    expect(outer?.getAttribute('role')).toBe('presentation');
    expect(inner).toHaveLength(sofa.en.options.length + 1);
    for (const table of inner) {
      expect(table.hasAttribute('role')).toBe(false);
      for (const row of table.rows) expect(row.cells[0]).toMatchObject({ tagName: 'TH', scope: 'row' });
    }
  });

  test('writes a limit as large and as dark as what is good', () => {
    const styleOf = (label: string) =>
      [...body.querySelectorAll('th')]
        .find((th) => th.textContent === label)
        ?.nextElementSibling?.getAttribute('style');
    const { fields } = optionsPresenterEn.reply;
    expect(styleOf(fields.limit)).toBeTruthy();
    expect(styleOf(fields.limit)).toBe(styleOf(fields.what));
    expect(styleOf(fields.why)).toBe(styleOf(fields.recommended));
  });

  test('runs from right to left in Arabic, cell by cell', () => {
    const arabic = open(toEmailHtml({ ...sofa.ar, content: optionsPresenterAr }));
    expect(arabic.querySelector('table')?.lang).toBe('ar');
    for (const cell of arabic.querySelectorAll('table, td, th')) expect(cell.getAttribute('dir')).toBe('rtl');
    for (const cell of arabic.querySelectorAll('td, th')) expect(cell.getAttribute('align')).toBe('right');
  });
});
