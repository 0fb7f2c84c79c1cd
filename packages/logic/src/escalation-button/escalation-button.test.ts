import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../base/outcome/index.ts';
import {
  type EscalationButtonEvent,
  readyText,
  reduceEscalationButton,
  startEscalationButton,
} from './escalation-button.ts';

const taken: Outcome = { ok: true, value: undefined, via: 'native', commit: 'immediate' };
const refused: Outcome = {
  ok: false,
  reason: 'host-error',
  message: 'The case is closed.',
  retryable: false,
};

const play = (...events: EscalationButtonEvent[]) =>
  events.reduce(reduceEscalationButton, startEscalationButton());
const write = (text: string): EscalationButtonEvent => ({ type: 'write', text });

describe('an agent writes', () => {
  test.each([
    ['nothing', '', undefined],
    ['blanks only', ' \n ', undefined],
    ['a text', ' late twice ', 'late twice'],
  ])('%s', (_name, text, ready) => {
    expect(readyText(play(write(text)))).toBe(ready);
  });
});

describe('and hands it over', () => {
  test.each([
    ['which the host takes', { type: 'answer', outcome: taken }, 'done', ''],
    ['which the host hears without a word', { type: 'answer' }, 'handed-over', ''],
    ['which the host refuses', { type: 'answer', outcome: refused }, 'failed', 'late twice'],
  ] as const)('%s', (_name, answer, status, text) => {
    expect(play(write('late twice'), { type: 'hand' }, answer)).toMatchObject({ status, text });
  });

  test('what is typed while the host is waited for stays', () => {
    const state = play(write('late twice'), { type: 'hand' }, write('late three times'), {
      type: 'answer',
      outcome: taken,
    });
    expect(state).toEqual({ text: 'late three times', status: 'done' });
  });
});

const event: fc.Arbitrary<EscalationButtonEvent> = fc.oneof(
  fc.record({ type: fc.constant('write' as const), text: fc.string() }),
  fc.constant({ type: 'hand' as const }),
  fc.record({ type: fc.constant('answer' as const), outcome: fc.constantFrom(taken, refused, undefined) }),
);

test('in any order of events, the text is the one last typed, unless it was taken', () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      let state = startEscalationButton();
      let typed = '';
      for (const each of events) {
        const waitedFor = state.handed;
        state = reduceEscalationButton(state, each);
        if (each.type === 'write') typed = each.text;
        const gone = state.text === '' && typed !== '';
        if (gone) {
          expect(each.type).toBe('answer');
          expect(waitedFor).toBe(typed);
          typed = '';
        }
        expect(state.text).toBe(typed);
      }
    }),
  );
});
