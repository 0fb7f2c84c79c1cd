import { describe, expect, test } from 'vitest';
import { reduceForm, startForm } from './form.ts';
import { readEscalation, readForm } from './read.ts';
import { startEscalation, stepEscalation } from './request.ts';

const asked = stepEscalation(startEscalation(), {
  type: 'ask',
  request: {
    key: 'k',
    conversation: 'c',
    reason: 'impasse',
    urgency: 'low',
    target: { id: 'm', kind: 'supervisor', name: 'Marta' },
    mode: 'help',
    handover: [],
  },
  queue: [],
  wait: 1,
  at: 0,
}).state;
const accepted = stepEscalation(asked, {
  type: 'ack',
  ack: { key: 'k', id: '1', kind: 'accepted', at: 1 },
}).state;

describe('what was stored', () => {
  test.each([startEscalation(), asked, accepted])('is read back as it was', (state) => {
    expect(readEscalation(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });
  test.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['a list', []],
    ['an unknown phase', { ...asked, phase: 'done' }],
    ['a request that is missing', { ...asked, request: undefined }],
    ['a request without a target', { ...asked, request: { ...asked.request, target: undefined } }],
    ['acknowledgements of another form', { ...asked, acks: [{ kind: 'seen' }] }],
  ])('by something else is left alone: %s', (_name, found) => {
    expect(readEscalation(found)).toBeUndefined();
  });

  test('of a form is read back, too', () => {
    const form = reduceForm(startForm({ reason: 'threat' }), { type: 'edit', section: 'needed', text: 'x' });
    const dismissed = reduceForm(form, {
      type: 'dismiss',
      signs: [{ kind: 'legal-threat', messages: ['m'] }],
    });
    expect(readForm(JSON.parse(JSON.stringify(dismissed)))).toEqual(dismissed);
    for (const broken of [
      undefined,
      {},
      { ...form, edits: { other: 'x' } },
      { ...form, choices: { urgency: 1 } },
    ])
      expect(readForm(broken)).toBeUndefined();
  });
});
