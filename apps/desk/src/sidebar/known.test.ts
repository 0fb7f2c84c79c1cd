import { describe, expect, it } from 'vitest';
import { type Command, decide } from '../backend/decide.ts';
import { type BackState, withRecord } from '../backend/state.ts';
import { caseOf } from '../cases/index.ts';
import { type Conversation, conversations } from '../conversations/index.ts';
import { keyOfSign, knownOf } from './known.ts';

const find = (id: string) => conversations.find((each) => each.id === id)!;
const dana = find('dana-whitfield');
const rhys = find('rhys-morgan');
const messagesIn = ({ messages }: Conversation) =>
  messages.flatMap(({ id, from, text, at = 0 }) => (from === 'note' ? [] : [{ id, from, text, at }]));

function known(conversation: Conversation, ...commands: Command[]) {
  let state: BackState = {};
  for (const [index, command] of commands.entries()) {
    const decision = decide(state, command, index + 1);
    if (decision.ok) for (const record of decision.records) state = withRecord(state, record);
  }
  const language = conversation.client.locale.split('-')[0] as 'en';
  return knownOf(state, conversation, caseOf(conversation, language), messagesIn(conversation), language);
}
const of = { conversation: dana.id };
const choose = (option: string): Command => ({ type: 'choose', ...of, choice: { option, title: option } });
const offer: Command = { type: 'offer', ...of, options: ['dana.thursday', 'dana.refund'] };

describe('what the desk knows of a conversation', () => {
  it('is handed over: notes, what was said back, what was offered and chosen, earlier contacts', () => {
    const { parts } = known(
      dana,
      { type: 'note', ...of, note: { id: 'n', kind: 'fact', text: 'the fee was €59' } },
      { type: 'heard', ...of, heard: { outcome: 'confirmed', text: 'The sofa is late.' } },
      offer,
      choose('dana.thursday'),
    );
    expect(parts.notes?.at(-1)?.text).toBe('the fee was €59');
    expect(parts.paraphrase).toEqual({ text: 'The sofa is late.', confirmed: true });
    expect(parts.options?.map(({ option, answer }) => [option.title, answer])).toEqual([
      ['Delivery on Thursday morning', 'chosen'],
      ['Cancel, and all of it back', undefined],
    ]);
    expect(parts.earlierContacts).toBe(2);
  });

  it('counts every offered option as refused when the client wants none', () => {
    const { parts } = known(dana, offer, choose('none'));
    expect(parts.options?.map(({ answer }) => answer)).toEqual(['refused', 'refused']);
  });

  it('takes the client’s correction for what was meant, and does not call it confirmed', () => {
    const { parts, heard } = known(dana, {
      type: 'heard',
      ...of,
      heard: { outcome: 'corrected', text: 'Two days', correction: 'Three days' },
    });
    expect([parts.paraphrase, heard]).toEqual([{ text: 'Three days', confirmed: false }, false]);
  });

  it('finds the signs in the thread, without those that the agent put aside', () => {
    const [sign] = known(rhys).signs;
    expect(sign).toMatchObject({ kind: 'asks-for-manager', messages: ['rhys-morgan.2'] });
    const after = known(rhys, { type: 'dismiss', conversation: rhys.id, sign: keyOfSign(sign!) });
    expect(after.signs.map(({ kind }) => kind)).not.toContain('asks-for-manager');
  });

  it('tells the agent what became of a request, and not what the agent did', () => {
    const request = {
      key: 'k1',
      ...of,
      reason: 'impasse',
      urgency: 'high',
      target: { id: 'ruth', kind: 'supervisor', name: 'Ruth Okafor' },
      mode: 'help',
      handover: [],
    } as const;
    const by = 'Ruth Okafor';
    expect(
      known(
        dana,
        { type: 'request', request },
        { type: 'answer', key: 'k1', answer: 'accepted', by, readBack: 'I call them.' },
      ).acknowledgements,
    ).toEqual([
      { key: 'k1', id: 'k1.requested', kind: 'requested', at: 1 },
      { key: 'k1', id: 'k1.accepted', kind: 'accepted', at: 2, by, readBack: 'I call them.' },
    ]);
    const withdrawn = known(dana, { type: 'request', request }, { type: 'withdraw', key: 'k1', ...of });
    expect(withdrawn.acknowledgements.map(({ kind }) => kind)).toEqual(['requested']);
  });
});
