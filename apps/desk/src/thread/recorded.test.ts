import { describe, expect, it } from 'vitest';
import type { BackRecord } from '../backend/records.ts';
import { type BackState, withRecord } from '../backend/state.ts';
import { conversations } from '../conversations/index.ts';
import { words } from '../words/index.ts';
import { notesOf, withNotes } from './recorded.ts';

const dana = conversations[0]!;
const of = (id: string, at: number) => ({ id, conversation: dana.id, at });
const notes = (...records: BackRecord[]) =>
  notesOf(records.reduce(withRecord, {} as BackState), dana, words.en.work.recorded).map(({ text }) => text);
const chose = (option: string, wanted?: string): BackRecord => ({
  kind: 'choice',
  ...of(dana.id, 1),
  choice: { option, title: 'Delivery on Thursday', ...(wanted ? { wanted } : {}) },
});

describe('what is on record of a conversation', () => {
  it.each([
    [chose('dana.thursday'), 'Dana chose: Delivery on Thursday'],
    [chose('none', 'a call tonight'), 'Dana chose none of the options and wants: a call tonight'],
    [chose('none'), 'Dana chose none of the options'],
    [{ kind: 'ended', ...of(dana.id, 1), how: 'end' }, 'You ended the conversation.'],
  ] as [BackRecord, string][])('is told in a note', (record, text) => {
    expect(notes(record)).toEqual([text]);
  });

  it('tells of an incident how it ended and in how many steps, and quotes nobody', () => {
    const incident: BackRecord = {
      kind: 'incident',
      ...of('i1', 2),
      incident: {
        id: 'i1',
        conversation: dana.id,
        mode: 'standards',
        policy: 'larkfield',
        channel: 'chat',
        startedAt: 1,
        endedAt: 2,
        steps: [{ stage: 'remind', at: 1, behaviour: 'insult', quote: 'stupid' }],
        outcome: 'settled',
      },
    };
    expect(notes(incident)).toEqual(['Boundary on record: settled, 1 step']);
  });

  it('stands where it belongs by its time, and no message moves', () => {
    const message = (id: string, at?: number) => ({
      id,
      from: 'client' as const,
      text: id,
      ...(at === undefined ? {} : { at }),
    });
    const thread = [message('a', 1), message('b'), message('c', 5)];
    const placed = withNotes(thread, [message('at-3', 3), message('at-9', 9)]);
    expect(placed.map(({ id }) => id)).toEqual(['a', 'b', 'at-3', 'c', 'at-9']);
    expect(withNotes(thread, [])).toBe(thread);
  });
});
