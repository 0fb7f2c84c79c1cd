import { optionsPresenterAr } from '@evenkeel/content/ar/options-presenter';
import { optionsPresenterEn } from '@evenkeel/content/en/options-presenter';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textIn } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { sofa } from '../../../../tests/setup/stories/options.ts';
import type { Option } from '../base/option/index.ts';
import { toMarkdown } from './markdown.ts';
import { toPlainText } from './plain.ts';
import { none, readOptions } from './read.ts';
import { composeReply, type Presented } from './reply.ts';
import { breath, inBreaths, toSpoken } from './spoken.ts';

const presented: Presented = { ...sofa.en, content: optionsPresenterEn, zone: 'Europe/Madrid' };

/** What a client could be sent at worst: signs of HTML and Markdown, and anything else. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<b>',
        '*',
        '**',
        '_',
        '`',
        '[a](b:c)',
        '![x](y)',
        '#',
        '1.',
        '2)',
        '- ',
        '+',
        '> ',
        '|',
        '~~',
      ),
      fc.constantFrom(
        '&amp;',
        '&#60;',
        '\\',
        'https://a.example',
        'www.a.example',
        'a@b.example',
        '@a',
        '=',
        '---',
      ),
      fc.constantFrom(
        'javascript:alert(1)',
        '<script>',
        '"',
        "'",
        '\n',
        '$x$',
        '{x}',
        "'{'",
        ':x:',
        '[^1]',
        '[ ]',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' '));
const option = fc.record(
  {
    id: fc.uuid(),
    title: words,
    what: words,
    who: words,
    cost: words,
    needs: words,
    limit: fc.record({ what: words, why: words }),
    recommended: words,
    approval: fc.record({ from: words, reason: words }),
  },
  { requiredKeys: ['id', 'title', 'what'] },
);
const refusal = fc.record({ fact: words, reason: words, possible: words });
/** Options as a component hands them on: read first. */
const hostile = fc
  .record({ options: fc.array(option, { minLength: 1, maxLength: 4 }), refusal: fc.option(refusal) })
  .map((given) => {
    const read = readOptions(given);
    return { options: read.options, refusal: read.refusal, content: optionsPresenterEn };
  });

/** Lists what is told, in order, each with its name. */
const toldIn = (given: Presented) => {
  const reply = composeReply(given);
  return [...reply.options, ...(reply.refusal ? [reply.refusal] : [])].map(({ title, rows }) => ({
    title,
    rows: rows.map(({ label, text }) => `${label}: ${text}`),
  }));
};

describe('a chat text', () => {
  test('tells each option, its limits and its date in full, and asks which fits', () => {
    const text = toPlainText(presented);
    expect(text.startsWith(optionsPresenterEn.reply.intro)).toBe(true);
    expect(text.endsWith(optionsPresenterEn.reply.question)).toBe(true);
    expect(text).toContain('1. Delivery this Friday\nWhat happens: Two carriers');
    expect(text).toMatch(/By when: Fri, November 27, 2026 at 6:00\sPM GMT\+1/);
    expect(text).toContain('What it does not cover: The hour itself cannot be chosen\nWhy not: The route');
    expect(text).toContain('What we cannot do\nNot possible: Delivery today\nWhy: The sofa');
  });

  test('stands in the client’s zone and the reply’s language', () => {
    const text = toPlainText({ ...sofa.ar, content: optionsPresenterAr, zone: 'Asia/Riyadh' });
    expect(text).toMatch(/8:00|٨:٠٠/);
    expect(text).toContain(optionsPresenterAr.reply.fields.limit);
  });

  test('falls back on the zone of the option where the client’s is unknown', () => {
    expect(toPlainText({ ...presented, zone: 'Mars/Olympus' })).toBe(toPlainText(presented));
  });
});

test('what is not approved is told as an "if" in every form, and promised in none', () => {
  const [, , refund] = sofa.en.options as readonly [Option, Option, Option];
  const alone = { ...presented, options: [refund], refusal: undefined };
  for (const text of [toPlainText(alone), toMarkdown(alone)]) {
    expect(text).toContain('(if Ines Calvo agrees)');
    expect(text).toContain('What happens if Ines Calvo agrees');
    expect(text).not.toContain(`${optionsPresenterEn.reply.fields.what}:`);
  }
  const said = toSpoken(alone).flatMap(({ lines }) => lines);
  expect(said).toContain(`This is what happens if Ines Calvo agrees: ${refund.what}`);
  expect(said.join(' ')).toContain('I can’t promise this one yet; it takes a yes from Ines Calvo.');
});

test('a chat text holds every word that is told, each on its line', () => {
  fc.assert(
    fc.property(hostile, (given) => {
      const lines = toPlainText(given).split('\n');
      const expected = toldIn(given).flatMap(({ title, rows }, index) => [
        index < given.options.length ? `${index + 1}. ${title}` : title,
        ...rows,
      ]);
      expect(lines.filter((line) => expected.includes(line))).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

type Node = ReturnType<typeof fromMarkdown>['children'][number];
const allowed = new Set(['paragraph', 'list', 'listItem', 'strong', 'text']);
const harmlessLink = /^(?:https?:\/\/|mailto:)/;
/** Reads Markdown by a reader that is not ours: its text, line for line, and the kinds of its nodes. */
function readBack(markdown: string) {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const kinds = new Set<string>();
  const lines: string[] = [];
  const visit = (node: Node) => {
    if (node.type !== 'link' || !harmlessLink.test(node.url)) kinds.add(node.type);
    if (node.type === 'paragraph') lines.push(textIn(node));
    if ('children' in node) for (const child of node.children) visit(child as Node);
  };
  for (const child of tree.children) visit(child);
  return { lines, strange: [...kinds].filter((kind) => !allowed.has(kind)) };
}

describe('Markdown', () => {
  test('is a numbered list with names in bold', () => {
    const text = toMarkdown(presented);
    expect(text).toContain('1. **Delivery this Friday**\n   - **What happens**: Two carriers');
    expect(readBack(text).strange).toEqual([]);
  });

  test('links a web address to itself and no further', () => {
    const [one, two] = sofa.en.options as [Option, Option];
    const needs = 'A photo, sent at (https://help.example/photo_1*2).';
    const text = toMarkdown({ ...presented, options: [{ ...one, needs }, two] });
    expect(text).toContain('A photo, sent at (<https://help.example/photo_1*2>).');
  });

  test('reads back as the very words, and nothing in them becomes a heading, a picture or a dangerous link', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const { lines, strange } = readBack(toMarkdown(given));
        expect(strange).toEqual([]);
        const reply = composeReply(given);
        const told = toldIn(given).flatMap(({ title, rows }) => [title, ...rows]);
        expect(lines).toEqual([reply.intro, ...told, reply.question].filter((line) => line !== undefined));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a spoken answer', () => {
  test('begins, takes one option at a time, and ends with the question which fits best', () => {
    const parts = toSpoken(presented);
    expect(parts.map(({ kind, number }) => number ?? kind)).toEqual([
      'start',
      1,
      2,
      3,
      'refusal',
      'question',
    ]);
    expect(parts[0]?.lines).toEqual(['There are 3 ways to go from here, and you choose.']);
    expect(parts[1]?.lines[0]).toBe('Number 1: Delivery this Friday.');
    expect(parts.at(-1)?.lines).toEqual([optionsPresenterEn.reply.spoken.question]);
  });

  test('has no line that is longer than a breath, and loses no word', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const parts = toSpoken(given);
        const all = parts.flatMap(({ lines }) => lines);
        expect(Math.max(...all.map((line) => line.split(/\s+/u).length))).toBeLessThanOrEqual(breath);
        const said = all.join(' ');
        for (const { what } of given.options) expect(said).toContain(what.split(/\s+/u).join(' '));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['a short text stays whole', 'One. Two, three.', ['One. Two, three.']],
    [
      'a long one is cut after a sentence',
      `${'word '.repeat(9)}end. ${'more '.repeat(19)}stop.`,
      [`${'word '.repeat(9)}end.`, `${'more '.repeat(19)}stop.`],
    ],
    [
      'a long sentence at its last pause',
      `${'word '.repeat(19)}here, ${'more '.repeat(9)}stop.`,
      [`${'word '.repeat(19)}here,`, `${'more '.repeat(9)}stop.`],
    ],
    [
      'and one without any where the breath ends',
      'a '.repeat(30).trim(),
      ['a '.repeat(25).trim(), 'a a a a a'],
    ],
  ])('%s', (_name, text, lines) => {
    expect(inBreaths(text)).toEqual(lines);
  });
});

test('one option alone is not asked about as if there were several, and none asks nothing', () => {
  const one = { ...presented, options: sofa.en.options.slice(0, 1) };
  expect(toPlainText(one)).toContain(optionsPresenterEn.reply.questionOne);
  const refusalAlone = { ...presented, options: [] };
  expect(toPlainText(refusalAlone).startsWith('What we cannot do')).toBe(true);
  expect(toSpoken(refusalAlone).map(({ kind }) => kind)).toEqual(['refusal']);
  expect(toPlainText({ ...refusalAlone, refusal: undefined })).toBe('');
  expect(none).toBe('none');
});
