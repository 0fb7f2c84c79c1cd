import { followUpSchedulerEs } from '@evenkeel/content/es/follow-up-scheduler';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import { createFixedClock } from '@evenkeel/react/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent as user, waitFor, within } from 'storybook/test';
import { followUp, hours, zones } from '../../../../tests/setup/stories/follow-up.ts';
import { inserted, noAnswer, values } from '../../../../tests/setup/stories/helpdesk.ts';
import { contentOf } from '../../../../tests/setup/stories/in-language.ts';
import { FollowUpScheduler } from './index.ts';

type Surroundings = Parameters<typeof contentOf>[0];
const wordsOf = (surroundings: Surroundings) => contentOf(surroundings).followUpScheduler.words;
const sampleOf = (surroundings: Surroundings) =>
  followUp[contentOf(surroundings).locale as keyof typeof followUp] ?? followUp.en;

/** Gives the promises or follow-ups in the language of the toolbar. */
const given = (...names: ('promises' | 'followUps')[]) => ({
  loaders: [
    async (surroundings: Surroundings) => ({
      props: Object.fromEntries(names.map((name) => [name, sampleOf(surroundings)[name]])),
    }),
  ],
});

/** Answers as a helpdesk does that cannot take it just now. */
const locked = async (): Promise<Outcome> => ({
  ok: false,
  reason: 'host-error',
  message: 'The calendar of this team is locked.',
  retryable: true,
});

const clock = createFixedClock();
const inAWeek = Date.UTC(2026, 11, 1, 14);
const evening = Date.UTC(2026, 10, 27, 20);

const meta = {
  title: 'Components/FollowUpScheduler',
  component: FollowUpScheduler.Root,
  args: {
    ...zones,
    hours,
    values,
    onSchedule: fn(inserted),
    onChange: fn(inserted),
    onCancel: fn(inserted),
    onInsert: fn(inserted),
  },
} satisfies Meta<typeof FollowUpScheduler.Root>;
export default meta;
type Story = StoryObj<typeof meta>;

const press = (canvas: ReturnType<typeof within>, name: string | RegExp) =>
  user.click(canvas.getByRole('button', { name }));
const startsWith = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

export const Default: Story = {
  play: async ({ canvas, globals }) => {
    const { typed, act, exact } = wordsOf({ globals });
    await expect(canvas.getByRole('textbox', { name: typed.label })).toBeVisible();
    await expect(canvas.getByText(exact.none)).toBeVisible();
    await expect(canvas.getByRole('button', { name: act.schedule })).toHaveAttribute('aria-disabled', 'true');
  },
};

export const PresetChosen: Story = {
  play: async ({ canvas, globals, canvasElement }) => {
    const { presets } = wordsOf({ globals });
    await press(canvas, startsWith(presets['next-working-day']));
    await expect(canvasElement.querySelectorAll('time')).toHaveLength(2);
  },
};

export const Typing: Story = {
  play: async ({ canvas, globals, userEvent }) => {
    const { typed } = wordsOf({ globals });
    const field = canvas.getByRole('textbox', { name: typed.label });
    await userEvent.type(field, sampleOf({ globals }).typed.clear);
    const [before = ''] = typed.understood.split('{');
    await waitFor(() => expect(field).toHaveAccessibleDescription(startsWith(before.trim())));
  },
};

export const TypedInPart: Story = {
  play: async ({ canvas, globals, userEvent, canvasElement }) => {
    const field = canvas.getByRole('textbox', { name: wordsOf({ globals }).typed.label });
    await userEvent.type(field, sampleOf({ globals }).typed.partly);
    await waitFor(() => expect(canvasElement.querySelector('[data-reading="partly"]')).toBeVisible());
  },
};

export const NotUnderstood: Story = {
  play: async ({ canvas, globals, userEvent, canvasElement }) => {
    const field = canvas.getByRole('textbox', { name: wordsOf({ globals }).typed.label });
    await userEvent.type(field, sampleOf({ globals }).typed.unclear);
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-reading="unknown"], [data-reading="partly"]')).toBeVisible(),
    );
  },
};

export const TypedTimesUnavailable: Story = {
  args: { loadReader: () => Promise.reject(new Error('The network is gone.')), onError: fn() },
  play: async ({ canvas, globals, userEvent }) => {
    const { typed } = wordsOf({ globals });
    await userEvent.type(canvas.getByRole('textbox', { name: typed.label }), '9:30');
    await expect(await canvas.findByRole('button', { name: typed.retry })).toBeVisible();
  },
};

export const CalendarOpen: Story = {
  args: { defaultAt: inAWeek },
  play: async ({ canvas, globals, canvasElement }) => {
    const { calendar } = wordsOf({ globals });
    await press(canvas, /2026|٢٠٢٦/);
    await expect(canvas.getByRole('grid')).toBeVisible();
    await expect(canvas.getByRole('button', { name: calendar.next })).toBeVisible();
    await expect(canvasElement.querySelector('[aria-selected="true"]')).toHaveAttribute(
      'data-day',
      '2026-12-01',
    );
  },
};

export const OutsideTheHours: Story = {
  args: { defaultAt: evening },
  play: async ({ canvas, globals }) => {
    const { warning, act } = wordsOf({ globals });
    await expect(canvas.getByText(warning.title)).toBeVisible();
    await expect(canvas.getByRole('button', { name: act.schedule })).toHaveAttribute('aria-disabled', 'true');
  },
};

export const KeptOutsideTheHours: Story = {
  args: { defaultAt: evening },
  play: async ({ canvas, globals }) => {
    const { warning, act } = wordsOf({ globals });
    await press(canvas, warning.keep);
    await expect(canvas.getByText(warning.kept)).toBeVisible();
    await expect(canvas.getByRole('button', { name: act.schedule })).not.toHaveAttribute('aria-disabled');
  },
};

export const InThePast: Story = {
  args: { defaultAt: clock() - 3_600_000 },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(wordsOf({ globals }).problem.past)).toBeVisible();
  },
};

export const ClocksGoForward: Story = {
  args: { clientZone: 'Europe/Berlin', hours: undefined },
  play: async ({ canvas, globals, userEvent, canvasElement }) => {
    const text = { en: '28 Mar 2027 02:30', es: '28/03/2027 a las 02:30', ar: '28/3/2027 الساعة 2:30 صباحًا' };
    const field = canvas.getByRole('textbox', { name: wordsOf({ globals }).typed.label });
    await userEvent.type(field, text[contentOf({ globals }).locale as 'en'] ?? text.en);
    // What reads a typed time is brought when the first one is typed.
    await waitFor(() => expect(canvasElement.querySelector('[data-note="gap"]')).toBeVisible(), {
      timeout: 10_000,
    });
  },
};

export const Spoken: Story = {
  args: { defaultForm: 'spoken', defaultAt: inAWeek, channel: 'phone' },
  play: async ({ canvas, globals }) => {
    const { sentence } = wordsOf({ globals });
    await expect(canvas.getByText(sentence.say)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: sentence.insert })).toBeNull();
  },
};

export const SettingsOpen: Story = {
  args: { defaultAt: inAWeek },
  play: async ({ canvas, globals, userEvent }) => {
    const { details, repeat, reminder } = wordsOf({ globals });
    await press(canvas, details.show);
    await userEvent.selectOptions(canvas.getByLabelText(repeat.label), 'week');
    await userEvent.selectOptions(canvas.getByLabelText(reminder.label), '30');
    await expect(canvas.getByLabelText(repeat.count)).toHaveValue(3);
  },
};

export const ReplyInAnotherLanguage: Story = {
  args: { defaultAt: inAWeek, replyContent: followUpSchedulerEs },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Volveré a escribirle/)).toHaveAttribute('lang', 'es');
  },
};

export const Scheduled: Story = {
  args: { defaultAt: inAWeek },
  play: async ({ canvas, globals }) => {
    const { act, status, planned } = wordsOf({ globals });
    await press(canvas, act.schedule);
    await expect(await canvas.findByRole('button', { name: status.undo })).toBeVisible();
    await expect(canvas.getByRole('list', { name: planned.title })).toBeVisible();
  },
};

export const Failed: Story = {
  args: {
    defaultAt: inAWeek,
    onSchedule: fn(locked),
  },
  play: async ({ canvas, globals }) => {
    const { act, status } = wordsOf({ globals });
    await press(canvas, act.schedule);
    await expect(await canvas.findByRole('button', { name: status.retry })).toBeVisible();
  },
};

export const WaitingForTheHelpdesk: Story = {
  args: { defaultAt: inAWeek, onSchedule: fn(noAnswer) },
  play: async ({ canvas, globals }) => {
    const { act, status } = wordsOf({ globals });
    await press(canvas, act.schedule);
    await expect(canvas.getByText(status.working)).toBeVisible();
  },
};

export const PlannedAndPromised: Story = {
  ...given('promises', 'followUps'),
  play: async ({ canvas, globals }) => {
    const { planned, ledger } = wordsOf({ globals });
    await expect(canvas.getByRole('list', { name: planned.title })).toBeVisible();
    await expect(
      within(canvas.getByRole('list', { name: ledger.title })).getAllByRole('listitem'),
    ).toHaveLength(3);
  },
};

export const ComingUpAndDue: Story = {
  ...given('followUps'),
  args: { now: createFixedClock(Date.UTC(2026, 10, 26, 16, 5)) },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(wordsOf({ globals }).planned.due)).toBeVisible();
  },
};

export const DatingAPromise: Story = {
  ...given('promises', 'followUps'),
  play: async ({ canvas, globals }) => {
    const { ledger, typed } = wordsOf({ globals });
    await press(canvas, startsWith(ledger.date));
    await expect(canvas.getByRole('button', { name: ledger.undate })).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: typed.label })).toHaveFocus();
  },
};

export const ClientZoneUnknown: Story = {
  args: { clientZone: undefined, defaultAt: inAWeek },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(wordsOf({ globals }).exact.unknown)).toBeVisible();
  },
};

export const LaidOutByTheHost: Story = {
  ...given('promises'),
  render: (args) => (
    <FollowUpScheduler.Root {...args}>
      <FollowUpScheduler.Ledger />
      <FollowUpScheduler.Typed />
      <FollowUpScheduler.Exact />
      <FollowUpScheduler.Warning />
      <FollowUpScheduler.Actions />
      <FollowUpScheduler.Status />
    </FollowUpScheduler.Root>
  ),
  play: async ({ canvas, globals }) => {
    const { presets } = wordsOf({ globals });
    await expect(canvas.queryByRole('button', { name: startsWith(presets['in-a-week']) })).toBeNull();
  },
};
