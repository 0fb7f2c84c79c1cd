import { en } from '@evenkeel/content/en';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { EscalationButton } from './index.ts';

const taken = async (): Promise<Outcome> => ({
  ok: true,
  value: undefined,
  via: 'native',
  commit: 'immediate',
});
const closed = async (): Promise<Outcome> => ({
  ok: false,
  reason: 'host-error',
  message: 'The case is closed.',
  retryable: false,
});

const meta = {
  title: 'Components/EscalationButton',
  component: EscalationButton.Root,
  args: { onAdd: fn(taken) },
} satisfies Meta<typeof EscalationButton.Root>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Written: Story = {
  args: { defaultText: 'Ordered on the 3rd, promised for the 9th, nothing came.' },
};

export const WithoutHandler: Story = {
  render: ({ onAdd: _, ...args }) => <EscalationButton.Root {...args} />,
};

export const Added: Story = {
  args: { defaultText: 'Nothing came.' },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button'));
    await expect(args.onAdd).toHaveBeenCalledOnce();
  },
};

export const Failed: Story = {
  args: { defaultText: 'Nothing came.', onAdd: fn(closed) },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button'));
    await within(canvasElement).findByText(/The case is closed/);
  },
};

export const InParts: Story = {
  args: { content: en.escalationButton, children: <EscalationButton.Field rows={6} /> },
};
