import { ar } from '@evenkeel/content/ar';
import { en } from '@evenkeel/content/en';
import { es } from '@evenkeel/content/es';
import { isThanksOnly } from '@evenkeel/logic/follow-up-scheduler';
import { describe, expect, it } from 'vitest';
import { conversations, languages, today } from '../conversations/index.ts';
import { anyCase } from './any.ts';
import { cases, targets } from './index.ts';

const arabic = /[\u0600-\u06ff]/;

describe('what can be offered', () => {
  it('is there for every written conversation, and for no other', () => {
    expect(Object.keys(cases).sort()).toEqual(conversations.map(({ id }) => id).sort());
  });

  it.each(conversations.map((conversation) => [conversation.id, conversation] as const))(
    'to %s is two to four options, each with its limit or its approval, in the client’s language and zone',
    (id, { client }) => {
      const { options, notes, promises } = cases[id]!;
      expect(options.length).toBeGreaterThanOrEqual(2);
      expect(options.length).toBeLessThanOrEqual(4);
      const ids = [...options, ...notes, ...promises].map((each) => each.id);
      expect(new Set(options.map((each) => each.id)).size).toBe(options.length);
      expect(new Set(notes.map((each) => each.id)).size).toBe(notes.length);
      expect(ids.every((each) => each.startsWith(`${id.split('-')[0]}.`))).toBe(true);
      for (const { title, what, by, limit, approval } of options) {
        expect(limit ?? approval).toBeDefined();
        expect(by?.at).toBeGreaterThan(today);
        expect(by?.zone).toBe(client.timeZone);
        expect(arabic.test(title + what)).toBe(client.locale === 'ar');
      }
      for (const note of notes) expect(note.at).toBeLessThan(today);
    },
  );

  it('is answered by a mere thanks, or by more than that, as the words of each language tell', () => {
    const patterns = [en, es, ar].map(({ followUpScheduler }) => followUpScheduler.thanks);
    const all = [...Object.values(cases), ...languages.map((each) => anyCase(each, 'UTC', today))];
    expect(
      all.filter(({ next }) => !isThanksOnly(next.thanks, patterns)).map(({ next }) => next.thanks),
    ).toEqual([]);
    expect(
      all.filter(({ next }) => isThanksOnly(next.reply, patterns)).map(({ next }) => next.reply),
    ).toEqual([]);
  });

  it('recommends one at most', () => {
    for (const { options } of Object.values(cases))
      expect(options.filter(({ recommended }) => recommended).length).toBeLessThanOrEqual(1);
  });

  it.each(languages)('to a conversation that was opened here is the same in %s as in English', (language) => {
    const zone = 'Europe/Dublin';
    const [own, english] = [anyCase(language, zone, today), anyCase('en', zone, today)];
    expect(own.options.map(({ id, by }) => [id, by])).toEqual(english.options.map(({ id, by }) => [id, by]));
    if (language !== 'en') expect(own.options[0]!.title).not.toBe(english.options[0]!.title);
  });

  it('needs nobody’s approval who cannot be asked', () => {
    const names = targets.map(({ name }) => name);
    for (const { options } of Object.values(cases))
      for (const { approval } of options) if (approval) expect(names).toContain(approval.from);
  });
});
