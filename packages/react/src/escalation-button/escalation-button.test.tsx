import { ar } from '@evenkeel/content/ar';
import { escalationButtonAr } from '@evenkeel/content/ar/escalation-button';
import { en } from '@evenkeel/content/en';
import type { EscalationAck } from '@evenkeel/logic/base/escalation';
import { createMemoryDrafts } from '@evenkeel/logic/base/stores';
import type { EscalationState } from '@evenkeel/logic/escalation-button';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { requestIn, signs, sofa, targets } from '../../../../tests/setup/stories/escalation.ts';
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
    onRequest={async () => inserted()}
    {...props}
  />
);
function show(props: Props = {}) {
  const view = render(<StrictMode>{whole(props)}</StrictMode>);
  const again = (more: Props) => view.rerender(<StrictMode>{whole({ ...props, ...more })}</StrictMode>);
  return { user: userEvent.setup(), again, ...view };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const trigger = () => button(words.trigger.label);
const reason = () => screen.getByRole('combobox', { name: words.reason.label });
const askMarta = () => button('Ask Marta Ruiz');
const section = (name: keyof typeof words.handover.sections) =>
  screen.getByRole('textbox', { name: words.handover.sections[name] });
const status = () =>
  screen
    .getAllByRole('status')
    .map((one) => one.textContent)
    .filter(Boolean)
    .join(' | ');

describe('an agent', () => {
  test('asks somebody, with the reason and a handover that was built, by keyboard alone', async () => {
    const onRequest = vi.fn(async () => inserted());
    const { user } = show({ onRequest, caseParts: sofa });
    await user.tab();
    expect(trigger()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog', { name: words.dialog.title })).toBeVisible();
    expect(reason()).toHaveFocus();
    await user.selectOptions(reason(), 'impasse');
    askMarta().focus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await screen.findByText('Asked Marta Ruiz, 1:02 PM')).toBeVisible();
    expect(onRequest).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        conversation: 'dana',
        reason: 'impasse',
        urgency: 'normal',
        target: targets[0],
        mode: 'help',
        handover: expect.arrayContaining([
          { section: 'wanted', text: 'A day that holds, or the money back' },
          { section: 'tried', text: 'Delivery next week: turned down.\nRefund: offered, no answer yet.' },
        ]),
      }),
    );
  });

  test('is told what is missing, and nobody is asked', async () => {
    const onRequest = vi.fn();
    const { user } = show({ onRequest, defaultOpen: true });
    await user.click(button(/^Ask /));
    expect(screen.getByRole('alert')).toHaveTextContent(words.status.missing);
    expect(reason()).toHaveFocus();
    expect(reason()).toBeInvalid();
    expect(onRequest).not.toHaveBeenCalled();
  });

  test('sees by the rules who may be asked, in which order, and how they may help', async () => {
    const { user } = show({ defaultOpen: true, defaultReason: 'client-asked' });
    const names = () => screen.getAllByRole('radio').map((one) => one.closest('label')?.textContent);
    expect(names()).toEqual([
      ...['Today', 'Soon', 'Urgent', 'Right now'],
      ...['Marta RuizSupervisoravailable', 'Ken OseiSupervisoraway', 'Client officeManagement'],
      'Take over',
    ]);
    expect(screen.getByText(/within 15 minutes, the same goes to Client office/)).toBeVisible();
    await user.selectOptions(reason(), 'threat');
    expect(screen.getByRole('radio', { name: 'Right now' })).toBeChecked();
    expect(button('Ask Security desk')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Soon' }));
    expect(askMarta()).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /Ken Osei/ }));
    expect(button('Ask Ken Osei')).toBeVisible();
  });

  test('changes the handover, takes it back, and what was changed stays when the reason changes', async () => {
    const { user } = show({ defaultOpen: true, defaultReason: 'impasse', caseParts: sofa });
    await user.clear(section('needed'));
    await user.type(section('needed'), 'Call the depot.');
    await user.selectOptions(reason(), 'client-asked');
    expect(section('needed')).toHaveValue('Call the depot.');
    await user.click(button(words.handover.reset));
    expect((section('needed') as HTMLTextAreaElement).value).toContain(
      words.built.needed['client-asked']['take-over'],
    );
  });

  test('leaves card numbers out unless the agent says otherwise, and other details when the agent says so', async () => {
    const onRequest = vi.fn(async () => inserted());
    const { user } = show({ onRequest, defaultOpen: true, defaultReason: 'impasse', caseParts: sofa });
    const card = screen.getByRole('checkbox', { name: /Card number.*4111 1111 1111 1111/ });
    const phone = screen.getByRole('checkbox', { name: /Phone number.*600 123 456/ });
    expect([card, phone].map((box) => (box as HTMLInputElement).checked)).toEqual([true, false]);
    await user.click(phone);
    await user.click(askMarta());
    const sent = JSON.stringify(onRequest.mock.calls);
    expect(sent).toContain('[card number ending 1111]');
    expect(sent).toContain('[phone number]');
    expect(sent).not.toContain('4111 1111');
    expect(sent).not.toContain('600 123');
  });

  test('looks at what goes where before anybody is asked', async () => {
    const { user } = show({ defaultOpen: true, defaultReason: 'client-asked', caseParts: sofa });
    await user.click(button(words.preview.open));
    const receiver = screen.getByRole('region', { name: 'Marta Ruiz sees' });
    expect(receiver).toHaveTextContent('[card number ending 1111]');
    const client = screen.getByRole('region', { name: words.preview.client });
    expect(client).toHaveTextContent(words.preview.nothing);
    expect(client).toHaveTextContent('I am asking Marta Ruiz, my supervisor');
    await user.click(button(words.preview.edit));
    expect(section('summary')).toBeVisible();
  });

  test('of quiet help sees that the client is told nothing', async () => {
    const { user } = show({ defaultOpen: true, defaultReason: 'impasse' });
    await user.click(button(words.preview.open));
    expect(screen.getByRole('region', { name: words.preview.client })).toHaveTextContent(
      'It stays between you and Marta Ruiz.',
    );
  });
});

describe('signs of an impasse', () => {
  test('are offered with their reason and quote; nothing opens by itself', () => {
    show({ signs });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(status()).toContain(words.offer['asks-for-manager']);
    expect(screen.getByText('Let me speak to your manager.')).toBeVisible();
  });

  test('open the dialog with the reason they suggest when the agent takes the offer', async () => {
    const { user } = show({ signs });
    await user.click(button(words.offer.start));
    expect(reason()).toHaveValue('client-asked');
    expect((section('severity') as HTMLTextAreaElement).value).toContain('“Let me speak to your manager.”');
  });

  test('that were put aside stay away, after a reload as well; a new message brings them back', async () => {
    const drafts = createMemoryDrafts();
    const onDismissSign = vi.fn();
    const inProvider = (props: Props) => (
      <EvenkeelProvider stores={{ drafts }}>{whole({ signs, onDismissSign, ...props })}</EvenkeelProvider>
    );
    const first = render(inProvider({}));
    await userEvent.click(button(words.offer.dismiss));
    expect(onDismissSign.mock.calls.map(([{ kind }]) => kind)).toEqual([
      'asks-for-manager',
      'repeat-contact',
    ]);
    expect(screen.queryByText(words.offer.title)).toBeNull();
    first.unmount();
    const second = render(inProvider({}));
    await waitFor(() => expect(screen.queryByText(words.offer.title)).toBeNull());
    second.rerender(inProvider({ signs: [{ ...signs[0]!, messages: ['m4', 'm9'] }] }));
    expect(screen.getByText(words.offer.title)).toBeVisible();
  });

  test('are not offered where nobody can be asked, nor while somebody is', () => {
    const { unmount } = show({ signs, onRequest: undefined });
    expect(screen.queryByText(words.offer.title)).toBeNull();
    unmount();
    show({ signs, defaultRequestState: requestIn({}) });
    expect(screen.queryByText(words.offer.title)).toBeNull();
  });
});

describe('a developer', () => {
  test('holds the state of the request, stores it at every step and gives it back', async () => {
    const stored: string[] = [];
    function Desk() {
      const [state, setState] = useState<EscalationState>();
      const acks: EscalationAck[] = state?.request
        ? [{ key: state.request.key, id: '1', kind: 'seen', at: start }]
        : [];
      return whole({
        defaultOpen: true,
        defaultReason: 'impasse',
        requestState: state ?? { phase: 'draft', queue: [], acks: [], earlier: [] },
        onRequestStateChange: (next) => {
          stored.push(JSON.stringify(next));
          setState(JSON.parse(JSON.stringify(next)));
        },
        acknowledgements: acks,
      });
    }
    render(<Desk />);
    await userEvent.click(askMarta());
    expect(await screen.findByText('Asked Marta Ruiz, 1:02 PM · seen')).toBeVisible();
    expect(stored.map((one) => JSON.parse(one).phase)).toEqual(['sending', 'seen', 'seen']);
  });

  test('opens and closes the dialog from outside', async () => {
    const onOpenChange = vi.fn();
    const { user, again } = show({ open: false, onOpenChange });
    await user.click(trigger());
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(true);
    expect(screen.queryByRole('dialog')).toBeNull();
    again({ open: true });
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  test('lays out the parts, with a button of their own', async () => {
    show({
      signs,
      children: (
        <>
          <EscalationButton.Trigger asChild>
            <button type="button">Help me</button>
          </EscalationButton.Trigger>
          <EscalationButton.Panel />
        </>
      ),
    });
    expect(screen.queryByText(words.offer.title)).toBeNull();
    await userEvent.click(button('Help me'));
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  test('reads in the error what is missing', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<EscalationButton.Root targets={[]} />)).toThrow(
      'Evenkeel: EscalationButton.Root has no content',
    );
    expect(() => render(<EscalationButton.Offer />)).toThrow(
      'Evenkeel: EscalationButton.Offer stands outside EscalationButton.Root',
    );
  });

  test('takes the words from the provider, and the client’s from the reply’s language', async () => {
    render(
      <EvenkeelProvider content={ar}>
        <EscalationButton.Root
          targets={targets}
          replyContent={content}
          now={() => start}
          defaultRequestState={requestIn({})}
          onInsert={inserted}
        />
      </EvenkeelProvider>,
    );
    const root = screen.getByRole('region', { name: escalationButtonAr.words.title });
    expect(root).toHaveAttribute('dir', 'rtl');
    const sentence = screen.getByText(/I am asking Marta Ruiz, my supervisor/);
    expect([sentence.lang, sentence.dir]).toEqual(['en', 'ltr']);
  });

  test('renders it on the server, without a style attribute', () => {
    const html = renderToString(whole({ signs, caseParts: sofa, defaultRequestState: requestIn({}) }));
    expect(html).toContain('Asked Marta Ruiz');
    expect(html).not.toContain('style=');
  });

  test('is told of an error, and what was written is kept', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = vi.fn();
    const Broken = ({ broken }: { broken: boolean }) => {
      if (broken) throw new Error('The host broke it.');
      return <EscalationButton.Panel />;
    };
    const props = { onError, defaultOpen: true, caseParts: sofa };
    const { again, user } = show({ ...props, children: <Broken broken={false} /> });
    await user.clear(section('needed'));
    await user.type(section('needed'), 'Call the depot.');
    await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
    again({ children: <Broken broken={true} /> });
    expect(within(screen.getByRole('alert')).getByText(words.crashed.title)).toBeVisible();
    expect(onError).toHaveBeenCalledWith(new Error('The host broke it.'));
    again({ children: <Broken broken={false} /> });
    await user.click(button(words.crashed.retry));
    await waitFor(() => expect(section('needed')).toHaveValue('Call the depot.'));
  });
});
