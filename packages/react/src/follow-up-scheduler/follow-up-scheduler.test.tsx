import { ar } from '@evenkeel/content/ar';
import { en } from '@evenkeel/content/en';
import { es } from '@evenkeel/content/es';
import type { BusinessHours } from '@evenkeel/content/follow-up-scheduler';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import { createMemoryDrafts } from '@evenkeel/logic/base/stores';
import { sayInstant } from '@evenkeel/logic/base/zones';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { EvenkeelProvider } from '../base/provider/index.ts';
import { FollowUpScheduler } from './index.ts';

const content = { ...en.followUpScheduler, locale: 'en-GB' };
const { words } = content;
/** A Tuesday, 15:00 in Madrid and 9:00 in Bogotá. */
const now = Date.UTC(2026, 10, 24, 14);
const span: [string, string][] = [['09:00', '18:00']];
const hours: BusinessHours = {
  version: 1,
  zone: 'Europe/Madrid',
  week: { mon: span, tue: span, wed: span, thu: span, fri: span },
  holidays: [{ date: '2026-12-08', name: 'Inmaculada' }],
};
const done: Outcome = { ok: true, value: undefined, via: 'native', commit: 'immediate' };
const closed: Outcome = { ok: false, reason: 'host-error', message: 'The case is closed.', retryable: true };
const planned: FollowUpScheduler.FollowUp = {
  id: 'f1',
  at: Date.UTC(2026, 10, 26, 10),
  zone: 'America/Bogota',
  purpose: 'update',
  channel: 'phone',
  message: 'News for you.',
  condition: 'always',
  reminder: 30,
};

type Props = Partial<FollowUpScheduler.RootProps>;
const tree = (props: Props = {}) => (
  <StrictMode>
    <FollowUpScheduler.Root
      content={content}
      conversation="dana"
      agentZone="Europe/Madrid"
      clientZone="America/Bogota"
      hours={hours}
      values={{ client: { first_name: 'Dana' } }}
      now={() => now}
      {...props}
    />
  </StrictMode>
);
function show(props: Props = {}) {
  const view = render(tree(props));
  return {
    user: userEvent.setup(),
    again: (more: Props) => view.rerender(tree({ ...props, ...more })),
    ...view,
  };
}
const typed = () => screen.getByRole('textbox', { name: words.typed.label });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const exact = () =>
  [...document.querySelectorAll('.ek-follow-up-scheduler__exact time')].map((time) => time.textContent);
const friday = Date.UTC(2026, 10, 27, 20);
const full = (at: number, zone: string) => sayInstant('en-GB', at, zone).replace('GMT-', 'GMT\u2212');

describe('an agent chooses a time', () => {
  test('by one press, and sees it in full on both clocks', async () => {
    const { user } = show();
    await user.click(button(/^Next working day/));
    const at = Date.UTC(2026, 10, 25, 14);
    expect(exact()).toEqual([full(at, 'America/Bogota'), full(at, 'Europe/Madrid')]);
    expect(button(/^Next working day/)).toHaveAttribute('aria-pressed', 'true');
  });

  test('by typing, and is told at once what was understood', async () => {
    const { user } = show();
    await user.type(typed(), 'fri 10am');
    const at = Date.UTC(2026, 10, 27, 15);
    await screen.findByText(`Understood as ${full(at, 'America/Bogota')}`);
    expect(exact()[0]).toBe(full(at, 'America/Bogota'));
  });

  test('by typing on the own clock, which moves the instant and not the words', async () => {
    const { user } = show();
    await user.type(typed(), 'fri 10am');
    await screen.findByText(/^Understood as/);
    await user.click(screen.getByRole('radio', { name: words.zone.agent }));
    expect(exact()[1]).toBe(full(Date.UTC(2026, 10, 27, 9), 'Europe/Madrid'));
    expect(typed()).toHaveValue('fri 10am');
  });

  test('and what is not understood whole is not used', async () => {
    const { user } = show();
    await user.type(typed(), 'monday or tuesday');
    await screen.findByText(/^Only “monday” can be read/);
    expect(exact()).toEqual([]);
    await user.clear(typed());
    await user.type(typed(), 'as soon as you can');
    await screen.findByText(/cannot be read as a time/);
    expect(screen.getByText(words.exact.none)).toBeVisible();
  });

  test('in Spanish and in Arabic', async () => {
    const { user, again } = show({ content: es.followUpScheduler });
    await user.type(screen.getByRole('textbox'), 'viernes a las 10');
    await waitFor(() => expect(document.querySelector('time')?.dateTime).toBe('2026-11-27T15:00:00.000Z'));
    again({ content: ar.followUpScheduler, conversation: 'layla' });
    await user.type(screen.getByRole('textbox'), 'الجمعة الساعة 10');
    await waitFor(() => expect(document.querySelector('time')?.dateTime).toBe('2026-11-27T15:00:00.000Z'));
  });

  test('in the time field, after which the day stays', () => {
    show({ defaultAt: friday });
    const field = screen.getByLabelText(words.time.label);
    expect(field).toHaveValue('15:00');
    fireEvent.change(field, { target: { value: '11:30' } });
    expect(exact()[0]).toBe(full(Date.UTC(2026, 10, 27, 16, 30), 'America/Bogota'));
  });

  test('and learns that the clocks skip what was asked for', async () => {
    const { user } = show({ clientZone: 'Europe/Berlin', hours: undefined });
    await user.click(screen.getByRole('radio', { name: words.zone.client }));
    await user.type(typed(), '28 Mar 2027 02:30');
    await screen.findByText(/clocks go forward that day and 02:30 does not exist/);
    expect(exact()[0]).toMatch(/^Sun,? 28 March 2027.*03:30/);
  });

  test('though what reads typed times cannot be loaded: the rest works, and it can be tried again', async () => {
    let fails = true;
    const onError = vi.fn();
    const { user } = show({
      onError,
      loadReader: async () => {
        if (fails) throw new Error('offline');
        return () => ({ kind: 'wall', time: { hour: 12, minute: 0 } });
      },
    });
    await user.type(typed(), 'noonish');
    await screen.findByText(words.typed.unavailable);
    expect(onError).toHaveBeenCalledWith(new Error('offline'));
    await user.click(button(/^In 3 days/));
    expect(exact().length).toBe(2);
    fails = false;
    await user.type(typed(), 'noonish');
    await screen.findByText(/^Understood as/);
  });

  test('and a span of time needs nothing to be loaded', async () => {
    const loadReader = vi.fn();
    const { user } = show({ loadReader });
    await user.click(typed());
    await user.paste('in 3 days');
    await screen.findByText(/^Understood as/);
    expect(loadReader).not.toHaveBeenCalled();
  });
});

describe('the calendar', () => {
  const cell = (name: RegExp) => screen.getByRole('gridcell', { name });

  test('is worked by keys alone, as a date grid', async () => {
    const { user } = show();
    await user.click(button(words.calendar.open));
    cell(/24 November 2026/).focus();
    await user.keyboard('{ArrowRight}');
    expect(cell(/25 November/)).toHaveFocus();
    await user.keyboard('{ArrowDown}{Home}');
    expect(cell(/Monday,? 30 November/)).toHaveFocus();
    await user.keyboard('{End}');
    expect(cell(/Sunday,? 6 December/)).toHaveFocus();
    await user.keyboard('{PageDown}');
    expect(cell(/Wednesday,? 6 January 2027/)).toHaveFocus();
    await user.keyboard('{PageUp}{ArrowUp}{ArrowLeft}{Enter}');
    expect(cell(/28 November/)).toHaveAttribute('aria-selected', 'true');
    expect(document.querySelectorAll('[role="gridcell"][tabindex="0"]').length).toBe(1);
  });

  test('says of a day why it is none: past ones stay closed, holidays lead on', async () => {
    const { user } = show();
    await user.click(button(words.calendar.open));
    const past = cell(/23 November 2026, In the past/);
    expect(past).toHaveAttribute('aria-disabled', 'true');
    await user.click(past);
    expect(exact()).toEqual([]);
    await user.click(button(words.calendar.next));
    await user.click(cell(/8 December 2026, Closed: Inmaculada/));
    await screen.findByText('Your team is closed that day: Inmaculada.');
    await user.click(button(/^Move to Wed/));
    expect(exact()[1]).toBe(full(Date.UTC(2026, 11, 9, 8), 'Europe/Madrid'));
  });

  test('runs the other way from right to left, and begins the week as the locale does', async () => {
    const { user } = show({ content: ar.followUpScheduler });
    await user.click(button(ar.followUpScheduler.words.calendar.open));
    const active = () => document.activeElement?.getAttribute('data-day');
    document.querySelector<HTMLElement>('[data-day="2026-11-24"]')!.focus();
    await user.keyboard('{ArrowLeft}');
    expect(active()).toBe('2026-11-25');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(active()).toBe('2026-11-23');
    await user.keyboard('{Home}');
    expect(active()).toBe('2026-11-21');
  });
});

describe('outside the allowed hours', () => {
  test('a time is moved by one press', async () => {
    const onSchedule = vi.fn(async () => done);
    const { user } = show({ onSchedule, defaultAt: friday });
    expect(screen.getByText(words.warning.title)).toBeVisible();
    expect(button(words.act.schedule)).toHaveAttribute('aria-disabled', 'true');
    await user.click(button(words.act.schedule));
    expect(onSchedule).not.toHaveBeenCalled();
    const monday = Date.UTC(2026, 10, 30, 8);
    await user.click(button(`Move to ${full(monday, 'America/Bogota')}`));
    await user.click(button(words.act.schedule));
    expect(onSchedule).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ at: monday }));
  });

  test('or kept, and says so to the host', async () => {
    const onSchedule = vi.fn(async () => done);
    const { user } = show({ onSchedule, defaultAt: friday });
    await user.click(button(words.warning.keep));
    expect(screen.getByText(words.warning.kept)).toBeVisible();
    await user.click(button(words.act.schedule));
    expect(onSchedule).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ at: friday, forced: true }));
  });

  test('but never in the past', async () => {
    const onSchedule = vi.fn();
    const { user } = show({ onSchedule, defaultAt: now - 60_000 });
    expect(screen.getByText(words.problem.past)).toBeVisible();
    expect(screen.queryByRole('button', { name: words.warning.keep })).toBeNull();
    await user.click(button(words.act.schedule));
    expect(onSchedule).not.toHaveBeenCalled();
  });

  test('a time that passes while it stands in the form is refused', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let time = now;
    const clock = () => time;
    show({ onSchedule: vi.fn(), defaultAt: now + 3_600_000, now: clock });
    expect(screen.queryByText(words.problem.past)).toBeNull();
    time += 2 * 3_600_000;
    await act(() => vi.advanceTimersByTimeAsync(2500));
    expect(screen.getByText(words.problem.past)).toBeVisible();
    vi.useRealTimers();
  });
});

describe('scheduling', () => {
  test('hands over the whole follow-up, and says scheduled when the host did', async () => {
    const onSchedule = vi.fn(async () => done);
    const { user } = show({ onSchedule, channel: 'chat' });
    await user.click(button(/^In a week/));
    await user.click(button(words.act.schedule));
    const at = Date.UTC(2026, 11, 1, 14);
    expect(onSchedule).toHaveBeenCalledExactlyOnceWith({
      id: expect.stringMatching(/.{8}/),
      at,
      zone: 'America/Bogota',
      purpose: 'check-in',
      channel: 'chat',
      message: expect.stringContaining('Hello Dana'),
      condition: 'keep-on-thanks',
    });
    await screen.findByText(`Scheduled for ${full(at, 'America/Bogota')}`);
    expect(screen.getByRole('list', { name: words.planned.title })).toBeVisible();
  });

  test('claims nothing when the host says nothing', async () => {
    const { user } = show({ onSchedule: () => {}, defaultAt: Date.UTC(2026, 10, 25, 15) });
    await user.click(button(words.act.schedule));
    await screen.findByText(words.status.handedOver);
    expect(screen.queryByText(words.planned.title)).toBeNull();
  });

  test('a double press plans one, and a failure keeps all of it and its id', async () => {
    let answer: Outcome = closed;
    const onSchedule = vi.fn(async () => answer);
    const { user } = show({ onSchedule, defaultAt: Date.UTC(2026, 10, 25, 15) });
    await user.dblClick(button(words.act.schedule));
    await screen.findByText('Not done: The case is closed.');
    expect(exact().length).toBe(2);
    answer = done;
    await user.click(button(words.status.retry));
    await screen.findByText(/^Scheduled for/);
    const ids = onSchedule.mock.calls.map(([followUp]: unknown[]) => (followUp as { id: string }).id);
    expect(new Set(ids).size).toBe(1);
    expect(ids.length).toBeLessThanOrEqual(3);
  });

  test('can be taken back where the host can', async () => {
    const undo = vi.fn(async () => {});
    const { user } = show({
      onSchedule: async () => ({ ...done, undo }),
      defaultAt: Date.UTC(2026, 10, 25, 15),
    });
    await user.click(button(words.act.schedule));
    await user.click(await screen.findByRole('button', { name: words.status.undo }));
    await screen.findByText(words.status.undone);
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.queryByText(words.planned.title)).toBeNull();
  });

  test('a message with a hole in it does not go out', async () => {
    const reply = {
      ...content.reply,
      'check-in': { ...content.reply['check-in'], message: 'Order {{ order.number }}?' },
    };
    const onSchedule = vi.fn();
    const { user } = show({
      onSchedule,
      content: { ...content, reply },
      defaultAt: Date.UTC(2026, 10, 25, 15),
    });
    await user.click(button(words.act.schedule));
    expect(onSchedule).not.toHaveBeenCalled();
    await user.click(button(words.details.show));
    expect(screen.getByText('Not filled in yet: order.number')).toBeVisible();
  });

  test('carries purpose, condition, reminder, repetition and the agent’s own message', async () => {
    const onSchedule = vi.fn(async () => done);
    const { user } = show({ onSchedule, defaultAt: Date.UTC(2026, 10, 25, 15) });
    await user.click(button(words.details.show));
    await user.selectOptions(screen.getByLabelText(words.purpose.label), 'answer');
    await user.selectOptions(screen.getByLabelText(words.channel.label), 'phone');
    await user.selectOptions(screen.getByLabelText(words.condition.label), 'no-reply');
    await user.selectOptions(screen.getByLabelText(words.reminder.label), '15 minutes before');
    await user.selectOptions(screen.getByLabelText(words.repeat.label), 'week');
    await user.clear(screen.getByLabelText(words.message.call));
    await user.type(screen.getByLabelText(words.message.call), 'My own words.');
    expect(screen.getByText(/^3 times, the last on Wed,? 9 December 2026/)).toBeVisible();
    await user.click(button(words.act.schedule));
    expect(onSchedule).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        purpose: 'answer',
        channel: 'phone',
        condition: 'no-reply',
        reminder: 15,
        repeat: { every: 'week', end: { count: 3 } },
        message: 'My own words.',
      }),
    );
  });
});

describe('what is planned', () => {
  test('is changed as a whole, under the same id', async () => {
    const onChange = vi.fn(async () => done);
    const { user } = show({ followUps: [planned], onChange });
    await user.click(button(/^Change: Give news/));
    expect(exact()[0]).toBe(full(planned.at, 'America/Bogota'));
    await user.click(button(/^In a week/));
    await user.click(button(words.act.save));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...planned, at: Date.UTC(2026, 11, 1, 14) });
    await screen.findByText(/^Changed to/);
  });

  test('is cancelled, and comes back on undo where the host can only plan anew', async () => {
    const onCancel = vi.fn(async () => done);
    const onSchedule = vi.fn(async () => done);
    const { user } = show({ followUps: [planned], onCancel, onSchedule });
    await user.click(button(/^Cancel it: Give news/));
    await screen.findByText(words.status.cancelled);
    expect(onCancel).toHaveBeenCalledExactlyOnceWith('f1');
    await user.click(button(words.status.undo));
    await screen.findByText(words.status.undone);
    expect(onSchedule).toHaveBeenCalledExactlyOnceWith(planned);
  });

  test('says when it comes up and when it is due, though the conversation is open', () => {
    const { again } = show({ followUps: [planned] });
    expect(screen.queryByText(words.planned.soon)).toBeNull();
    again({ now: () => planned.at - 20 * 60_000 });
    expect(screen.getByText(words.planned.soon)).toBeVisible();
    again({ now: () => planned.at });
    expect(screen.getByText(words.planned.due)).toBeVisible();
    expect(screen.getByText('Due now: Give news')).toHaveAttribute('role', 'status');
  });
});

describe('the ledger', () => {
  const promises = [
    { id: 'p1', text: 'Refund of €40', from: 'note' },
    { id: 'p2', text: 'Call from the carrier', from: 'option', by: friday, owner: 'Noor' },
  ] as const;

  test('shows what is open, and dates it: the follow-up carries the promise', async () => {
    const onSchedule = vi.fn(async () => done);
    const { user } = show({ promises, onSchedule });
    expect(screen.getByText('1 open')).toBeVisible();
    expect(screen.getByText(/^No date yet · No owner yet/)).toBeVisible();
    await user.click(button('Date it: Refund of €40'));
    expect(typed()).toHaveFocus();
    expect(screen.getByText('For the promise “Refund of €40”')).toBeVisible();
    await user.click(button(/^Next working day/));
    await user.click(button(words.act.schedule));
    expect(onSchedule).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ promise: 'p1' }));
  });

  test('counts a planned follow-up as the date of its promise', () => {
    show({ promises, followUps: [{ ...planned, promise: 'p1' }] });
    expect(screen.getByText(words.ledger.planned)).toBeVisible();
    expect(
      screen.getByText(new RegExp(`^By ${full(planned.at, 'America/Bogota').slice(0, 12)}`)),
    ).toBeVisible();
  });
});

describe('the promise', () => {
  test('goes into the reply in the reply’s language, on the client’s clock', async () => {
    const onInsert = vi.fn(async () => done);
    const { user } = show({
      onInsert,
      replyContent: es.followUpScheduler,
      defaultAt: Date.UTC(2026, 10, 25, 15),
    });
    const sentence = screen.getByText(/Volveré a escribirle el miércoles/);
    expect(sentence).toHaveAttribute('lang', 'es');
    expect(sentence).toHaveTextContent('10:00');
    await user.click(button(words.sentence.insert));
    expect(onInsert).toHaveBeenCalledExactlyOnceWith({
      at: 'caret',
      text: { plain: sentence.textContent, html: `<p>${sentence.textContent}</p>` },
    });
    await screen.findByText(words.status.inserted);
  });

  test('is said aloud in a shorter form, and then nothing is inserted', async () => {
    const onFormChange = vi.fn();
    const { user } = show({ onInsert: vi.fn(), onFormChange, defaultAt: Date.UTC(2026, 10, 25, 15) });
    await user.click(screen.getByRole('radio', { name: words.sentence.form.spoken }));
    expect(onFormChange).toHaveBeenCalledExactlyOnceWith('spoken');
    expect(screen.getByText(/your time, to make sure/)).toBeVisible();
    expect(screen.queryByRole('button', { name: words.sentence.insert })).toBeNull();
  });
});

describe('the calendar file', () => {
  test('goes to the host', async () => {
    const onExport = vi.fn(async () => done);
    const { user } = show({ onExport, defaultAt: Date.UTC(2026, 10, 25, 15) });
    await user.click(button(words.act.export));
    expect(onExport).toHaveBeenCalledExactlyOnceWith({
      name: 'follow-up.ics',
      type: 'text/calendar;charset=utf-8',
      text: expect.stringContaining('DTSTART:20261125T150000Z\r\n'),
    });
  });

  test('is a link where the host takes none, and the link goes with the time it was made for', async () => {
    const { user } = show({ defaultAt: Date.UTC(2026, 10, 25, 15) });
    await user.click(button(words.act.export));
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: words.act.download });
    expect([link.download, link.href.slice(0, 5)]).toEqual(['follow-up.ics', 'blob:']);
    await user.click(button(/^In a week/));
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('is not offered where neither host nor browser can take it', () => {
    const { createObjectURL } = URL;
    Object.assign(URL, { createObjectURL: undefined });
    show({ defaultAt: Date.UTC(2026, 10, 25, 15) });
    expect(screen.queryByRole('button', { name: words.act.export })).toBeNull();
    Object.assign(URL, { createObjectURL });
  });
});

describe('what was entered', () => {
  test('survives a reload, and never shows in another conversation', async () => {
    const stores = { drafts: createMemoryDrafts() };
    const desk = (conversation: string) => (
      <EvenkeelProvider stores={stores} now={() => now}>
        <FollowUpScheduler.Root content={content} conversation={conversation} agentZone="UTC" />
      </EvenkeelProvider>
    );
    const first = render(desk('dana'));
    const user = userEvent.setup();
    await user.type(typed(), 'fri 3pm');
    await screen.findByText(/^Understood as/);
    first.rerender(desk('layla'));
    expect(typed()).toHaveValue('');
    expect(exact()).toEqual([]);
    first.unmount();
    render(desk('dana'));
    await waitFor(() => expect(typed()).toHaveValue('fri 3pm'));
    expect(exact().length).toBe(1);
    expect(screen.getByText(words.status.restored)).toBeVisible();
  });

  test('is kept when the component fails and is drawn anew', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = vi.fn();
    const broken = { ...content, words: { ...words, presets: undefined } } as never;
    show({ content: broken, onError });
    expect(screen.getByText(words.crashed.title)).toBeVisible();
    expect(onError).toHaveBeenCalled();
  });
});

describe('a developer', () => {
  test('owns the chosen time', async () => {
    const onAtChange = vi.fn();
    const { user, again } = show({ at: null, onAtChange });
    await user.click(button(/^In a week/));
    expect(onAtChange).toHaveBeenLastCalledWith(Date.UTC(2026, 11, 1, 14));
    expect(exact()).toEqual([]);
    again({ at: Date.UTC(2026, 11, 1, 14) });
    expect(exact().length).toBe(2);
  });

  test('gives own presets', async () => {
    show({
      hours: undefined,
      presets: [{ id: 'later', label: 'After lunch', after: { day: 1 }, at: '14:00' }],
    });
    expect(button(/^After lunch/)).toHaveTextContent('14:00');
    expect(screen.queryByRole('button', { name: /^Next working day/ })).toBeNull();
  });

  test('gives no handler, and no button claims to do anything', () => {
    show({ defaultAt: Date.UTC(2026, 10, 25, 15), followUps: [planned] });
    for (const name of [words.act.schedule, words.sentence.insert, /^Change/, /^Cancel/])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });

  test('is told of a zone that is none, and the agent sees it', () => {
    const onError = vi.fn();
    show({ clientZone: 'Mars/Olympus', onError });
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ message: expect.stringContaining('"Mars/Olympus" is no IANA zone') }),
    );
    expect(screen.getByText(/“Mars\/Olympus” is no time zone/)).toBeVisible();
  });

  test('gives follow-ups and times that are none, and the rest is shown', () => {
    const onError = vi.fn();
    const broken = { ...planned, id: 'f2', at: Number.NaN };
    show({ followUps: [planned, broken, undefined as never], defaultAt: Number.POSITIVE_INFINITY, onError });
    expect(
      within(screen.getByRole('list', { name: words.planned.title })).getAllByRole('listitem').length,
    ).toBe(1);
    expect(screen.getByText(words.exact.none)).toBeVisible();
    expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ message: expect.stringMatching(/^Evenkeel: 2 follow-ups or promises/) }),
    );
  });

  test('puts the parts where they belong, and reads in the error what is missing', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    show({ children: <FollowUpScheduler.Typed data-testid="mine" placeholder="…" /> });
    expect(screen.getByTestId('mine')).toBe(typed());
    expect(() => render(<FollowUpScheduler.Root />)).toThrow(
      'Evenkeel: FollowUpScheduler.Root has no content',
    );
    expect(() => render(<FollowUpScheduler.Exact />)).toThrow(
      'Evenkeel: FollowUpScheduler.Exact stands outside FollowUpScheduler.Root',
    );
  });

  test('renders it on the server without a moment, a style attribute or a reader of times', () => {
    const loadReader = vi.fn();
    const html = renderToString(tree({ loadReader, defaultAt: friday, onSchedule: () => {} }));
    expect(html).toContain(words.typed.label);
    expect(html).not.toContain('style=');
    expect(html).not.toContain('2026');
    expect(loadReader).not.toHaveBeenCalled();
  });

  test('names all it does to screen readers by one region, in the direction of the words', () => {
    show({ content: ar.followUpScheduler });
    expect(screen.getByRole('region', { name: ar.followUpScheduler.words.title })).toHaveAttribute(
      'dir',
      'rtl',
    );
    expect(within(screen.getByRole('region')).getByRole('textbox')).toHaveAttribute('dir', 'auto');
  });
});
