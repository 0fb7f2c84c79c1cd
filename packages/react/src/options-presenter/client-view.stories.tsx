import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { inserted } from '../../../../tests/setup/stories/helpdesk.ts';
import { contentOf } from '../../../../tests/setup/stories/in-language.ts';
import { sofa } from '../../../../tests/setup/stories/options.ts';
import { OptionsPresenter } from './index.ts';

type Surroundings = Parameters<typeof contentOf>[0];
const wordsOf = (surroundings: Surroundings) => contentOf(surroundings).optionsPresenter.reply.client;

const meta = {
  title: 'Components/OptionsPresenter/ClientView',
  component: OptionsPresenter.ClientView,
  args: {
    options: sofa.en.options,
    refusal: sofa.en.refusal,
    clientZone: 'Europe/Madrid',
    onChoose: fn(inserted),
  },
  loaders: [
    async (surroundings) => {
      const { options, refusal } = sofa[contentOf(surroundings).locale as keyof typeof sofa] ?? sofa.en;
      return { props: { options, refusal } };
    },
  ],
} satisfies Meta<typeof OptionsPresenter.ClientView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, globals }) => {
    const words = wordsOf({ globals });
    await expect(canvas.getByRole('region', { name: words.title })).toBeVisible();
    await expect(canvas.getByRole('radio', { name: words.none })).not.toBeChecked();
  },
};

export const AsTable: Story = {
  args: { defaultView: 'table' },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByRole('table', { name: wordsOf({ globals }).table })).toBeVisible();
  },
};

export const NoneOfThese: Story = {
  args: { defaultChosen: 'none' },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByRole('textbox', { name: wordsOf({ globals }).wanted })).toBeVisible();
  },
};

export const Confirmed: Story = {
  args: { defaultChosen: 'deliver' },
  play: async ({ args, canvas, globals, userEvent }) => {
    const { confirm, recorded } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: confirm }));
    await expect(await canvas.findByText(new RegExp(recorded.replace('{choice}', '.+')))).toBeVisible();
    await expect(args.onChoose).toHaveBeenCalledOnce();
  },
};

export const NotArrived: Story = {
  args: {
    defaultChosen: 'loan',
    onChoose: fn(async () => ({
      ok: false as const,
      reason: 'timeout' as const,
      message: '',
      retryable: true,
    })),
  },
  play: async ({ canvas, globals, userEvent }) => {
    const { confirm, retry } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: confirm }));
    await expect(await canvas.findByRole('button', { name: retry })).toBeVisible();
  },
};

export const ReadOnly: Story = {
  render: ({ onChoose: _, ...args }) => <OptionsPresenter.ClientView {...args} />,
  play: async ({ canvas, globals }) => {
    await expect(canvas.queryByRole('button', { name: wordsOf({ globals }).confirm })).toBeNull();
  },
};

export const NothingToChoose: Story = {
  loaders: [async () => ({ props: { options: [], refusal: undefined } })],
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(wordsOf({ globals }).empty)).toBeVisible();
  },
};
