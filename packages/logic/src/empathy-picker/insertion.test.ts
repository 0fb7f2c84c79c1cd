import { ar } from '@evenkeel/content/ar';
import type { Phrase } from '@evenkeel/content/base/phrase';
import { en } from '@evenkeel/content/en';
import { es } from '@evenkeel/content/es';
import { describe, expect, test } from 'vitest';
import { composePhrases, neededValues } from './insertion.ts';
import { createPhraseIndex } from './phrase-index.ts';

const phrase = (more: Partial<Phrase>): Phrase => ({
  id: 'p',
  step: 'empathise',
  act: 'acknowledge',
  intensity: [1, 5],
  written: 'Written.',
  ...more,
});
const options = { locale: 'en', form: 'written' as const };

describe('putting a phrase into a reply', () => {
  test('takes the wording of the channel, and the spoken form where it is said', () => {
    const one = phrase({ spoken: 'Said.', variants: { email: 'Dear client.' } });
    expect(composePhrases([one], options).text.plain).toBe('Written.');
    expect(composePhrases([one], { ...options, channel: 'email' }).text.plain).toBe('Dear client.');
    expect(composePhrases([one], { ...options, channel: 'email', form: 'spoken' }).text.plain).toBe('Said.');
    expect(composePhrases([phrase({})], { ...options, form: 'spoken' }).text.plain).toBe('Written.');
  });

  test('writes a chosen day as the reply’s language does', () => {
    const one = phrase({
      written: 'Since {{ fill.day }}.',
      fillIns: [{ key: 'day', label: 'Day', type: 'date' }],
    });
    const fills = { 'fill.day': '2026-11-04' };
    expect(composePhrases([one], { ...options, fills }).text.plain).toBe('Since November 4.');
    expect(composePhrases([one], { ...options, locale: 'es', fills }).text.plain).toBe(
      'Since 4 de noviembre.',
    );
  });

  test('asks for fill-ins by their label, and for values that nobody knows', () => {
    const one = phrase({
      written: '{{ fill.day }} {{ order.number }} {{ client.first_name | default: "you" }}',
      fillIns: [{ key: 'day', label: 'Missed day', type: 'date', required: true }],
    });
    expect(neededValues(one, options)).toEqual([
      { path: 'fill.day', label: 'Missed day', type: 'date', required: true },
      { path: 'order.number', type: 'text', required: true },
    ]);
    expect(composePhrases([one], options).missing).toEqual(['fill.day', 'order.number']);
  });
});

test.each([en, es, ar])(
  'every phrase of $locale can be filled in and then holds no brace',
  ({ empathyPicker }) => {
    const { pack } = empathyPicker;
    expect(createPhraseIndex(pack.phrases).buildAll().broken).toEqual([]);
    for (const one of pack.phrases)
      for (const form of ['written', 'spoken'] as const)
        for (const address of ['informal', 'formal'] as const) {
          const settings = { locale: pack.locale, form, address };
          const fills = Object.fromEntries(
            neededValues(one, settings).map(({ path, type }) => [path, type === 'date' ? '2026-11-04' : 'X']),
          );
          const { text, missing } = composePhrases([one], { ...settings, fills });
          expect(missing, one.id).toEqual([]);
          expect(text.plain, one.id).not.toMatch(/[{}]|undefined/);
          expect(text.plain.trim(), one.id).not.toBe('');
        }
  },
);
