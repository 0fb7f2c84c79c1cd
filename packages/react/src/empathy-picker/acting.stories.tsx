import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { inserted, noAnswer, noReply, values } from '../../../../tests/setup/stories/helpdesk.ts';
import { wordsOf } from '../../../../tests/setup/stories/in-language.ts';
import { EmpathyPicker } from './index.ts';

const meta = {
  title: 'Components/EmpathyPicker/Acting',
  component: EmpathyPicker.Root,
  args: { values, onInsert: fn(inserted) },
} satisfies Meta<typeof EmpathyPicker.Root>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Inserting: Story = {
  args: { onInsert: fn(noAnswer) },
  play: async ({ canvas, userEvent, globals }) => {
    const { act, status } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: act.insert }));
    await expect(await canvas.findByText(status.inserting)).toBeVisible();
  },
};

export const InsertedWithNextStep: Story = {
  args: { onNext: fn() },
  play: async ({ args, canvas, userEvent, globals }) => {
    const { act, next, status } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: act.insert }));
    await expect(await canvas.findByText(status.inserted)).toBeVisible();
    await expect(canvas.getByRole('group', { name: next.title })).toBeVisible();
    await expect(args.onInsert).toHaveBeenCalledOnce();
  },
};

export const HandedOver: Story = {
  args: { onInsert: fn() },
  play: async ({ canvas, userEvent, globals }) => {
    const { act, status } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: act.insert }));
    await expect(await canvas.findByText(status.handedOver)).toBeVisible();
  },
};

export const Failed: Story = {
  args: { onInsert: fn(noReply) },
  play: async ({ canvas, userEvent, globals }) => {
    const { act, status } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: act.insert }));
    await expect(await canvas.findByText(/No reply is open/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: status.retry })).toBeVisible();
  },
};

export const Undone: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const { act, status } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: act.insert }));
    await userEvent.click(await canvas.findByRole('button', { name: status.undo }));
    await expect(await canvas.findByText(status.undone)).toBeVisible();
  },
};

export const MarkedAsSaid: Story = {
  args: { defaultForm: 'spoken' },
  play: async ({ args, canvas, userEvent, globals }) => {
    const { act, status } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: act.said }));
    await expect(await canvas.findByText(status.said)).toBeVisible();
    await expect(args.onInsert).not.toHaveBeenCalled();
  },
};

export const EditedFirst: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const { act, preview } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: act.edit }));
    await waitFor(() => expect(canvas.getByRole('textbox', { name: preview.editLabel })).toHaveFocus());
  },
};

export const Combined: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const { search } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('combobox', { name: search.label }));
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}{ArrowDown}{Shift>}{Enter}{/Shift}');
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
  },
};

export const CopyOnly: Story = {
  render: ({ onInsert: _, ...args }) => <EmpathyPicker.Root {...args} />,
  play: async ({ canvas, globals }) => {
    const { act } = wordsOf({ globals });
    await expect(canvas.getByRole('button', { name: act.copy })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: act.insert })).toBeNull();
  },
};
