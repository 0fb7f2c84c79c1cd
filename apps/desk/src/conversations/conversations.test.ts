import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { conversationSchema } from '../store/schema.ts';
import { conversations, languages, today } from './index.ts';

describe('the written conversations', () => {
  it('are at least eight, in three channels and three languages, each hard in its own way', () => {
    expect(conversations.length).toBeGreaterThanOrEqual(8);
    expect(new Set(conversations.map(({ channel }) => channel))).toEqual(new Set(['chat', 'email', 'phone']));
    const spoken = conversations.map(({ client }) => client.locale.split('-')[0]);
    for (const language of ['es', 'ar'])
      expect(spoken.filter((one) => one === language).length).toBeGreaterThanOrEqual(2);
    expect(new Set(conversations.map(({ difficulty }) => difficulty?.en)).size).toBe(conversations.length);
  });

  it.each(conversations.map((conversation) => [conversation.id, conversation] as const))(
    '%s is whole',
    (id, conversation) => {
      expect(v.safeParse(conversationSchema, conversation).issues).toBeUndefined();
      expect(conversation.messages[0]?.id.startsWith(id)).toBe(true);
      const times = conversation.messages.map(({ at }) => at ?? 0);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.at(-1)).toBeLessThan(today);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: conversation.client.timeZone })).not.toThrow();
      for (const language of languages) expect(conversation.difficulty?.[language]).toBeTruthy();
    },
  );

  it('come newest first', () => {
    const last = conversations.map(({ messages }) => messages.at(-1)?.at ?? 0);
    const chatAndMail = last.filter((_at, index) => conversations[index]?.channel !== 'phone');
    expect(chatAndMail).toEqual([...chatAndMail].sort((a, b) => b - a));
  });

  it('have no two ids alike', () => {
    const ids = conversations.flatMap(({ id, messages }) => [id, ...messages.map((message) => message.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
