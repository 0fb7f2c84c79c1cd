import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { thanksAr } from '../../../packages/content/src/ar/follow-up-scheduler/thanks.ts';
import { thanksEn } from '../../../packages/content/src/en/follow-up-scheduler/thanks.ts';
import { thanksEs } from '../../../packages/content/src/es/follow-up-scheduler/thanks.ts';
import { isThanksOnly } from '../../../packages/logic/src/follow-up-scheduler/index.ts';

interface Labelled {
  readonly id: string;
  readonly locale: string;
  readonly text: string;
  readonly label: 'thanks-only' | 'reply';
}

const languages = [thanksEn, thanksEs, thanksAr];

function read(half: string): Labelled[] {
  const folder = join(import.meta.dirname, half);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Labelled[]);
}

/** Counts how well "thanks-only" is found. Nothing of a message is told: the held-out ones stay unseen. */
function judge(messages: readonly Labelled[]) {
  const told = messages.map(({ text, label }) => ({
    said: isThanksOnly(text, languages),
    is: label === 'thanks-only',
  }));
  const count = (said: boolean, is: boolean) =>
    told.filter((one) => one.said === said && one.is === is).length;
  const [right, wrong, missed] = [count(true, true), count(true, false), count(false, true)];
  return {
    messages: messages.length,
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, right + missed),
  };
}

const halves = [
  ['first', 'first half, seen by the author of the patterns'],
  ['second', 'second half, held out: by another author, unseen'],
] as const;

describe.each(halves)('a mere thanks in the %s half', (half, name) => {
  const messages = read(half);

  test('is told from a reply', () => {
    const lines = ['en', 'es', 'ar'].map((locale) => {
      const figures = judge(messages.filter((message) => message.locale === locale));
      expect(figures.messages, locale).toBeGreaterThanOrEqual(20);
      return `  ${locale}: ${figures.messages} messages, precision ${figures.precision.toFixed(3)}, recall ${figures.recall.toFixed(3)}`;
    });
    const all = judge(messages);
    process.stdout.write(
      `thanks, ${name}: ${all.messages} messages, precision ${all.precision.toFixed(3)}, recall ${all.recall.toFixed(3)}\n${lines.join('\n')}\n`,
    );
    expect(all.precision).toBeGreaterThanOrEqual(0.95);
    expect(all.recall).toBeGreaterThanOrEqual(half === 'first' ? 0.95 : 0.75);
  });
});
