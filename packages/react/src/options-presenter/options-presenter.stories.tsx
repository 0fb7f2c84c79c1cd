import type { Option } from '@evenkeel/logic/base/option';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import { inserted } from '../../../../tests/setup/stories/helpdesk.ts';
import { contentOf } from '../../../../tests/setup/stories/in-language.ts';
import { sofa } from '../../../../tests/setup/stories/options.ts';
import { OptionsPresenter } from './index.ts';

type Surroundings = Parameters<typeof contentOf>[0];
const wordsOf = (surroundings: Surroundings) => contentOf(surroundings).optionsPresenter.words;
const sampleOf = (surroundings: Surroundings) =>
  sofa[contentOf(surroundings).locale as keyof typeof sofa] ?? sofa.en;

const meta = {
  title: 'Components/OptionsPresenter',
  component: OptionsPresenter.Root,
  args: {
    options: sofa.en.options,
    refusal: sofa.en.refusal,
    clientZone: 'Europe/Madrid',
    onInsert: fn(inserted),
    onChoose: fn(inserted),
    onEscalate: fn(),
  },
  loaders: [
    async (surroundings) => {
      const { options, refusal } = sampleOf(surroundings);
      return { props: { options, refusal } };
    },
  ],
} satisfies Meta<typeof OptionsPresenter.Root>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Gives some of the options, or others, in the language of the toolbar. */
const given = (make: (options: readonly Option[]) => object) => ({
  loaders: [
    async (surroundings: Surroundings) => ({
      props: { ...sampleOf(surroundings), ...make(sampleOf(surroundings).options) },
    }),
  ],
});

export const Default: Story = {
  play: async ({ canvas, globals }) => {
    const { options, choice, act } = wordsOf({ globals });
    await expect(canvas.getByRole('list', { name: options.label })).toBeVisible();
    await expect(canvas.getByRole('button', { name: act.insert })).toBeEnabled();
    const group = within(canvas.getByRole('group', { name: choice.legend }));
    for (const radio of group.getAllByRole('radio')) await expect(radio).not.toBeChecked();
  },
};

export const Table: Story = {
  args: { defaultView: 'table' },
  play: async ({ canvas, globals }) => {
    const { options } = wordsOf({ globals });
    const table = within(canvas.getByRole('table', { name: options.table }));
    await expect(table.getAllByRole('columnheader')).toHaveLength(4);
    await expect(table.getAllByRole('rowheader').length).toBeGreaterThan(5);
  },
};

export const TwoOptions: Story = {
  args: { defaultView: 'table' },
  ...given((options) => ({ options: options.slice(0, 2), refusal: undefined })),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(3);
  },
};

export const Spoken: Story = {
  args: { defaultForm: 'spoken' },
  play: async ({ canvas, globals, userEvent }) => {
    const { script } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: script.next }));
    await expect(canvas.getByRole('group', { name: script.label })).toHaveTextContent('3');
  },
};

export const BothClocks: Story = {
  args: { agentZone: 'America/Bogota' },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getAllByText(wordsOf({ globals }).time.agent)).toHaveLength(2);
  },
};

export const DatePassed: Story = {
  args: { now: () => Date.UTC(2026, 10, 29) },
  play: async ({ canvas, globals }) => {
    await expect(await canvas.findByText(wordsOf({ globals }).time.passed)).toBeVisible();
  },
};

export const EmailPreview: Story = {
  args: { channel: 'email' },
  play: async ({ canvas, globals, userEvent }) => {
    const { preview } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: preview.show }));
    await expect(canvas.getByRole('group', { name: preview.label })).toBeVisible();
  },
};

export const MarkdownPreview: Story = {
  args: { defaultFormat: 'markdown' },
  play: async ({ canvas, globals, userEvent }) => {
    const { preview } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: preview.show }));
    await expect(canvas.getByRole('group', { name: preview.label })).toHaveTextContent('**');
  },
};

export const NoneOfThese: Story = {
  loaders: [
    async (surroundings) => {
      const { options, refusal, wanted } = sampleOf(surroundings);
      return { props: { options, refusal, defaultWanted: wanted, defaultChosen: 'none' } };
    },
  ],
  play: async ({ canvas, globals }) => {
    const { choice } = wordsOf({ globals });
    await expect(canvas.getByRole('textbox', { name: choice.wanted })).toBeVisible();
  },
};

export const NeedsApproval: Story = {
  args: { defaultChosen: 'refund' },
  play: async ({ args, canvas, globals, userEvent }) => {
    const { approval } = wordsOf({ globals });
    const name = new RegExp(approval.ask.split('{who}').join('.+'));
    const [ask] = canvas.getAllByRole('button', { name });
    await userEvent.click(ask!);
    await expect(args.onEscalate).toHaveBeenCalledOnce();
  },
};

export const Inserted: Story = {
  play: async ({ canvas, globals, userEvent }) => {
    const { act, status } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: act.insert }));
    await expect(await canvas.findByText(status.inserted)).toBeVisible();
  },
};

export const ChoiceRecorded: Story = {
  args: { defaultChosen: 'deliver', onNext: fn() },
  play: async ({ args, canvas, globals, userEvent }) => {
    const { choice, next } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: choice.record }));
    await userEvent.click(await canvas.findByRole('button', { name: next.followUp }));
    await expect(args.onNext).toHaveBeenCalledWith('follow-up');
  },
};

export const ChoiceFailed: Story = {
  args: {
    defaultChosen: 'loan',
    onChoose: fn(async () => ({
      ok: false as const,
      reason: 'host-error' as const,
      message: 'The case is closed.',
      retryable: true,
    })),
  },
  play: async ({ canvas, globals, userEvent }) => {
    const { choice, status } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: choice.record }));
    await expect(await canvas.findByRole('button', { name: status.retry })).toBeVisible();
  },
};

export const OneOptionOnly: Story = {
  ...given((options) => ({ options: options.slice(0, 1) })),
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(wordsOf({ globals }).problem.few)).toBeVisible();
  },
};

export const NoOptions: Story = {
  ...given(() => ({ options: [] })),
  play: async ({ canvas, globals }) => {
    const { problem, choice } = wordsOf({ globals });
    await expect(canvas.getByText(problem.none)).toBeVisible();
    await expect(canvas.queryByRole('group', { name: choice.legend })).toBeNull();
  },
};

export const BrokenOptions: Story = {
  ...given((options) => ({
    options: [
      ...options.slice(0, 2),
      { id: 'x' },
      { ...options[2], by: { at: Number.NaN, zone: 'Europe/Madrid' } },
    ],
  })),
  play: async ({ canvas, globals }) => {
    const { broken, date } = wordsOf({ globals }).problem;
    await expect(canvas.getByText(broken.replace('{number}', '3'))).toBeVisible();
    await expect(canvas.getByText(date.replace('{number}', '4'))).toBeVisible();
  },
};

export const WithoutHandlers: Story = {
  render: ({ onInsert: _, onChoose: __, onEscalate: ___, ...args }) => <OptionsPresenter.Root {...args} />,
  play: async ({ canvas, globals }) => {
    const { act } = wordsOf({ globals });
    await expect(canvas.queryByRole('button', { name: act.insert })).toBeNull();
    await expect(canvas.getByRole('button', { name: act.copy })).toBeVisible();
  },
};

export const Narrow: Story = {
  args: { defaultView: 'table' },
  parameters: { width: 'narrow' },
  play: async ({ canvasElement }) => {
    const { scrollWidth, clientWidth } = canvasElement.querySelector('.ek-options-presenter')!;
    await expect(scrollWidth).toBe(clientWidth);
  },
};

export const LaidOutByTheHost: Story = {
  render: (args) => (
    <OptionsPresenter.Root {...args}>
      <OptionsPresenter.ViewSwitch />
      <OptionsPresenter.Options />
      <OptionsPresenter.Choice />
    </OptionsPresenter.Root>
  ),
  play: async ({ canvas, globals }) => {
    const { act, view } = wordsOf({ globals });
    await expect(canvas.getByRole('radio', { name: view.cards })).toBeChecked();
    await expect(canvas.queryByRole('button', { name: act.copy })).toBeNull();
  },
};
