import { factPatternsAr } from '@evenkeel/content/ar/paraphrase-prompt/facts';
import { factPatternsEn } from '@evenkeel/content/en/paraphrase-prompt/facts';
import { factPatternsEs } from '@evenkeel/content/es/paraphrase-prompt/facts';
import { expect, test } from 'vitest';
import { type Judged, judge, kindOf, lineOf, locales, readMessages, scoreOf } from './score.ts';

const patterns = { en: factPatternsEn, es: factPatternsEs, ar: factPatternsAr };
const halves = ['first', 'second'] as const;

const judged = halves.flatMap((half) =>
  locales.flatMap((locale) =>
    readMessages(half, locale).map((message) => ({ half, locale, ...judge(message, patterns[locale]) })),
  ),
);
const kinds = [...new Set(judged.flatMap(({ hits, misses }) => [...hits, ...misses].map(kindOf)))].sort();

function table(): string {
  const lines = [
    '                  precision  recall  hits  misses  inventions',
    lineOf('all', scoreOf(judged)),
  ];
  for (const half of halves) {
    const part = judged.filter((one) => one.half === half);
    lines.push('', lineOf(`${half} half`, scoreOf(part)));
    for (const locale of locales)
      lines.push(lineOf(`  ${locale}`, scoreOf(part.filter((one) => one.locale === locale))));
    for (const kind of kinds) lines.push(lineOf(`  ${kind}`, scoreOf(part, kind)));
  }
  return lines.join('\n');
}

test('at least 150 messages of two authors are labelled, 25 in each language by each', () => {
  expect(judged.length).toBeGreaterThanOrEqual(150);
  for (const half of halves)
    for (const locale of locales) {
      const count = judged.filter((one) => one.half === half && one.locale === locale).length;
      expect(count, `${half} ${locale}`).toBeGreaterThanOrEqual(25);
    }
});

test('a label stands in its message, word for word', () => {
  for (const { message } of judged)
    for (const { text } of message.facts) expect(message.text.includes(text), message.id).toBe(true);
});

test('facts are found span for span', () => {
  process.stdout.write(`${table()}\n`);
  const all = scoreOf(judged);
  expect(all.precision).toBeGreaterThanOrEqual(0.95);
  expect(all.recall).toBeGreaterThanOrEqual(0.9);
});

test('the half that the patterns were written beside is found almost whole', () => {
  const first: Judged[] = judged.filter((one) => one.half === 'first');
  expect(scoreOf(first).precision).toBeGreaterThanOrEqual(0.98);
  expect(scoreOf(first).recall).toBeGreaterThanOrEqual(0.98);
});
