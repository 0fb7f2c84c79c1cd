import { paraphraseFramesEn as frames } from '@evenkeel/content/en/paraphrase-prompt/frames';
import { describe, expect, test } from 'vitest';
import type { ClientMessage } from '../base/note/index.ts';
import { warningsOf } from './warnings.ts';

const wrote =
  'I took two days off work to be at home for a delivery that never came, and then nobody could tell me where it is or when it comes.';
const messages: ClientMessage[] = [
  { id: 'm', from: 'client', at: 0, text: wrote },
  {
    id: 'a',
    from: 'agent',
    at: 0,
    text: 'Thank you for telling me all of it, I have both messages open now.',
  },
];
const kindsOf = (text: string, more: Partial<Parameters<typeof warningsOf>[2]> = {}) =>
  warningsOf(text, frames, { messages, form: 'written', ...more }).map(({ kind }) => kind);

describe('worth a look is', () => {
  test.each([
    ['nothing in a good sentence', 'You waited two days for nothing. Is that right?', {}, []],
    ['nothing in an empty one', ' \n', {}, []],
    ['a missing question', 'You waited two days.', {}, ['check']],
    ['a third sentence in a chat', 'One. Two. Right?', { channel: 'chat' }, ['sentences']],
    ['no third sentence in a mail', 'One. Two. Right?', { channel: 'email' }, []],
    ['no third sentence aloud', 'One. Two. Right?', { channel: 'phone', form: 'spoken' }, []],
    ['the 26th word aloud', `${'word '.repeat(25)}right?`, { form: 'spoken' }, ['length']],
    ['not the 25th', `${'word '.repeat(24)}right?`, { form: 'spoken' }, []],
    ['the client’s own run of words', `You took two days off work to be at home. Right?`, {}, ['copy']],
    ['not seven of them', `You took two days off work to be home. Right?`, {}, []],
    ['not a short quotation', 'You wrote “I took two days off work to be at home”. Right?', {}, []],
    ['a quotation of it all', `You wrote “${wrote}”. Right?`, {}, ['copy']],
    ['not what the agent wrote', 'Thank you for telling me all of it, I have both. Right?', {}, []],
    ['a word that names nothing', 'I see The Issue with the sofa. Right?', {}, ['vague']],
    ['not in a quotation', 'You wrote “the issue is old”. Right?', {}, []],
  ] as const)('%s', (_name, text, more, kinds) => {
    expect(kindsOf(text, more)).toEqual(kinds);
  });
});

test('the vague words are shown as they were written', () => {
  expect(warningsOf('So The Matter is old?', frames, { messages, form: 'written' })).toEqual([
    { kind: 'vague', words: 'The Matter' },
  ]);
});
