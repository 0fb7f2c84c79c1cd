import { en } from '@evenkeel/content/en';
import type { EscalationAck } from '@evenkeel/logic/base/escalation';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import { createMemoryDrafts } from '@evenkeel/logic/base/stores';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { requestIn, targets } from '../../../../tests/setup/stories/escalation.ts';
import { inserted } from '../../../../tests/setup/stories/helpdesk.ts';
import { EvenkeelProvider } from '../base/provider/index.ts';
import { EscalationButton } from './index.ts';

const content = en.escalationButton;
const { words } = content;
const start = Date.UTC(2026, 10, 24, 13, 2);
type Props = Partial<EscalationButton.RootProps>;

const whole = (props: Props = {}) => (
  <EscalationButton.Root
    content={content}
    targets={targets}
    conversation="dana"
    agentZone="UTC"
    now={() => start}
    onRequest={inserted}
    defaultReason="client-asked"
    {...props}
  />
);
function show(props: Props = {}) {
  const view = render(<StrictMode>{whole(props)}</StrictMode>);
  return {
    user: userEvent.setup(),
    again: (more: Props) => view.rerender(<StrictMode>{whole({ ...props, ...more })}</StrictMode>),
  };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const ask = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(button(words.trigger.label));
  await user.click(button('Ask Marta Ruiz'));
};
const ack = (kind: EscalationAck['kind'], more: Partial<EscalationAck> = {}): EscalationAck => ({
  key: 'k',
  id: kind,
  kind,
  at: start + 60_000,
  ...more,
});
const refused: Outcome = {
  ok: false,
  reason: 'host-error',
  message: 'The queue is closed.',
  retryable: true,
};

afterEach(() => void vi.useRealTimers());

describe('what becomes of a request is told beside the button', () => {
  const cases: [string, string, Props][] = [
    ['asked', 'Asked Marta Ruiz, 1:02 PM', {}],
    ['seen', 'Asked Marta Ruiz, 1:02 PM · seen', { acknowledgements: [ack('seen')] }],
    ['accepted', 'Marta Ruiz accepted, 1:03 PM', { acknowledgements: [ack('seen'), ack('accepted')] }],
    [
      'accepted by another',
      'Li Wei accepted, 1:03 PM',
      { acknowledgements: [ack('accepted', { by: 'Li Wei' })] },
    ],
    ['there', 'Marta Ruiz is here, 1:03 PM', { acknowledgements: [ack('joined')] }],
    ['resolved', 'Marta Ruiz marked it as resolved, 1:03 PM', { acknowledgements: [ack('resolved')] }],
    ['declined', 'Marta Ruiz cannot take it, 1:03 PM', { acknowledgements: [ack('declined')] }],
    [
      'read back',
      'They say: “I call the depot first.”',
      { acknowledgements: [ack('accepted', { readBack: 'I call the depot first.' })] },
    ],
    [
      'of another request: nothing changes',
      'Asked Marta Ruiz, 1:02 PM',
      { acknowledgements: [ack('accepted', { key: 'other' })] },
    ],
    [
      'out of time, with the next one asked',
      'Asking Amina Haddad …',
      { now: () => start + 181 * 60_000, onRequest: () => new Promise<Outcome>(() => {}) },
    ],
    [
      'out of time, with nobody left',
      words.status.timedOutLast,
      { now: () => start + 181 * 60_000, defaultRequestState: requestIn({ queue: [] }) },
    ],
  ];
  test.each(cases)('%s', async (_name, line, props) => {
    show({ defaultRequestState: requestIn({}), ...props });
    expect(await screen.findByText(line)).toBeVisible();
    expect(screen.getByText(line).closest('[role="status"]')).not.toBeNull();
  });
});

describe('an agent asks', () => {
  test('and nothing is called asked before the host acknowledged it', async () => {
    const { user, again } = show({ onRequest: () => {} });
    await ask(user);
    expect(
      await screen.findByText(/Handed to your helpdesk for Marta Ruiz.*Not confirmed yet/),
    ).toBeVisible();
    expect(screen.queryByText(/^Asked/)).toBeNull();
    again({ onRequest: () => {} });
  });

  test('twice in a moment, and one request goes out', async () => {
    const onRequest = vi.fn(() => new Promise<Outcome>(() => {}));
    const { user } = show({ onRequest, defaultOpen: true });
    const press = button('Ask Marta Ruiz');
    await user.dblClick(press);
    act(() => press.click());
    expect(onRequest).toHaveBeenCalledOnce();
    expect(await screen.findByText('Asking Marta Ruiz …')).toBeVisible();
  });

  test('and is told why it was not sent, changes it, and asks under a new key', async () => {
    const onRequest = vi.fn<NonNullable<Props['onRequest']>>(async () => refused);
    const { user } = show({ onRequest });
    await ask(user);
    expect(await screen.findByText('Not sent. The queue is closed.')).toBeVisible();
    onRequest.mockImplementation(inserted);
    await user.click(button(words.act.change));
    await user.click(screen.getByRole('radio', { name: /Client office/ }));
    await user.click(button('Ask Client office'));
    expect(await screen.findByText(/^Asked Client office/)).toBeVisible();
    const keys = onRequest.mock.calls.map(([{ key }]) => key);
    expect(new Set(keys).size).toBe(2);
  });

  test('and tries again under the same key when the host threw', async () => {
    const onError = vi.fn();
    const onRequest = vi.fn<NonNullable<Props['onRequest']>>(() => {
      throw new Error('offline');
    });
    const { user } = show({ onRequest, onError });
    await ask(user);
    expect(await screen.findByText(words.status.unsure)).toBeVisible();
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('offline'));
    expect(screen.queryByRole('button', { name: words.act.change })).toBeNull();
    onRequest.mockImplementation(inserted);
    await user.click(button(words.act.retry));
    expect(await screen.findByText(/^Asked Marta Ruiz/)).toBeVisible();
    const [first, second] = onRequest.mock.calls.map(([{ key }]) => key);
    expect(second).toBe(first);
  });

  test('a host that hangs, and is told after a while; an answer that comes later still counts', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let answer: (outcome: Outcome) => void = () => {};
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    render(whole({ onRequest: () => new Promise<Outcome>((resolve) => (answer = resolve)) }));
    await ask(user);
    await act(() => vi.advanceTimersByTimeAsync(15_000));
    expect(screen.getByText(words.status.unsure)).toBeVisible();
    await act(async () => answer(await inserted()));
    expect(screen.getByText(/^Asked Marta Ruiz/)).toBeVisible();
  });

  test('and when the time is up, the next one is asked, once, and the host is told', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, now: start });
    const onRequest = vi.fn<NonNullable<Props['onRequest']>>(inserted);
    const onTimeout = vi.fn();
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    render(<StrictMode>{whole({ onRequest, onTimeout, now: () => Date.now() })}</StrictMode>);
    await ask(user);
    await act(() => vi.advanceTimersByTimeAsync(14 * 60_000));
    expect(onRequest).toHaveBeenCalledOnce();
    await act(() => vi.advanceTimersByTimeAsync(2 * 60_000));
    const [first, second] = onRequest.mock.calls.map(([request]) => request);
    expect(second).toMatchObject({ key: `${first?.key}~2`, target: { name: 'Client office' } });
    expect(onTimeout).toHaveBeenCalledExactlyOnceWith(first?.key);
    expect(screen.getByText('Marta Ruiz did not answer in time.')).toBeVisible();
    expect(screen.getByText(/^Asked Client office/)).toBeVisible();
  });
});

describe('an agent takes a request back', () => {
  test('while nobody accepted it, once the host confirmed', async () => {
    const onWithdraw = vi.fn(inserted);
    const { user } = show({ onWithdraw, defaultRequestState: requestIn({}) });
    await user.click(button(words.act.withdraw));
    expect(onWithdraw).toHaveBeenCalledExactlyOnceWith('k');
    expect(await screen.findByText(/^You withdrew it/)).toBeVisible();
    expect(button(words.trigger.label)).toBeVisible();
  });

  test('and is told when the host said nothing, or refused', async () => {
    const { user, again } = show({ onWithdraw: async () => refused, defaultRequestState: requestIn({}) });
    await user.click(button(words.act.withdraw));
    expect(await screen.findByText('It could not be withdrawn. The queue is closed.')).toBeVisible();
    expect(screen.getByText(/^Asked Marta Ruiz/)).toBeVisible();
    again({ onWithdraw: () => {} });
    await user.click(button(words.act.withdraw));
    expect(await screen.findByText(/Your helpdesk did not confirm that/)).toBeVisible();
  });

  test.each<[string, Props]>([
    ['without a handler', {}],
    ['once it was accepted', { onWithdraw: inserted, acknowledgements: [ack('accepted')] }],
  ])('not %s', async (_name, props) => {
    show({ defaultRequestState: requestIn({}), ...props });
    expect(screen.queryByRole('button', { name: words.act.withdraw })).toBeNull();
  });
});

describe('after that', () => {
  test('a declined one is followed by the next, when the agent says so', async () => {
    const onRequest = vi.fn<NonNullable<Props['onRequest']>>(inserted);
    const { user } = show({
      onRequest,
      defaultRequestState: requestIn({}),
      acknowledgements: [ack('declined')],
    });
    await user.click(button('Ask Amina Haddad instead'));
    expect(onRequest.mock.calls[0]?.[0]).toMatchObject({ key: 'k~2', target: { id: 'amina' } });
    expect(await screen.findByText(/^Asked Amina Haddad/)).toBeVisible();
  });

  test('the client is told by a sentence that promises nobody who has not accepted', async () => {
    const onInsert = vi.fn(inserted);
    const { user, again } = show({ onInsert, defaultRequestState: requestIn({}) });
    const line = () => screen.getByRole('group', { name: words.client.label });
    expect(line()).toHaveTextContent('I am asking Marta Ruiz');
    await user.click(button(words.client.insert));
    expect(onInsert).toHaveBeenCalledExactlyOnceWith({
      text: { plain: expect.stringContaining('I am asking Marta Ruiz, my supervisor') },
      at: 'caret',
    });
    expect(await screen.findByText(words.client.inserted)).toBeVisible();
    again({ acknowledgements: [ack('accepted')] });
    expect(line()).toHaveTextContent('Marta Ruiz, my supervisor, is joining us now.');
    await user.click(screen.getByRole('radio', { name: words.client.form.spoken }));
    expect(line()).toHaveAttribute('data-form', 'spoken');
    expect(screen.queryByRole('button', { name: words.client.insert })).toBeNull();
  });

  test('on the phone it is shown as it is said, and of quiet help there is none', () => {
    const { again } = show({ channel: 'phone', defaultRequestState: requestIn({}) });
    expect(screen.getByRole('group', { name: words.client.label })).toHaveAttribute('data-form', 'spoken');
    const { request } = requestIn({});
    again({ requestState: requestIn({ request: { ...request!, mode: 'help' } }) });
    expect(screen.queryByRole('group', { name: words.client.label })).toBeNull();
  });

  test('the dialog shows what went out, and what is over is put away for the next', async () => {
    const { user, again } = show({ defaultRequestState: requestIn({}) });
    await user.click(button(words.trigger.again));
    const dialog = screen.getByRole('dialog', { name: words.dialog.sentTitle });
    expect(dialog).toHaveTextContent('You took two days off for a sofa that came on neither.');
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.keyboard('{Escape}');
    again({ acknowledgements: [ack('resolved')] });
    await user.click(button(words.act.done));
    expect(screen.queryByText(/marked it as resolved/)).toBeNull();
  });
});

describe('a reload', () => {
  const inProvider = (drafts: ReturnType<typeof createMemoryDrafts>, props: Props = {}) => (
    <EvenkeelProvider stores={{ drafts }}>{whole({ defaultReason: undefined, ...props })}</EvenkeelProvider>
  );

  test('keeps what was chosen, written and asked, in its conversation and in no other', async () => {
    const drafts = createMemoryDrafts();
    const user = userEvent.setup();
    const first = render(inProvider(drafts, { defaultOpen: true }));
    await user.selectOptions(screen.getByRole('combobox'), 'client-asked');
    await user.type(screen.getByRole('textbox', { name: words.handover.sections.wanted }), 'A date');
    first.unmount();

    const second = render(inProvider(drafts, { defaultOpen: true }));
    expect(await screen.findByDisplayValue('A date')).toBeVisible();
    await user.click(button('Ask Marta Ruiz'));
    expect(await screen.findByText(/^Asked Marta Ruiz/)).toBeVisible();
    second.unmount();

    const third = render(inProvider(drafts));
    expect(await screen.findByText(/^Asked Marta Ruiz/)).toBeVisible();
    third.rerender(inProvider(drafts, { conversation: 'rhys' }));
    expect(screen.queryByText(/^Asked Marta Ruiz/)).toBeNull();
    third.rerender(inProvider(drafts));
    expect(await screen.findByText(/^Asked Marta Ruiz/)).toBeVisible();
  });

  test('in the middle of sending claims nothing, sends nothing by itself, and can try the same again', async () => {
    const drafts = createMemoryDrafts();
    const user = userEvent.setup();
    const hangs = vi.fn<NonNullable<Props['onRequest']>>(() => new Promise<Outcome>(() => {}));
    const first = render(inProvider(drafts, { onRequest: hangs, defaultReason: 'client-asked' }));
    await ask(user);
    first.unmount();
    const onRequest = vi.fn<NonNullable<Props['onRequest']>>(inserted);
    render(inProvider(drafts, { onRequest }));
    expect(await screen.findByText(words.status.unsure)).toBeVisible();
    expect(onRequest).not.toHaveBeenCalled();
    await user.click(button(words.act.retry));
    expect(onRequest.mock.calls[0]?.[0].key).toBe(hangs.mock.calls[0]?.[0].key);
  });

  test('an answer that comes after the conversation was left is kept for when the agent comes back', async () => {
    const drafts = createMemoryDrafts();
    const user = userEvent.setup();
    let answer: (outcome: Outcome) => void = () => {};
    const first = render(
      inProvider(drafts, {
        defaultReason: 'client-asked',
        onRequest: () => new Promise<Outcome>((resolve) => (answer = resolve)),
      }),
    );
    await ask(user);
    first.unmount();
    await act(async () => answer(await inserted()));
    render(inProvider(drafts));
    expect(await screen.findByText(/^Asked Marta Ruiz/)).toBeVisible();
  });
});
