import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  draftOf,
  emptyDraft,
  initialState,
  isEmptyDraft,
  ownPhrase,
  type PickerAction,
  readDraft,
  reducePicker,
} from './state.ts';

const action: fc.Arbitrary<PickerAction> = fc.oneof(
  fc.record({ type: fc.constant('query' as const), query: fc.string() }),
  fc.record({ type: fc.constant('filters' as const), filters: fc.constantFrom({}, { act: 'own' as const }) }),
  fc.record({
    type: fc.constant('form' as const),
    form: fc.constantFrom('written' as const, 'spoken' as const),
  }),
  fc.record({ type: fc.constant('activate' as const), place: fc.nat(9) }),
  fc.record({ type: fc.constant('combine' as const), phrase: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ type: fc.constant('uncombine' as const), phrase: fc.constantFrom('a', 'b', 'c') }),
  fc.record({
    type: fc.constant('fill' as const),
    path: fc.constantFrom('x.y', 'fill.z'),
    text: fc.string(),
  }),
  fc.record({ type: fc.constant('edit' as const), text: fc.string() }),
  fc.constant({ type: 'stop-editing' as const }),
  fc.constant({ type: 'clear-tray' as const }),
  fc.record({
    type: fc.constant('used' as const),
    phrases: fc.subarray(['a', 'b', 'c']),
    suggestNext: fc.boolean(),
  }),
);
const run = (actions: readonly PickerAction[]) => actions.reduce(reducePicker, initialState());

describe('the state of a picker', () => {
  test('comes back from what is kept of it, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const draft = draftOf(run(actions));
        expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
    );
  });

  test('never holds a phrase twice in the combination', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const { tray } = run(actions);
        expect(new Set(tray).size).toBe(tray.length);
      }),
    );
  });

  test('forgets edits and combination once they were used, and remembers what was used', () => {
    const used = reducePicker(
      run([
        { type: 'combine', phrase: 'a' },
        { type: 'edit', text: 'x' },
      ]),
      {
        type: 'used',
        phrases: ['a'],
        suggestNext: true,
      },
    );
    expect(used).toMatchObject({ tray: [], usedNow: ['a'], next: true });
    expect(used.edited).toBeUndefined();
  });

  test('is the same object where nothing changed', () => {
    const state = run([{ type: 'query', query: 'x' }]);
    expect(reducePicker(state, { type: 'query', query: 'x' })).toBe(state);
    expect(reducePicker(state, { type: 'activate', place: 0 })).toBe(state);
  });
});

describe('a kept draft', () => {
  test('that is damaged loses only what is damaged', () => {
    expect(
      readDraft({ query: 7, tray: ['a', 3], fills: { x: 'y', z: 1 }, edited: 'mine', form: 'sung' }),
    ).toEqual({
      ...emptyDraft,
      tray: ['a'],
      fills: { x: 'y' },
      edited: 'mine',
    });
  });

  test.each([undefined, null, 3, 'text', []])('that is %s is none', (kept) => {
    expect(readDraft(kept)).toBeUndefined();
  });

  test('never throws on anything', () => {
    fc.assert(fc.property(fc.anything(), (kept) => void readDraft(kept)));
  });

  test('is empty until something was typed', () => {
    expect(isEmptyDraft(emptyDraft)).toBe(true);
    expect(isEmptyDraft({ ...emptyDraft, edited: '' })).toBe(false);
    expect(isEmptyDraft({ ...emptyDraft, fills: { x: '' } })).toBe(true);
  });
});

test('an own phrase needs its sentence and nothing else', () => {
  const form = { title: ' ', written: '  Hello. ', spoken: '', act: 'thank' as const };
  expect(ownPhrase(form, 'own.1')).toEqual({
    id: 'own.1',
    step: 'empathise',
    act: 'thank',
    intensity: [1, 5],
    written: 'Hello.',
    scope: 'personal',
  });
  expect(ownPhrase({ ...form, written: '  ' }, 'own.1')).toBe('written');
});
