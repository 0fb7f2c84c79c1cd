import type { Outcome } from '@evenkeel/logic/base/outcome';

/** What a helpdesk knows of the conversation that is open in the stories. */
export const values = {
  client: { first_name: 'Dana', name: 'Dana Whitfield' },
  agent: { first_name: 'Noor' },
  order: { number: '48213', item: 'sofa' },
};

/** Answers as a helpdesk does that put the text into the draft and can take it back. */
export const inserted = async (): Promise<Outcome> => ({
  ok: true,
  value: undefined,
  via: 'native',
  commit: 'staged',
  undo: async () => {},
});

/** Answers as a helpdesk does that has no reply open. */
export const noReply = async (): Promise<Outcome> => ({
  ok: false,
  reason: 'no-composer',
  message: 'No reply is open in this conversation.',
  retryable: true,
});

/** Answers never, as a helpdesk does that hangs. */
export const noAnswer = () => new Promise<Outcome>(() => {});
