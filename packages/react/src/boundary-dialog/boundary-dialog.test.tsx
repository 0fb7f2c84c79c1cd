import { ar } from '@evenkeel/content/ar';
import { en } from '@evenkeel/content/en';
import { clinicPolicyEn, publicServicePolicyEn, retailPolicyEn } from '@evenkeel/content/en/boundary-dialog';
import { boundaryDialogEs } from '@evenkeel/content/es/boundary-dialog';
import type { ClientMessage } from '@evenkeel/logic/base/note';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import { createMemoryDrafts } from '@evenkeel/logic/base/stores';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { EvenkeelProvider } from '../base/provider/index.ts';
import { BoundaryDialog } from './index.ts';

const { words, scripts } = en.boundaryDialog;
const done: Outcome = { ok: true, value: undefined, via: 'native', commit: 'staged' };
const closed: Outcome = { ok: false, reason: 'host-error', message: 'The case is closed.', retryable: true };
const messages: ClientMessage[] = [
  { id: 'm1', from: 'client', text: 'Where is my parcel', at: 1 },
  { id: 'm2', from: 'agent', text: 'On its way.', at: 2 },
  { id: 'm3', from: 'client', text: 'You are a clown and you know it', at: 3 },
];

/** Is a clock that stands until it is moved. */
function clock() {
  let at = Date.UTC(2026, 10, 24, 14, 2);
  return {
    now: () => at,
    pass: (seconds: number) => {
      at += seconds * 1000;
    },
  };
}

function show(props: BoundaryDialog.RootProps = {}) {
  const time = clock();
  const tree = (more: BoundaryDialog.RootProps = {}) => (
    <StrictMode>
      <BoundaryDialog.Root
        content={en.boundaryDialog}
        conversation="dana"
        agentZone="UTC"
        now={time.now}
        {...props}
        {...more}
      />
    </StrictMode>
  );
  const view = render(tree());
  return {
    user: userEvent.setup(),
    time,
    again: (more: BoundaryDialog.RootProps) => view.rerender(tree(more)),
    ...view,
  };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const rung = (step: string) => document.querySelector<HTMLElement>(`[data-step="${step}"]`)!;
const field = () => screen.getByRole('textbox', { name: words.text.label });
const mayEnd = () => rung('end').dataset['state'] !== 'blocked';
type User = ReturnType<typeof userEvent.setup>;

async function ask(user: User, behaviour: keyof typeof words.behaviour.names) {
  await user.click(screen.getByRole('radio', { name: words.check.abusive }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: words.behaviour.label }),
    words.behaviour.names[behaviour],
  );
}
const said = (user: User) => user.click(button(words.act.said));

describe('an agent asks for respect', () => {
  test('opens the dialog, and finds no step open before the question is answered', async () => {
    const { user } = show();
    await user.click(button(words.open));
    expect(screen.getByRole('dialog', { name: words.title })).toBeVisible();
    expect(screen.getByRole('group', { name: words.check.legend })).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(within(rung('end')).getByRole('button'));
    expect(screen.getByText(words.closed.unchecked)).toBeVisible();
  });

  test('is led elsewhere when the client is angry about the issue', async () => {
    const { user } = show({ defaultOpen: true });
    await user.click(screen.getByRole('radio', { name: words.check.issue }));
    expect(screen.getByText(words.check.advice)).toBeVisible();
    expect(screen.queryByRole('list', { name: words.ladder.label })).toBeNull();
  });

  test('goes up the ladder step by step, with times, and is told why the end is closed until it is not', async () => {
    const { user, time } = show({ defaultOpen: true });
    await ask(user, 'swearing');
    expect(rung('remind')).toHaveAttribute('aria-current', 'step');
    expect(field()).toHaveValue(
      scripts.steps.remind.chat[0]!.replace('{named}', scripts.named.swearing.written),
    );
    await said(user);
    expect(rung('remind')).toHaveTextContent('Said at 2:02 PM');
    expect(rung('choose')).toHaveAttribute('aria-current', 'step');
    time.pass(60);
    await said(user);
    await user.click(within(rung('end')).getByRole('button'));
    expect(rung('end')).toHaveTextContent(`Not said yet: ${words.steps.warn.label}.`);
    await user.click(within(rung('warn')).getByRole('button', { expanded: false }));
    time.pass(60);
    await said(user);
    expect(mayEnd()).toBe(false);
    expect(rung('end')).toHaveTextContent('Give the client until 2:04:30 PM to answer.');
    time.pass(30);
    await user.click(within(rung('transfer')).getByRole('button'));
    expect(mayEnd()).toBe(true);
  });

  test('passes over a step that the policy lets be passed over, for a serious thing only', async () => {
    const { user } = show({ defaultOpen: true });
    await ask(user, 'insult');
    await said(user);
    await user.click(within(rung('warn')).getByRole('button'));
    await said(user);
    expect(rung('choose')).toHaveTextContent(words.ladder.passed);
  });

  test('hears that the end waits, and finds it open when the time has come', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { time } = show({ defaultOpen: true, policy: retailPolicyEn });
    fireEvent.click(screen.getByRole('radio', { name: words.check.abusive }));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'insult' } });
    fireEvent.click(within(rung('warn')).getByRole('button'));
    fireEvent.click(button(words.act.said));
    expect(rung('end')).toHaveTextContent(words.closed.title);
    time.pass(30);
    await vi.advanceTimersByTimeAsync(30_100);
    vi.useRealTimers();
    expect(rung('end')).not.toHaveTextContent(words.closed.title);
    expect(button(words.act.markEnded)).toBeVisible();
  });

  test('may end at once after a threat, with words that name it and the way to a review', async () => {
    const onEnd = vi.fn(async () => done);
    const { user } = show({ defaultOpen: true, policy: retailPolicyEn, onEnd });
    await ask(user, 'threat');
    expect(screen.getByText(words.behaviour.atOnce)).toBeVisible();
    expect(String((field() as HTMLTextAreaElement).value)).toMatch(/contains a threat.+review@shop\.example/);
    await user.dblClick(button(words.act.end));
    expect(onEnd).toHaveBeenCalledExactlyOnceWith('end');
    expect(await screen.findByText(words.outcome.ended)).toBeVisible();
  });

  test('never finds an end where the policy lets agents only hand over', async () => {
    const onEnd = vi.fn(async () => done);
    const { user } = show({ defaultOpen: true, policy: publicServicePolicyEn, onEnd });
    await ask(user, 'threat');
    await user.click(within(rung('end')).getByRole('button'));
    expect(screen.getByText(words.closed.transferOnly)).toBeVisible();
    expect(screen.queryByRole('button', { name: words.act.end })).toBeNull();
    await user.click(within(rung('transfer')).getByRole('button', { expanded: false }));
    await user.click(button(words.act.transfer));
    expect(onEnd).toHaveBeenCalledExactlyOnceWith('transfer');
  });

  test('is not told that it ended when the host could not, and may try again', async () => {
    const answers: Outcome[] = [closed, done];
    const { user } = show({ defaultOpen: true, onEnd: async () => answers.shift() });
    await ask(user, 'threat');
    await user.click(button(words.act.end));
    expect(await screen.findByText('It did not work: The case is closed.')).toBeVisible();
    expect(screen.queryByText(words.outcome.ended)).toBeNull();
    await user.click(button(words.act.retry));
    expect(await screen.findByText(words.outcome.ended)).toBeVisible();
  });

  test('takes a slip back', async () => {
    const { user } = show({ defaultOpen: true });
    await ask(user, 'swearing');
    await said(user);
    await user.click(button(words.act.takeBack));
    expect(rung('remind')).toHaveAttribute('data-state', 'now');
  });
});

describe('at signs of distress', () => {
  test('one press leads to the organisation’s own words, and no end is left', async () => {
    const onDistress = vi.fn();
    const { user } = show({ defaultOpen: true, policy: clinicPolicyEn, onDistress });
    await ask(user, 'threat');
    expect(mayEnd()).toBe(true);
    await user.click(button(words.distress.open));
    expect(onDistress).toHaveBeenCalledOnce();
    expect(screen.getByText(clinicPolicyEn.distress!.advice!)).toBeVisible();
    expect(field()).toHaveValue(clinicPolicyEn.distress!.words!.written);
    expect(screen.queryByRole('list', { name: words.ladder.label })).toBeNull();
    await user.click(button(words.distress.back));
    await user.click(within(rung('end')).getByRole('button', { expanded: false }));
    expect(screen.getByText(words.closed.distress)).toBeVisible();
    expect(screen.queryByText(words.behaviour.atOnce)).toBeNull();
  });

  test('without words of the organisation the agent is told so, and no contact is invented', async () => {
    const { user } = show({ defaultOpen: true });
    await user.click(button(words.distress.open));
    expect(screen.getByText(words.distress.notOurs)).toBeVisible();
    expect(within(screen.getByRole('dialog')).queryByRole('link')).toBeNull();
  });

  test('a host that fails at it does not keep the agent from the other path', async () => {
    const onError = vi.fn();
    const onDistress = () => {
      throw new Error('offline');
    };
    const { user } = show({ defaultOpen: true, onDistress, onError });
    await user.click(button(words.distress.open));
    expect(screen.getByText(words.distress.title)).toBeVisible();
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('offline')));
  });

  test('the way out is there in every state', async () => {
    const { user } = show({ defaultOpen: true, onEnd: async () => done });
    expect(button(words.distress.open)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: words.mode['saying-no'] }));
    expect(button(words.distress.open)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: words.mode.standards }));
    await ask(user, 'threat');
    await user.click(button(words.act.end));
    await screen.findByText(words.outcome.ended);
    await user.click(button(words.distress.open));
    expect(screen.getByText(words.distress.title)).toBeVisible();
  });
});

describe('an agent says no', () => {
  const start = (props: BoundaryDialog.RootProps = {}) =>
    show({ defaultOpen: true, defaultMode: 'saying-no', ...props });

  test('and words with a gap go nowhere: the gap is named and selected', async () => {
    const onInsert = vi.fn();
    const { user } = start({ onInsert });
    await user.click(button(words.act.insert));
    expect(onInsert).not.toHaveBeenCalled();
    expect(screen.getByText('Fill in [what was asked for] first.')).toBeVisible();
    const text = field() as HTMLTextAreaElement;
    expect(text).toHaveFocus();
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe('[what was asked for]');
  });

  test('and puts all five steps into the composer as one message', async () => {
    const onInsert = vi.fn(async () => done);
    const { user } = start({ onInsert, channel: 'email' });
    const steps = ['acknowledge', 'fact', 'reason', 'possible', 'next'];
    for (const [at, step] of steps.entries()) {
      const head = within(rung(step)).queryByRole('button', { expanded: false });
      if (head) await user.click(head);
      await user.clear(field());
      await user.type(field(), `Sentence ${at}.`);
    }
    await user.click(button(words.act.insertAll));
    await waitFor(() => expect(onInsert).toHaveBeenCalledOnce());
    expect(onInsert).toHaveBeenCalledWith({
      text: { plain: 'Sentence 0.\n\nSentence 1.\n\nSentence 2.\n\nSentence 3.\n\nSentence 4.' },
      at: 'caret',
      stage: 'acknowledge',
    });
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(button(/Set a boundary/));
    for (const step of steps) expect(rung(step)).toHaveAttribute('data-state', 'said');
  });

  test('in other words, or in own ones, and can have the first ones again', async () => {
    const { user } = start();
    const [one, two] = scripts.steps.acknowledge.chat;
    await user.click(button(words.text.another));
    expect(field()).toHaveValue(two);
    await user.type(field(), ' And more.');
    await user.click(button(words.text.original));
    expect(field()).toHaveValue(one);
  });

  test('aloud, in the words of the phone, and marks it as said', async () => {
    const { user } = start({ channel: 'phone', onInsert: () => {} });
    expect(field()).toHaveValue(scripts.steps.acknowledge.phone[0]);
    expect(screen.queryByRole('button', { name: words.act.insert })).toBeNull();
    await said(user);
    expect(rung('acknowledge')).toHaveAttribute('data-state', 'said');
  });
});

describe('words go into the composer', () => {
  test('only after the dialog is gone, because what is under it cannot take the focus', async () => {
    const seen: (HTMLElement | null)[] = [];
    const { user } = show({
      defaultOpen: true,
      onInsert: () => void seen.push(screen.queryByRole('dialog')),
    });
    await ask(user, 'swearing');
    await user.click(button(words.act.insert));
    await waitFor(() => expect(seen).toEqual([null]));
    expect(await screen.findByText(words.status.handedOver)).toBeInTheDocument();
    expect(button(/Set a boundary/)).toHaveTextContent('1 step');
  });

  test('and when they did not, the dialog is back with the reason, and the step does not count', async () => {
    const { user } = show({ defaultOpen: true, onInsert: async () => closed });
    await ask(user, 'swearing');
    await user.type(field(), ' Mine.');
    await user.click(button(words.act.insert));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('It did not work: The case is closed.')).toBeVisible();
    expect((field() as HTMLTextAreaElement).value).toMatch(/ Mine\.$/);
    expect(rung('remind')).toHaveAttribute('data-state', 'now');
  });
});

describe('the record', () => {
  test('holds times, kinds and the quote that was picked; it is handed over, then a break is offered', async () => {
    const onIncident = vi.fn(async () => done);
    const onNext = vi.fn();
    const { user, time } = show({ defaultOpen: true, messages, onIncident, onNext });
    await ask(user, 'insult');
    const quotes = screen.getByRole('combobox', { name: words.quote.label });
    expect(
      within(quotes)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual([words.quote.none, 'You are a clown and you know it', 'Where is my parcel']);
    await user.selectOptions(quotes, 'm3');
    const whole = screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.quote.part });
    whole.setSelectionRange(0, 15);
    fireEvent.select(whole);
    await said(user);
    time.pass(90);
    expect(screen.queryByRole('button', { name: words.next.rest })).toBeNull();
    await user.click(button(words.act.settle));
    expect(screen.getByText('You are a clown')).toBeVisible();
    await user.dblClick(button(words.record.hand));
    expect(await screen.findByText(words.status.recorded)).toBeVisible();
    expect(onIncident).toHaveBeenCalledExactlyOnceWith({
      id: expect.stringMatching(/.{8}/),
      conversation: 'dana',
      policy: 'neutral',
      channel: 'chat',
      mode: 'standards',
      startedAt: Date.UTC(2026, 10, 24, 14, 2),
      endedAt: Date.UTC(2026, 10, 24, 14, 3, 30),
      steps: [
        { stage: 'remind', at: Date.UTC(2026, 10, 24, 14, 2), behaviour: 'insult', quote: 'You are a clown' },
      ],
      outcome: 'settled',
    });
    await user.click(button(words.next.rest));
    expect(onNext).toHaveBeenCalledExactlyOnceWith('rest');
  });

  test('keeps its id when it is tried again', async () => {
    const answers: Outcome[] = [closed, done];
    const ids: string[] = [];
    const { user } = show({
      defaultOpen: true,
      onIncident: async ({ id }) => {
        ids.push(id);
        return answers.shift();
      },
    });
    await ask(user, 'swearing');
    await said(user);
    await user.click(button(words.act.settle));
    await user.click(button(words.record.hand));
    await screen.findByText(/The case is closed/);
    await user.click(button(words.act.retry));
    await screen.findByText(words.status.recorded);
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(2);
  });
});

describe('what an agent did', () => {
  test('comes back after a reload, in its conversation and in no other', async () => {
    const drafts = createMemoryDrafts();
    const tree = (conversation: string, key: string) => (
      <EvenkeelProvider content={en} stores={{ drafts }} key={key}>
        <BoundaryDialog.Root conversation={conversation} defaultOpen />
      </EvenkeelProvider>
    );
    const user = userEvent.setup();
    const view = render(tree('dana', 'first'));
    await ask(user, 'swearing');
    await said(user);
    await user.type(field(), ' Mine.');
    view.rerender(tree('rhys', 'second'));
    expect(screen.getByRole('radio', { name: words.check.abusive })).not.toBeChecked();
    view.rerender(tree('dana', 'third'));
    expect(await screen.findByRole('textbox', { name: words.text.label })).toBeVisible();
    expect((field() as HTMLTextAreaElement).value).toMatch(/ Mine\.$/);
    expect(rung('remind')).toHaveAttribute('data-state', 'said');
    await user.click(button(words.act.settle));
    await user.click(button(words.act.again));
    await waitFor(async () =>
      expect(await drafts.read({ conversation: 'dana', row: 'boundary-dialog' })).toBeUndefined(),
    );
  });

  test('outlives an error of the component', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = vi.fn();
    const drafts = createMemoryDrafts();
    const broken = { ...retailPolicyEn, stages: undefined } as never;
    const tree = (policy: BoundaryDialog.RootProps['policy']) => (
      <EvenkeelProvider content={en} stores={{ drafts }}>
        <BoundaryDialog.Root conversation="dana" defaultOpen policy={policy} onError={onError} />
      </EvenkeelProvider>
    );
    const user = userEvent.setup();
    const view = render(tree(retailPolicyEn));
    await ask(user, 'swearing');
    await said(user);
    view.rerender(tree(broken));
    expect(screen.getByRole('alert')).toHaveTextContent(words.crashed.title);
    expect(onError).toHaveBeenCalled();
    view.rerender(tree(retailPolicyEn));
    await user.click(button(words.crashed.retry));
    await waitFor(() => expect(rung('remind')).toHaveAttribute('data-state', 'said'));
  });
});

describe('a developer', () => {
  test('owns open, mode and form', async () => {
    function Desk() {
      const [open, setOpen] = useState(false);
      const [mode, setMode] = useState<'saying-no' | 'standards'>('standards');
      return (
        <>
          <p>{`${open} ${mode}`}</p>
          <BoundaryDialog.Root
            content={en.boundaryDialog}
            open={open}
            onOpenChange={setOpen}
            mode={mode}
            onModeChange={setMode}
            form="written"
          />
        </>
      );
    }
    render(<Desk />);
    const user = userEvent.setup();
    await user.click(button(words.open));
    await user.click(screen.getByRole('radio', { name: words.mode['saying-no'] }));
    await user.click(screen.getByRole('radio', { name: words.form.spoken }));
    expect(screen.getByText('true saying-no')).toBeVisible();
    expect(screen.getByRole('radio', { name: words.form.written })).toBeChecked();
    expect(rung('fact')).toBeVisible();
  });

  test('gives the dialog a trigger of its own, and lays the parts out', async () => {
    render(
      <BoundaryDialog.Root content={en.boundaryDialog}>
        <BoundaryDialog.Trigger asChild>
          <button type="button" data-testid="mine">
            Mine
          </button>
        </BoundaryDialog.Trigger>
        <BoundaryDialog.Panel>
          <BoundaryDialog.Policy />
        </BoundaryDialog.Panel>
      </BoundaryDialog.Root>,
    );
    const trigger = screen.getByTestId('mine');
    expect(trigger).toHaveAttribute('aria-haspopup', 'dialog');
    await userEvent.click(trigger);
    expect(screen.getByRole('dialog')).toHaveTextContent(words.policy.noReview);
    expect(trigger.getAttribute('aria-controls')).toBe(screen.getByRole('dialog').id);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(trigger).toHaveFocus();
  });

  test('lets the agent work in one language and answer in another', async () => {
    const { user } = show({ defaultOpen: true, replyContent: boundaryDialogEs });
    await ask(user, 'swearing');
    expect(field()).toHaveAttribute('lang', 'es');
    expect((field() as HTMLTextAreaElement).value).toContain(boundaryDialogEs.scripts.named.swearing.written);
    expect(rung('remind')).toHaveTextContent(words.steps.remind.label);
  });

  test('takes the words from the provider, in the direction of their language', () => {
    render(
      <EvenkeelProvider content={ar}>
        <BoundaryDialog.Root defaultOpen />
      </EvenkeelProvider>,
    );
    expect(screen.getByRole('dialog', { name: ar.boundaryDialog.words.title })).toHaveAttribute('dir', 'rtl');
  });

  test('reads in the error what is missing', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<BoundaryDialog.Root />)).toThrow('Evenkeel: BoundaryDialog.Root has no content');
    expect(() => render(<BoundaryDialog.Ladder />)).toThrow(
      'Evenkeel: BoundaryDialog.Ladder stands outside BoundaryDialog.Root',
    );
  });

  test('draws no link to an address that is none of the web', () => {
    const policy = { ...retailPolicyEn, link: { label: 'Read', url: 'javascript:alert(1)' } };
    show({ defaultOpen: true, policy });
    expect(screen.getByText('Read')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('renders it on the server, without a style attribute', () => {
    const html = renderToString(
      <BoundaryDialog.Root content={en.boundaryDialog} defaultOpen policy={retailPolicyEn} />,
    );
    expect(html).toContain(words.check.legend);
    expect(html).not.toContain('style=');
  });
});
