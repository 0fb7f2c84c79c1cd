import { ar } from '@evenkeel/content/ar';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, screen, within } from 'storybook/test';
import { inserted, values } from '../../../../tests/setup/stories/helpdesk.ts';
import { inLanguage, wordsOf } from '../../../../tests/setup/stories/in-language.ts';
import { rowsOf } from '../../../../tests/setup/stories/rows.ts';
import { EmpathyPicker } from './index.ts';

const meta = {
  title: 'Components/EmpathyPicker/Embedding',
  component: EmpathyPicker.Root,
  args: { values, onInsert: fn(inserted) },
} satisfies Meta<typeof EmpathyPicker.Root>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Narrow: Story = {
  args: { context: { channel: 'chat', feeling: 'frustrated', intensity: 3 }, onNext: fn() },
  parameters: { width: 'narrow' },
  ...inLanguage(({ pack }) => ({
    pack: {
      locale: pack.locale,
      phrases: pack.phrases.filter(({ act, fillIns }) => act === 'own' && !fillIns),
    },
  })),
  play: async ({ canvas, canvasElement, userEvent, globals }) => {
    const { act, next } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: act.insert }));
    await expect(await canvas.findByRole('group', { name: next.title })).toBeVisible();
    const { scrollWidth, clientWidth } = canvasElement.querySelector('section')!;
    await expect(scrollWidth).toBe(clientWidth);
  },
};

export const ForTouch: Story = {
  globals: { density: 'touch' },
  play: async ({ canvas, globals }) => {
    const insert = canvas.getByRole('button', { name: wordsOf({ globals }).act.insert });
    await expect(insert.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  },
};

export const ReplyInArabic: Story = {
  args: { pack: ar.empathyPicker.pack },
  play: async ({ canvas }) => {
    const text = rowsOf(canvas)[0]?.querySelector('[lang="ar"]');
    await expect(text).toHaveAttribute('dir', 'rtl');
  },
};

export const LaidOutByTheHost: Story = {
  render: (args) => (
    <EmpathyPicker.Root {...args}>
      <EmpathyPicker.Search />
      <EmpathyPicker.List />
      <EmpathyPicker.Status />
    </EmpathyPicker.Root>
  ),
  play: async ({ args, canvas, userEvent, globals }) => {
    const { act, search, status } = wordsOf({ globals });
    await expect(canvas.queryByRole('button', { name: act.insert })).toBeNull();
    await userEvent.type(canvas.getByRole('combobox', { name: search.label }), '{Enter}');
    await expect(await canvas.findByText(status.inserted)).toBeVisible();
    await expect(args.onInsert).toHaveBeenCalledOnce();
  },
};

export const HeldByTheHost: Story = {
  args: { onQueryChange: fn(), onFormChange: fn() },
  render: function Held(args) {
    const [query, setQuery] = useState('');
    const [form, setForm] = useState<'written' | 'spoken'>('spoken');
    return (
      <EmpathyPicker.Root
        {...args}
        query={query}
        onQueryChange={(text) => {
          args.onQueryChange?.(text);
          setQuery(text);
        }}
        form={form}
        onFormChange={(next) => {
          args.onFormChange?.(next);
          setForm(next);
        }}
      />
    );
  },
  play: async ({ args, canvas, userEvent, globals }) => {
    const { form, search } = wordsOf({ globals });
    const field = canvas.getByRole('combobox', { name: search.label });
    await userEvent.type(field, 'a b');
    await expect(field).toHaveValue('a b');
    await expect(args.onQueryChange).toHaveBeenLastCalledWith('a b');
    await userEvent.clear(field);
    await userEvent.click(canvas.getByRole('radio', { name: form.written }));
    await expect(args.onFormChange).toHaveBeenLastCalledWith('written');
    await expect(canvas.getByRole('radio', { name: form.written })).toBeChecked();
  },
};

export const KeysChanged: Story = {
  args: { shortcuts: { insert: 'Control+Enter', copy: null, pin: 'Alt+E' } },
  play: async ({ canvas, userEvent, globals }) => {
    const { keys } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: keys.open }));
    const dialog = within(await screen.findByRole('dialog', { name: keys.title }));
    await expect(dialog.getByRole('note')).toHaveTextContent('Alt+E');
    await expect(dialog.getByText(keys.off)).toBeVisible();
  },
};

const Broken = () => {
  throw new Error('The host put something into the picker that broke.');
};

export const StoppedWorking: Story = {
  args: { onError: fn() },
  // React tells the console of every error, those that were caught included.
  beforeEach: () => {
    const tell = console.error;
    console.error = () => {};
    return () => {
      console.error = tell;
    };
  },
  render: (args) => (
    <EmpathyPicker.Root {...args}>
      <Broken />
    </EmpathyPicker.Root>
  ),
  play: async ({ args, canvas, globals }) => {
    const { crashed } = wordsOf({ globals });
    await expect(await canvas.findByRole('alert')).toHaveTextContent(crashed.title);
    await expect(args.onError).toHaveBeenCalled();
  },
};
