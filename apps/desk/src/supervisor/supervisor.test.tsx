import type { EscalationRequest } from '@evenkeel/logic/base/escalation';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openBackend } from '../backend/backend.ts';
import { acksOf } from '../backend/state.ts';
import { BackendProvider } from '../backend/use-backend.tsx';
import { createMemoryStorage } from '../store/storage.ts';
import { createDeskStore } from '../store/store.ts';
import { DeskProvider } from '../store/use-desk.tsx';
import { words } from '../words/index.ts';
import { Supervisor } from './supervisor.tsx';

const request: EscalationRequest = {
  key: 'k1',
  conversation: 'dana-whitfield',
  reason: 'needs-authority',
  urgency: 'high',
  target: { id: 'ruth-okafor', kind: 'supervisor', name: 'Ruth Okafor' },
  mode: 'take-over',
  handover: [
    { section: 'summary', text: 'The sofa is late' },
    { section: 'severity', text: 'Third contact' },
    { section: 'needed', text: '' },
  ],
};

function open() {
  const store = createDeskStore({ storage: createMemoryStorage(), language: 'en', clock: () => 0 });
  const backend = openBackend({ storage: createMemoryStorage(), say: (why) => words.en.work.back[why] });
  render(
    <DeskProvider store={store}>
      <BackendProvider backend={backend}>
        <Supervisor />
      </BackendProvider>
    </DeskProvider>,
  );
  const ask = () => act(async () => void (await backend.act({ type: 'request', request }, store.now({}))));
  const kinds = () => acksOf(backend.get(), 'k1').map(({ ack }) => ack);
  return { backend, store, ask, kinds, user: userEvent.setup() };
}
const row = () => screen.getByRole('button', { name: /Dana Whitfield/ });
const button = (name: string) => screen.queryByRole('button', { name });

describe('the supervisor’s tab', () => {
  it('says what to do while nobody asks, and says when somebody does', async () => {
    const { ask } = open();
    expect(screen.getByText('Nobody is asking for you').isConnected).toBe(true);
    await ask();
    expect(screen.getByText('A new request about Dana Whitfield.').isConnected).toBe(true);
    expect(document.title).toBe('(1) Evenkeel supervisor');
  });

  it('records that a request was seen when it is opened, not before', async () => {
    const { ask, kinds, user } = open();
    await ask();
    expect(kinds()).toEqual(['requested']);
    await user.click(row());
    expect(kinds()).toEqual(['requested', 'seen']);
  });

  it('shows the handover in the order of I-PASS, and what was left empty', async () => {
    const { ask, user } = open();
    await ask();
    await user.click(row());
    const terms = screen.getAllByRole('term').map((term) => term.textContent);
    expect(terms).toEqual([
      'How serious',
      'Summary',
      'Tried so far',
      'What the client wants',
      'What was promised',
      'What is needed',
    ]);
    expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual([
      'Third contact',
      'The sofa is late',
      ...Array(4).fill('Nothing was written here.'),
    ]);
  });

  it('offers what can be answered now and nothing else, to the end', async () => {
    const { ask, kinds, user } = open();
    await ask();
    await user.click(row());
    expect([button('Accept'), button('Decline'), button('Resolve')].map(Boolean)).toEqual([
      true,
      true,
      false,
    ]);
    await user.type(screen.getByRole('textbox'), 'I call the depot and take the fee off.');
    await user.click(button('Accept')!);
    expect(screen.getByText('I call the depot and take the fee off.').tagName).toBe('Q');
    expect(document.activeElement?.textContent).toBe('Noor Haddad asks about Dana Whitfield');
    await user.click(button('Join the conversation')!);
    await user.click(button('Resolve')!);
    expect(kinds()).toEqual(['requested', 'seen', 'accepted', 'joined', 'resolved']);
    const answers = within(screen.getByRole('group', { name: 'Answer' }));
    expect(answers.queryAllByRole('button')).toEqual([]);
    expect(answers.getByRole('status').textContent).toBe('Resolved');
  });

  it('answers as who was chosen', async () => {
    const { ask, backend, user } = open();
    await ask();
    await user.selectOptions(screen.getByLabelText('Answer as'), 'Daniel Brandt');
    await user.click(row());
    await user.click(button('Decline')!);
    expect(acksOf(backend.get(), 'k1').at(-1)).toMatchObject({ ack: 'declined', by: 'Daniel Brandt' });
  });

  it('closes a request that the agent withdrew, and says so', async () => {
    const { ask, backend, store, user } = open();
    await ask();
    await user.click(row());
    await act(
      async () =>
        void (await backend.act(
          { type: 'withdraw', key: 'k1', conversation: request.conversation },
          store.now({}),
        )),
    );
    expect(button('Accept')).toBeNull();
    expect(screen.getByText('The request about Dana Whitfield was withdrawn.').isConnected).toBe(true);
    expect(screen.getByRole('region', { name: 'Closed' }).isConnected).toBe(true);
  });
});
