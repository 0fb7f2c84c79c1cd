import { en } from '@evenkeel/content/en';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { EmpathyPicker } from './index.ts';

const values = {
  client: { first_name: 'Dana', name: 'Dana Whitfield' },
  agent: { first_name: 'Noor' },
  order: { number: '48213', item: 'sofa' },
};

const inserted = async (): Promise<Outcome> => ({
  ok: true,
  value: undefined,
  via: 'native',
  commit: 'staged',
  undo: async () => {},
});
const noReply = async (): Promise<Outcome> => ({
  ok: false,
  reason: 'no-composer',
  message: 'No reply is open in this conversation.',
  retryable: true,
});

const meta = {
  title: 'Components/EmpathyPicker',
  component: EmpathyPicker.Root,
  args: {
    conversation: 'dana',
    values,
    onInsert: fn(inserted),
    now: () => Date.UTC(2026, 10, 24, 14, 0),
  },
} satisfies Meta<typeof EmpathyPicker.Root>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Searching: Story = { args: { defaultQuery: 'frustr' } };

export const Misspelt: Story = { args: { defaultQuery: 'delviery' } };

export const Filtered: Story = { args: { defaultFilters: { act: 'own', intensity: 4 } } };

export const FitsTheMoment: Story = {
  args: { context: { channel: 'chat', feeling: 'frustrated', intensity: 3 } },
};

export const UsedEarlier: Story = {
  args: {
    used: en.empathyPicker.pack.phrases.slice(0, 3).map((phrase) => phrase.id),
    defaultQuery: 'delivery',
  },
};

export const Spoken: Story = { args: { defaultForm: 'spoken' } };

export const DetailsToFillIn: Story = {
  args: { pack: { locale: 'en', phrases: en.empathyPicker.pack.phrases.filter((phrase) => phrase.fillIns) } },
};

export const Inserted: Story = {
  args: { onNext: fn() },
  play: async ({ canvasElement, args }) => {
    await userEvent.type(within(canvasElement).getByRole('combobox', { expanded: true }), '{Enter}');
    await waitFor(() => expect(args.onInsert).toHaveBeenCalledOnce());
  },
};

export const Failed: Story = {
  args: {
    onInsert: fn(noReply),
  },
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole('combobox', { expanded: true });
    await userEvent.type(field, '{Enter}');
    await within(canvasElement).findByText(/No reply is open/);
  },
};

export const EditFirst: Story = {
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole('combobox', { expanded: true });
    field.focus();
    await userEvent.keyboard('{Alt>}e{/Alt}');
  },
};

export const Combined: Story = {
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole('combobox', { expanded: true });
    field.focus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}{ArrowDown}{Shift>}{Enter}{/Shift}');
  },
};

export const NothingFits: Story = { args: { defaultQuery: 'zeppelin parade' } };

export const NoPhrasesYet: Story = { args: { pack: { locale: 'en', phrases: [] } } };

export const Loading: Story = { args: { status: 'loading' } };

export const NotLoaded: Story = { args: { status: 'error', onRetry: fn() } };

export const OneBrokenPhrase: Story = {
  args: {
    pack: {
      locale: 'en',
      phrases: [...en.empathyPicker.pack.phrases.slice(0, 4), { id: 'imported-17', step: 'empathise' }],
    },
  },
};

export const OwnPhrase: Story = {
  args: { defaultQuery: 'zeppelin parade' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(
      (await canvas.findAllByRole('button', { name: /zeppelin parade/ }))[0] as HTMLElement,
    );
    await waitFor(() => expect(canvasElement.querySelector('form')).not.toBeNull());
  },
};

export const ReplyInArabic: Story = {
  args: { pack: undefined },
  loaders: [async () => ({ ar: (await import('@evenkeel/content/ar')).ar })],
  render: (args, { loaded }) => <EmpathyPicker.Root {...args} pack={loaded['ar'].empathyPicker.pack} />,
};

export const LaidOutByTheHost: Story = {
  render: (args) => (
    <EmpathyPicker.Root {...args}>
      <EmpathyPicker.Search />
      <EmpathyPicker.List />
      <EmpathyPicker.Status />
    </EmpathyPicker.Root>
  ),
};
