import { followUpSchedulerEn } from '@evenkeel/content/en/follow-up-scheduler';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  endsTooLate,
  type FollowUp,
  type FormEvent,
  type FormStart,
  type FormState,
  followUpOf,
  isUntouched,
  ledgerOf,
  occurrencesOf,
  openPromises,
  promiseSentence,
  readFollowUps,
  readForm,
  readPromises,
  reduceForm,
  startForm,
  templateMessage,
} from './index.ts';

const start: FormStart = { clock: 'client', channel: 'email', form: 'written' };
const at = Date.UTC(2026, 10, 27, 14);
const planned: FollowUp = {
  id: 'old',
  at,
  zone: 'Europe/Madrid',
  purpose: 'update',
  channel: 'phone',
  message: 'Mine.',
  condition: 'always',
  reminder: 15,
  repeat: { every: 'week', end: { count: 3 } },
  promise: 'p1',
  forced: true,
};
const play = (...events: FormEvent[]) =>
  events.reduce((state, event) => reduceForm(state, event, start), startForm(start));

describe('what an agent enters', () => {
  test('a time that was kept outside the hours says nothing for the next one', () => {
    const kept = play({ type: 'choose', at }, { type: 'force', forced: true });
    expect(kept.forced).toBe(true);
    expect(reduceForm(kept, { type: 'choose', at: at + 1 }, start).forced).toBe(false);
  });

  test('a time chosen otherwise clears what was typed, and one that was typed leaves it', () => {
    const typed = play({ type: 'type', text: 'fri 3pm' }, { type: 'choose', at, typed: true });
    expect(typed).toMatchObject({ typed: 'fri 3pm', at });
    expect(reduceForm(typed, { type: 'choose', at: at + 1 }, start).typed).toBe('');
  });

  test('a planned follow-up comes into the form whole, goes out whole, and keeps its id', () => {
    const changing = play({ type: 'change', followUp: planned, clock: 'client' });
    expect(followUpOf(changing, planned.zone, planned.message)).toEqual(planned);
  });

  test('trying again makes no second one: the id stays until the host took it', () => {
    const tried = play({ type: 'choose', at }, { type: 'hand', id: 'one' }, { type: 'hand', id: 'two' });
    expect(followUpOf(tried, 'UTC', 'x')?.id).toBe('one');
    const next = reduceForm(tried, { type: 'taken' }, start);
    expect([next.id, next.at]).toEqual([undefined, undefined]);
    expect(followUpOf(next, 'UTC', 'x')).toBeUndefined();
  });
});

const event: fc.Arbitrary<FormEvent> = fc.oneof(
  fc.record({ type: fc.constant('type' as const), text: fc.string() }),
  fc.record({
    type: fc.constant('choose' as const),
    at: fc.option(fc.constantFrom(at, at + 60_000), { nil: undefined }),
  }),
  fc.record({ type: fc.constant('force' as const), forced: fc.boolean() }),
  fc.record({
    type: fc.constant('set' as const),
    settings: fc.record(
      {
        purpose: fc.constantFrom('update' as const, 'confirm' as const),
        message: fc.option(fc.string(), { nil: undefined }),
        reminder: fc.option(fc.constantFrom(5, 60), { nil: undefined }),
        repeat: fc.option(fc.constant({ every: 'day' as const, end: { count: 2 } }), { nil: undefined }),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    type: fc.constant('date-promise' as const),
    promise: fc.option(fc.constant('p'), { nil: undefined }),
  }),
  fc.constant({ type: 'change' as const, followUp: planned, clock: 'agent' as const }),
  fc.record({ type: fc.constant('hand' as const), id: fc.string() }),
  fc.constantFrom({ type: 'taken' as const }, { type: 'clear' as const }),
);

test('in any order of events, the form survives being stored and read again, at every step', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), (events) => {
      let state: FormState = startForm(start);
      for (const one of events) {
        state = reduceForm(state, one, start);
        const stored = JSON.parse(JSON.stringify(state));
        expect(readForm(stored)).toEqual(state);
        if (one.type === 'clear' || one.type === 'taken') expect(isUntouched(state, start)).toBe(true);
      }
    }),
  );
});

test('what is no form is not read as one', () => {
  fc.assert(
    fc.property(fc.anything(), (found) => {
      expect(readForm(found)).toBeUndefined();
    }),
  );
  const good = startForm(start);
  for (const bad of [
    { at: 'soon' },
    { clock: 'theirs' },
    { repeat: { every: 'day' } },
    { note: { kind: 'x', asked: 1 } },
    { changing: { id: 1 } },
    { at: Number.NaN },
  ])
    expect(readForm({ ...good, ...bad })).toBeUndefined();
});

test('of what a host gives, only what can be shown is: anything else is counted', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (found) => {
      expect(readFollowUps(found)).toEqual({ good: [], bad: found.length });
      expect(readPromises(found).bad).toBe(found.length);
    }),
  );
  const broken = [
    { zone: 'Mars/Olympus' },
    { at: 1e20 },
    { at: Number.NaN },
    { purpose: 'x' },
    { repeat: {} },
  ];
  expect(readFollowUps([planned, ...broken.map((more) => ({ ...planned, ...more }))])).toEqual({
    good: [planned],
    bad: broken.length,
  });
  expect(readPromises([{ id: 'a', text: 'b', from: 'x', by: Number.NaN, zone: 'Mars/Olympus' }])).toEqual({
    good: [{ id: 'a', text: 'b', from: 'note' }],
    bad: 0,
  });
});

describe('a repetition', () => {
  test.each([
    [{ every: 'day', end: { count: 3 } }, 3],
    [{ every: 'day', end: { count: 500 } }, 60],
    [{ every: 'week', end: { until: at + 14 * 86_400_000 } }, 3],
    [{ every: 'month', end: { until: at } }, 1],
    [{ every: 'day', end: { count: 0 } }, 1],
  ] as const)('%o comes %i times', (repeat, times) => {
    expect(occurrencesOf({ ...planned, repeat }, undefined, at - 1).length).toBe(times);
  });

  test('that would not end within 60 times says so', () => {
    expect(endsTooLate(planned, { every: 'day', end: { count: 61 } })).toBe(true);
    expect(endsTooLate(planned, { every: 'day', end: { until: at + 90 * 86_400_000 } })).toBe(true);
    expect(endsTooLate(planned, { every: 'week', end: { until: at + 90 * 86_400_000 } })).toBe(false);
  });
});

describe('the ledger', () => {
  const promises = [
    { id: 'kept', text: 'a', from: 'note', kept: true },
    { id: 'open', text: 'b', from: 'note' },
    { id: 'p1', text: 'c', from: 'option', owner: 'Noor' },
    { id: 'late', text: 'd', from: 'reply', by: at - 5, owner: 'Noor' },
    { id: 'alone', text: 'e', from: 'handover', by: at + 5, owner: ' ' },
  ] as const;

  test('shows overdue and open promises first, and a planned follow-up dates its promise', () => {
    const entries = ledgerOf(promises, [planned], at - 1);
    expect(
      entries.map(({ promise, open, overdue, planned: has }) => [promise.id, open, overdue, has]),
    ).toEqual([
      ['late', false, true, false],
      ['alone', true, false, false],
      ['open', true, false, false],
      ['p1', false, false, true],
      ['kept', false, false, false],
    ]);
    expect(entries.find(({ promise }) => promise.id === 'p1')).toMatchObject({
      by: at,
      zone: 'Europe/Madrid',
    });
  });

  test('names what would be left open if the case were closed now', () => {
    expect(openPromises(promises, [], at - 1).map(({ id }) => id)).toEqual(['alone', 'open', 'p1']);
  });
});

describe('what reaches the client', () => {
  const said = (form: 'written' | 'spoken') =>
    promiseSentence(
      { reply: followUpSchedulerEn.reply, locale: 'en-GB', purpose: 'answer', at, zone: 'Europe/Madrid' },
      form,
    )
      .map(({ text }) => text)
      .join('');

  test('names the exact time with its zone when written, and without it when spoken', () => {
    expect(said('written')).toMatch(/^You will have my answer on Friday,? 27 November 2026 at 15:00 CET\.$/);
    expect(said('spoken')).toMatch(/^You will have my answer on Friday,? 27 November at 15:00, your time\.$/);
  });

  test('is a message for writing, and words to say for a call', () => {
    const message = (channel: 'email' | 'phone') =>
      templateMessage(followUpSchedulerEn.reply, 'en', 'call-back', channel, {
        client: { first_name: 'Dana' },
      });
    expect(
      message('email')
        .map(({ text }) => text)
        .join(''),
    ).toMatch(/^Hello Dana, this is the time/);
    expect(
      message('phone')
        .map(({ text }) => text)
        .join(''),
    ).toMatch(/Is this still a good moment\?$/);
  });
});
