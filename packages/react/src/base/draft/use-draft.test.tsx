import { createMemoryDrafts } from '@evenkeel/logic/base/stores';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { useDraft } from './use-draft.ts';

function Field({
  store,
  conversation,
}: {
  store: ReturnType<typeof createMemoryDrafts>;
  conversation: string;
}) {
  const [text, setText] = useState('');
  const failed = useDraft({
    store,
    conversation,
    row: 'trial',
    draft: text || undefined,
    read: (found) => (typeof found === 'string' ? found : undefined),
    onRestore: setText,
  });
  return (
    <input
      aria-label="text"
      data-failed={failed}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
const field = () => screen.getByRole('textbox');
const tree = (store: ReturnType<typeof createMemoryDrafts>, conversation: string) => (
  <Field key={conversation} store={store} conversation={conversation} />
);

test('what was typed comes back in its conversation and in no other', async () => {
  const store = createMemoryDrafts();
  const view = render(tree(store, 'a'));
  await userEvent.type(field(), 'late twice');
  view.rerender(tree(store, 'b'));
  await act(async () => {});
  expect(field()).toHaveValue('');
  view.rerender(tree(store, 'a'));
  expect(await screen.findByDisplayValue('late twice')).toBe(field());
});

test('what was typed before the store answered is kept, though the conversation changes at that moment', async () => {
  const memory = createMemoryDrafts();
  let answer = () => {};
  const slow = {
    ...memory,
    read: (key: Parameters<typeof memory.read>[0]) =>
      new Promise<unknown>((resolve) => {
        answer = () => void memory.read(key).then(resolve);
      }),
  };
  const view = render(tree(slow, 'a'));
  await userEvent.type(field(), 'typed at once');
  view.rerender(tree(slow, 'b'));
  view.rerender(tree(slow, 'a'));
  await act(async () => answer());
  expect(field()).toHaveValue('typed at once');
});

test('an agent is told when it cannot be kept', async () => {
  const full = { ...createMemoryDrafts(), write: () => Promise.reject(new Error('full')) };
  const view = render(tree(full, 'a'));
  await userEvent.type(field(), 'x');
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(field()).toHaveAttribute('data-failed', 'true');
  view.unmount();
});
