import { ar } from '@evenkeel/content/ar';
import { en } from '@evenkeel/content/en';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import { createMemoryDrafts } from '@evenkeel/logic/base/stores';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sofa } from '../../../../tests/setup/stories/options.ts';
import { EvenkeelProvider } from '../base/provider/index.ts';
import { OptionsPresenter } from './index.ts';

const { words, reply } = en.optionsPresenter;
const { options, refusal } = sofa.en;
const done = async (): Promise<Outcome> => ({
  ok: true,
  value: undefined,
  via: 'native',
  commit: 'immediate',
});
const closed = async (): Promise<Outcome> => ({
  ok: false,
  reason: 'host-error',
  message: 'The case is closed.',
  retryable: true,
});
type Props = Partial<OptionsPresenter.RootProps>;

function show(props: Props = {}) {
  const tree = (more: Props = {}) => (
    <StrictMode>
      <OptionsPresenter.Root
        content={en.optionsPresenter}
        options={options}
        refusal={refusal}
        now={() => Date.UTC(2026, 10, 24, 14)}
        {...props}
        {...more}
      />
    </StrictMode>
  );
  const view = render(tree());
  return { user: userEvent.setup(), again: (more: Props) => view.rerender(tree(more)), ...view };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const radio = (name: string) => screen.getByRole('radio', { name });
const choices = () => screen.getByRole('group', { name: words.choice.legend });

afterEach(() => vi.restoreAllMocks());

describe('an agent looks at the options', () => {
  test('as cards: each with what happens, by when, its limit and the reason for it', () => {
    show();
    const cards = within(screen.getByRole('list', { name: words.options.label })).getAllByRole('listitem');
    expect(cards).toHaveLength(3);
    const [first] = cards;
    for (const text of [
      options[0]?.what,
      options[0]?.limit?.what,
      options[0]?.limit?.why,
      words.fields.limit,
    ])
      expect(first).toHaveTextContent(text ?? '');
    expect(first?.textContent).toMatch(/Fri, November 27, 2026/);
    expect(first).toHaveTextContent(words.options.recommended);
    expect(first).toHaveTextContent(options[0]?.recommended ?? '');
  });

  test('as a table: the same information, with a head for each column and each row', async () => {
    const { user } = show();
    const told = screen.getByRole('list', { name: words.options.label });
    const texts = [...told.querySelectorAll('dd')].map(({ textContent }) => textContent ?? '');
    await user.click(radio(words.view.table));
    const table = screen.getByRole('table', { name: words.options.table });
    for (const text of texts) expect(table).toHaveTextContent(text);
    expect(within(table).getAllByRole('columnheader')).toHaveLength(options.length + 1);
    expect(within(table).getByRole('rowheader', { name: words.fields.limit })).toBeVisible();
    const cost = within(table).getByRole('row', { name: new RegExp(`^${words.fields.cost}`) });
    expect(within(cost).getAllByRole('cell').at(-1)).toHaveTextContent(words.options.missing);
  });

  test('and sees both clocks where they differ, and one where they do not', () => {
    const { again } = show({ clientZone: 'Europe/Madrid', agentZone: 'America/Bogota' });
    const list = () => screen.getByRole('list', { name: words.options.label });
    expect(list().textContent).toMatch(/6:00\sPM GMT\+1Client’s time/);
    expect(list().textContent).toMatch(/12:00\sPM GMT-5Your time/);
    again({ agentZone: 'Europe/Paris' });
    expect(list()).not.toHaveTextContent(words.time.agent);
  });

  test('and is told of a date that has passed', () => {
    show({ now: () => Date.UTC(2026, 10, 30) });
    expect(screen.getAllByText(words.time.passed)).toHaveLength(1);
  });

  test('and finds nothing chosen', () => {
    show();
    for (const each of within(choices()).getAllByRole('radio')) expect(each).not.toBeChecked();
    expect(screen.queryByRole('button', { name: words.choice.record })).toBeNull();
  });

  test.each([
    ['none', [], words.problem.none],
    ['one', options.slice(0, 1), words.problem.few],
    [
      'six',
      [...options, ...options.map((one) => ({ ...one, id: `${one.id}2` }))],
      words.problem.many.replace('{count}', '6'),
    ],
    ['a broken one', [...options, { id: 'x' }], words.problem.broken.replace('{number}', '4')],
  ])('and reads a plain sentence where there is %s', (_name, given, sentence) => {
    show({ options: given as typeof options });
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.getByText(refusal.possible)).toBeVisible();
    const cards = screen.queryByRole('list', { name: words.options.label });
    expect(cards?.children.length ?? 0).toBe(Math.min(given.length, given.length === 6 ? 4 : 3));
  });
});

describe('an agent puts the options into the draft', () => {
  test('as chat text, and is told that it is there only when the host says so', async () => {
    let answer: (outcome: Outcome) => void = () => {};
    const onInsert = vi.fn(() => new Promise<Outcome>((resolve) => (answer = resolve)));
    const { user } = show({ onInsert });
    await user.click(button(words.act.insert));
    expect(screen.getByText(words.status.inserting)).toBeVisible();
    await user.click(button(words.act.insert));
    expect(onInsert).toHaveBeenCalledExactlyOnceWith({
      text: { plain: expect.stringContaining('1. Delivery this Friday') },
      at: 'caret',
      format: 'text',
      options: ['deliver', 'loan', 'refund'],
    });
    answer(await done());
    expect(await screen.findByText(words.status.inserted)).toBeVisible();
  });

  test('as e-mail on e-mail, with HTML and its plain text; or as Markdown, at the end', async () => {
    const onInsert = vi.fn<NonNullable<Props['onInsert']>>();
    const { user } = show({ onInsert, channel: 'email' });
    await user.click(button(words.act.insert));
    const [first] = onInsert.mock.calls[0] ?? [];
    expect(first).toMatchObject({ format: 'email-html', text: { html: expect.stringMatching(/^<table/) } });
    expect(first?.text.plain).toContain('1. Delivery this Friday\n');
    expect(await screen.findByText(words.status.handedOver)).toBeVisible();
    await user.click(radio(words.format.markdown));
    await user.click(button(words.act.more));
    await user.click(button(words.act.append));
    expect(onInsert.mock.calls[1]?.[0]).toMatchObject({
      at: 'append',
      format: 'markdown',
      text: { plain: expect.stringContaining('1. **Delivery this Friday**') },
    });
  });

  test('and is told why it did not work, and can try again or take it back', async () => {
    const undo = vi.fn(async () => {});
    const onInsert = vi
      .fn<NonNullable<Props['onInsert']>>()
      .mockImplementationOnce(closed)
      .mockImplementationOnce(async () => ({ ...(await done()), undo }) as Outcome);
    const { user } = show({ onInsert });
    await user.click(button(words.act.insert));
    expect(await screen.findByText('That did not work. The case is closed.')).toBeVisible();
    await user.click(button(words.status.retry));
    await user.click(await screen.findByRole('button', { name: words.status.undo }));
    expect(undo).toHaveBeenCalledOnce();
    expect(await screen.findByText(words.status.undone)).toBeVisible();
  });

  test('and sees beforehand what the client gets, drawn and not as markup', async () => {
    const { user } = show({ channel: 'email' });
    await user.click(button(words.preview.show));
    const preview = screen.getByRole('group', { name: words.preview.label });
    expect(preview).toHaveTextContent(
      '3. Your money back and delivery free of charge (if Ines Calvo agrees)',
    );
    expect(preview).toHaveTextContent('What happens if Ines Calvo agrees');
    expect(within(preview).getAllByRole('rowheader', { name: reply.fields.limit })).toHaveLength(2);
    await user.click(radio(words.format.markdown));
    expect(preview).toHaveTextContent('**Delivery this Friday**');
  });

  test('and can copy where the host takes nothing', async () => {
    const { user } = show();
    expect(screen.queryByRole('button', { name: words.act.insert })).toBeNull();
    await user.click(button(words.act.copy));
    expect(await navigator.clipboard.readText()).toContain('What we cannot do');
    expect(await screen.findByText(words.status.copied)).toBeVisible();
  });

  test('in the client’s language, whatever the agent’s is', async () => {
    const onInsert = vi.fn<NonNullable<Props['onInsert']>>();
    const { user } = show({ ...sofa.ar, replyContent: ar.optionsPresenter, onInsert });
    expect(screen.getAllByText(sofa.ar.options[0]?.title ?? '')[0]).toHaveAttribute('dir', 'rtl');
    await user.click(button(words.act.insert));
    expect(onInsert.mock.calls[0]?.[0].text.plain).toContain(ar.optionsPresenter.reply.fields.limit);
  });
});

test('on the phone an agent says one option at a time, and ends with the question', async () => {
  const { user } = show({ channel: 'phone' });
  const script = screen.getByRole('group', { name: words.script.label });
  expect(script).toHaveTextContent('There are 3 ways to go from here');
  await user.click(button(words.script.next));
  expect(script).toHaveTextContent('Option 1 of 3');
  expect(script).not.toHaveTextContent(options[1]?.title ?? '');
  for (let press = 0; press < 9; press++) await user.click(button(words.script.next));
  expect(script).toHaveTextContent(reply.spoken.question);
  expect(screen.queryByRole('button', { name: words.act.insert })).toBeNull();
});

describe('an agent records what the client chose', () => {
  test('as a choice and a promise with its date and owner', async () => {
    const onChoose = vi.fn(done);
    const onNext = vi.fn();
    const { user } = show({ onChoose, onNext });
    await user.click(radio(options[1]?.title ?? ''));
    await user.click(button(words.choice.record));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({
      option: 'loan',
      promise: {
        id: expect.any(String),
        text: options[1]?.what,
        from: 'option',
        by: options[1]?.by?.at,
        zone: 'Europe/Madrid',
        owner: 'The Madrid showroom',
      },
    });
    expect(await screen.findByText(words.status.recorded)).toBeVisible();
    expect(button(words.choice.record)).toHaveAttribute('aria-disabled', 'true');
    await user.click(button(words.next.followUp));
    expect(onNext).toHaveBeenCalledExactlyOnceWith('follow-up');
  });

  test('by keyboard alone: arrows in the group, and "none of these" asks what would be satisfactory', async () => {
    const onChoose = vi.fn(done);
    const { user } = show({ onChoose });
    within(choices()).getAllByRole('radio')[0]?.focus();
    await user.keyboard('{ArrowUp}');
    expect(radio(words.choice.none)).toBeChecked();
    await user.tab();
    expect(screen.getByRole('textbox', { name: words.choice.wanted })).toHaveFocus();
    await user.keyboard('A call today ');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ option: 'none', wanted: 'A call today' });
  });

  test('is told why it was not taken, and the same promise is tried again', async () => {
    const onChoose = vi.fn<NonNullable<Props['onChoose']>>(closed);
    const { user } = show({ onChoose });
    await user.click(radio(options[0]?.title ?? ''));
    await user.click(button(words.choice.record));
    expect(await screen.findByText(/The case is closed/)).toBeVisible();
    await user.click(button(words.choice.record));
    await waitFor(() => expect(onChoose).toHaveBeenCalledTimes(2));
    const [first, second] = onChoose.mock.calls.map(([choice]) => choice.promise?.id);
    expect(first).toBe(second);
    expect(radio(options[0]?.title ?? '')).toBeChecked();
  });

  test('once, however often the button is pressed, and anew when the client thinks again', async () => {
    const onChoose = vi.fn(done);
    const { user } = show({ onChoose });
    await user.click(radio(options[0]?.title ?? ''));
    await user.dblClick(button(words.choice.record));
    await screen.findByText(words.status.recorded);
    await user.click(button(words.choice.record));
    expect(onChoose).toHaveBeenCalledOnce();
    await user.click(radio(options[1]?.title ?? ''));
    expect(screen.queryByText(words.status.recorded)).toBeNull();
    await user.click(button(words.choice.record));
    expect(onChoose).toHaveBeenCalledTimes(2);
  });

  test('and can take a choice away that was marked by mistake', async () => {
    const { user } = show();
    await user.click(radio(options[0]?.title ?? ''));
    await user.click(button(words.choice.clear));
    expect(radio(options[0]?.title ?? '')).not.toBeChecked();
  });

  test('and asks whoever may approve it', async () => {
    const onEscalate = vi.fn();
    const { user, again } = show({ onEscalate });
    const name = words.approval.ask.replace('{who}', 'Ines Calvo');
    await user.click(button(name));
    expect(onEscalate).toHaveBeenCalledExactlyOnceWith({ reason: 'needs-authority', option: options[2] });
    again({ onEscalate: undefined });
    expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.getAllByText(words.approval.first)[0]).toBeVisible();
  });

  test('and finds it again after a reload, in this conversation and in no other', async () => {
    const drafts = createMemoryDrafts();
    const desk = (conversation: string) => (
      <EvenkeelProvider content={en} stores={{ drafts }}>
        <OptionsPresenter.Root options={options} conversation={conversation} onChoose={done} />
      </EvenkeelProvider>
    );
    const user = userEvent.setup();
    const first = render(desk('dana'));
    await user.click(radio(words.view.table));
    await user.click(radio(words.choice.none));
    await user.type(screen.getByRole('textbox', { name: words.choice.wanted }), 'A call');
    await user.click(button(words.choice.record));
    await screen.findByText(words.status.recorded);
    first.rerender(desk('rhys'));
    expect(radio(words.choice.none)).not.toBeChecked();
    expect(radio(words.view.cards)).toBeChecked();
    first.unmount();
    render(desk('dana'));
    expect(await screen.findByDisplayValue('A call')).toBeVisible();
    expect(screen.getByRole('table')).toBeVisible();
    expect(button(words.choice.record)).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('a client', () => {
  const view = (props: Partial<OptionsPresenter.ClientViewProps> = {}) => {
    render(
      <OptionsPresenter.ClientView
        content={en.optionsPresenter}
        options={options}
        refusal={refusal}
        clientZone="America/Bogota"
        {...props}
      />,
    );
    return userEvent.setup();
  };

  test('reads the same options in words meant for a client, and none of the agent’s controls', () => {
    view();
    expect(screen.getByRole('region', { name: reply.client.title })).toHaveTextContent(reply.fields.needs);
    expect(
      screen.getByText('Your money back and delivery free of charge (if Ines Calvo agrees)'),
    ).toBeVisible();
    expect(screen.getByRole('list').textContent).toMatch(/12:00\sPM GMT-5/);
    expect(screen.queryByText(words.fields.needs)).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('radio', { name: reply.client.none })).toBeNull();
  });

  test('chooses and confirms, and is told that it arrived', async () => {
    const onChoose = vi.fn(done);
    const user = view({ onChoose });
    expect(button(reply.client.confirm)).toHaveAttribute('aria-disabled', 'true');
    await user.click(button(reply.client.confirm));
    expect(onChoose).not.toHaveBeenCalled();
    await user.click(radio('Delivery this Friday'));
    await user.click(button(reply.client.confirm));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ option: 'deliver', promise: expect.objectContaining({ from: 'option' }) }),
    );
    expect(await screen.findByText('We have your choice: Delivery this Friday')).toBeVisible();
  });

  test('says what would be right instead, and keeps it when it does not arrive', async () => {
    const user = view({ onChoose: closed, defaultView: 'table' });
    await user.click(radio(reply.client.none));
    await user.type(screen.getByRole('textbox', { name: reply.client.wanted }), 'Thursday');
    await user.click(button(reply.client.confirm));
    expect(await screen.findByText(/has not reached us yet. The case is closed/)).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue('Thursday');
  });

  test('reads in the reply’s language and direction', () => {
    view({ ...sofa.ar, replyContent: ar.optionsPresenter });
    const region = screen.getByRole('region', { name: ar.optionsPresenter.reply.client.title });
    expect(region).toHaveAttribute('dir', 'rtl');
    expect(region).toHaveAttribute('lang', 'ar');
  });

  test('is told plainly where there is nothing to choose from', () => {
    view({ options: [], refusal: undefined });
    expect(screen.getByText(reply.client.empty)).toBeVisible();
  });
});

describe('a developer', () => {
  test('owns the choice, the view, the form and the format', async () => {
    const seen: unknown[] = [];
    function Desk() {
      const [chosen, setChosen] = useState<string | null>(null);
      return (
        <OptionsPresenter.Root
          content={en.optionsPresenter}
          options={options}
          chosen={chosen}
          onChosenChange={(next) => {
            seen.push(next);
            setChosen(next === 'deliver' ? 'loan' : next);
          }}
          view="table"
          onViewChange={(next) => seen.push(next)}
          format="markdown"
          onFormatChange={(next) => seen.push(next)}
          form="written"
          onFormChange={(next) => seen.push(next)}
        />
      );
    }
    render(<Desk />);
    const user = userEvent.setup();
    await user.click(radio(options[0]?.title ?? ''));
    expect(radio(options[1]?.title ?? '')).toBeChecked();
    await user.click(radio(words.view.cards));
    await user.click(radio(words.format.text));
    await user.click(radio(words.form.spoken));
    expect(seen).toEqual(['deliver', 'cards', 'text', 'spoken']);
    expect(screen.getByRole('table', { name: words.options.table })).toBeVisible();
    expect(radio(words.format.markdown)).toBeChecked();
  });

  test('puts the parts where they belong', () => {
    show({ children: <OptionsPresenter.Choice data-testid="mine" className="desk" /> });
    expect(screen.getByTestId('mine')).toHaveClass('ek-options-presenter__choice', 'desk');
    expect(screen.queryByRole('list', { name: words.options.label })).toBeNull();
  });

  test('hears of a handler that throws, and the choice stays', async () => {
    const onError = vi.fn();
    const { user } = show({
      onError,
      onChoose: () => {
        throw new Error('offline');
      },
    });
    await user.click(radio(words.choice.none));
    await user.click(button(words.choice.record));
    expect(await screen.findByText(new RegExp(words.status.noAnswer))).toBeVisible();
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('offline'));
    expect(radio(words.choice.none)).toBeChecked();
  });

  test('reads in the error what is missing', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<OptionsPresenter.Root options={options} />)).toThrow(
      'Evenkeel: OptionsPresenter.Root has no content',
    );
    expect(() => render(<OptionsPresenter.ClientView options={options} />)).toThrow(
      'Evenkeel: OptionsPresenter.ClientView has no content',
    );
    expect(() => render(<OptionsPresenter.Choice />)).toThrow(
      'Evenkeel: OptionsPresenter.Choice stands outside OptionsPresenter.Root',
    );
  });

  test('keeps the rest of the page when something inside breaks', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = vi.fn();
    let broken = true;
    const Child = () => {
      if (broken) throw new Error('broken');
      return null;
    };
    const { user } = show({ onError, children: <Child /> });
    expect(screen.getByRole('alert')).toHaveTextContent(words.crashed.title);
    expect(onError).toHaveBeenCalledWith(new Error('broken'));
    broken = false;
    await user.click(button(words.crashed.retry));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('renders both on the server, without a style attribute', () => {
    const html = renderToString(
      <>
        <OptionsPresenter.Root
          content={en.optionsPresenter}
          options={options}
          refusal={refusal}
          defaultView="table"
        />
        <OptionsPresenter.ClientView content={en.optionsPresenter} options={options} onChoose={() => {}} />
      </>,
    );
    expect(html).toContain('Delivery this Friday');
    expect(html).not.toContain('style=');
  });
});
