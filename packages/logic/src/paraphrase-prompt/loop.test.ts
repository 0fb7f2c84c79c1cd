import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '../base/note/index.ts';
import { type LoopEvent, reduceLoop, startLoop } from './loop.ts';
import {
  draftOfPrompt,
  editOf,
  type PromptEvent,
  pickedNotes,
  readPrompt,
  reducePrompt,
  startPrompt,
} from './state.ts';

const play = (...events: LoopEvent[]) => events.reduce(reduceLoop, startLoop);
const said: LoopEvent = { type: 'said', text: 'You waited. Right?' };
const correct: LoopEvent = { type: 'correct' };
const write = (correction: string): LoopEvent => ({ type: 'write', correction });

describe('after a sentence was said back', () => {
  test.each([
    ['the client confirms it', [{ type: 'confirmed' }], 'said', 'confirmed'],
    ['no answer comes', [{ type: 'unanswered' }], 'said', 'unanswered'],
    ['the answer comes late', [{ type: 'unanswered' }, { type: 'confirmed' }], 'said', 'confirmed'],
    [
      'the client corrects it, and it opens again',
      [correct, write('Three days'), { type: 'corrected' }],
      'writing',
      'corrected',
    ],
    [
      'a correction without words waits',
      [correct, write(' '), { type: 'corrected' }],
      'correcting',
      'waiting',
    ],
    ['the correction is called off', [correct, { type: 'cancel' }], 'said', 'waiting'],
    ['what is confirmed is not corrected behind it', [{ type: 'confirmed' }, correct], 'said', 'confirmed'],
    ['it is made anew', [{ type: 'unanswered' }, { type: 'again' }], 'writing', 'unanswered'],
  ] as const)('%s', (_name, events, step, outcome) => {
    expect(play(said, ...events)).toMatchObject({ step, last: { outcome } });
  });

  test('the words of a correction are kept, without the blanks around them', () => {
    expect(play(said, correct, write(' Three days '), { type: 'corrected' }).last?.correction).toBe(
      'Three days',
    );
  });
});

const anyEvent: fc.Arbitrary<LoopEvent> = fc.oneof(
  fc.record({ type: fc.constant('said' as const), text: fc.string() }),
  fc.record({ type: fc.constant('write' as const), correction: fc.string() }),
  fc.constantFrom<LoopEvent>(
    { type: 'confirmed' },
    { type: 'unanswered' },
    { type: 'correct' },
    { type: 'corrected' },
    { type: 'cancel' },
    { type: 'again' },
  ),
);

test('in any order of events, nothing is answered that was not said, and nothing is answered twice', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      let state = startLoop;
      for (const event of events) {
        const before = state;
        state = reduceLoop(state, event);
        if (state.last === undefined) expect(state).toEqual(startLoop);
        else expect(state.last.text.trim()).not.toBe('');
        const settled = before.last?.outcome === 'confirmed' || before.last?.outcome === 'corrected';
        if (settled && state.rounds === before.rounds) expect(state.last).toEqual(before.last);
        if (state.last?.outcome === 'corrected') expect(state.last.correction?.trim()).toBeTruthy();
        if (state.step !== 'writing') expect(state.last).toBeDefined();
      }
    }),
  );
});

test('what an agent wrote as a correction is there until it is saved, or the sentence is said anew', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      let state = play(said, correct, write('Three days'));
      for (const event of events) {
        if (event.type === 'write' || event.type === 'corrected' || event.type === 'said') break;
        state = reduceLoop(state, event);
        expect(state.correction).toBe('Three days');
      }
    }),
  );
});

describe('what an agent typed', () => {
  const does = (...events: PromptEvent[]) => events.reduce(reducePrompt, startPrompt());
  test('for one frame stays there while another is looked at', () => {
    const state = does(
      { type: 'edit', frame: 'content', text: 'mine' },
      { type: 'frame', frame: 'need' },
      { type: 'note', id: 'a', picked: false },
      { type: 'another' },
    );
    expect([editOf(state, 'content'), editOf(state, 'need')]).toEqual(['mine', undefined]);
    expect(editOf(reducePrompt(state, { type: 'form', form: 'spoken' }), 'content')).toBeUndefined();
  });

  test('goes when it is to be made anew, or when it was corrected', () => {
    const state = does({ type: 'edit', frame: 'content', text: 'mine' });
    expect(editOf(reducePrompt(state, { type: 'reset', frame: 'content' }), 'content')).toBeUndefined();
    const loop = (event: LoopEvent): PromptEvent => ({ type: 'loop', event });
    const corrected = [said, correct, write('no'), { type: 'corrected' } as const].map(loop);
    expect(editOf(corrected.reduce(reducePrompt, state), 'content')).toBeUndefined();
  });
});

test('of many notes, the last three facts, the last feeling and the last need are taken, until the agent says otherwise', () => {
  const kinds = ['fact', 'fact', 'feeling', 'fact', 'unclear', 'feeling', 'fact', 'ask'] as const;
  const notes: Note[] = kinds.map((kind, at) => ({ id: String(at), kind, text: kind }));
  const ids = (picked: Record<string, boolean>) =>
    pickedNotes(notes, picked)
      .map(({ id }) => id)
      .join('');
  expect(ids({})).toBe('13567');
  expect(ids({ 0: true, 4: true, 6: false })).toBe('013457');
});

test('a draft comes back as it was kept, and anything else does no harm', () => {
  const kept = [
    { type: 'edit', frame: 'content', text: 'mine' },
    { type: 'frame', frame: 'need' },
    { type: 'quote', quote: { message: 'm', text: 'where is it' }, picked: true },
    { type: 'fact', key: 'order 1', picked: true },
    { type: 'note', id: 'a', picked: false },
    { type: 'loop', event: said },
    { type: 'loop', event: correct },
    { type: 'loop', event: write('Thr') },
  ] satisfies PromptEvent[];
  const state = kept.reduce<ReturnType<typeof startPrompt>>(reducePrompt, startPrompt());
  expect(readPrompt(JSON.parse(JSON.stringify(draftOfPrompt(state))))).toEqual(state);
  expect(draftOfPrompt(startPrompt())).toBeUndefined();
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (found, inside) => {
      readPrompt(found);
      const read = readPrompt({ loop: inside, quotes: inside, edits: inside, notes: inside, facts: inside });
      expect(read?.quotes).toBeInstanceOf(Array);
    }),
  );
});
