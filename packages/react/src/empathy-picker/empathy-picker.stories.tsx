import { createMemoryDrafts, createMemoryLibrary } from '@evenkeel/logic/base/stores';
import { createFixedClock } from '@evenkeel/react/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { inserted, values } from '../../../../tests/setup/stories/helpdesk.ts';
import { contentOf, inLanguage, wordsOf } from '../../../../tests/setup/stories/in-language.ts';
import { rowsOf } from '../../../../tests/setup/stories/rows.ts';
import { EmpathyPicker } from './index.ts';

const meta = {
  title: 'Components/EmpathyPicker',
  component: EmpathyPicker.Root,
  args: { values, onInsert: fn(inserted) },
} satisfies Meta<typeof EmpathyPicker.Root>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, globals }) => {
    const { search, act } = wordsOf({ globals });
    await expect(canvas.getByRole('combobox', { name: search.label })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await expect(canvas.getByRole('button', { name: act.insert })).toBeEnabled();
    await expect(rowsOf(canvas)[0]).toHaveAttribute('aria-selected', 'true');
  },
};

export const Searching: Story = {
  ...inLanguage((_, { part }) => ({ defaultQuery: part })),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('listbox').querySelector('mark')).toBeVisible();
  },
};

export const Misspelt: Story = {
  ...inLanguage((_, { misspelt }) => ({ defaultQuery: misspelt })),
  play: async ({ canvas }) => {
    await expect(rowsOf(canvas).length).toBeGreaterThan(1);
  },
};

export const Filtered: Story = {
  args: { defaultFilters: { act: 'own', intensity: 4 } },
  play: async ({ canvas, globals }) => {
    const { facets } = wordsOf({ globals });
    await expect(canvas.getByRole('button', { name: facets.act.own, pressed: true })).toBeVisible();
    await expect(canvas.getByRole('combobox', { name: facets.intensity.label })).toHaveValue('4');
  },
};

export const MoreFiltersOpen: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const { facets } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: facets.more }));
    await expect(canvas.getByRole('combobox', { name: facets.scope.label })).toBeVisible();
  },
};

export const FitsTheMoment: Story = {
  args: { context: { channel: 'chat', feeling: 'frustrated', intensity: 3 } },
  play: async ({ canvas, globals }) => {
    const { facets, reason } = wordsOf({ globals });
    const why = reason.fitsFeeling.replace('{what}', facets.feeling.frustrated);
    await expect(rowsOf(canvas)[0]).toHaveTextContent(why);
  },
};

export const UsedEarlier: Story = {
  ...inLanguage(({ pack }) => ({
    pack: { locale: pack.locale, phrases: pack.phrases.slice(0, 5) },
    used: pack.phrases.slice(0, 2).map((phrase) => phrase.id),
  })),
  play: async ({ canvas, globals }) => {
    await expect(rowsOf(canvas).at(-1)).toHaveTextContent(wordsOf({ globals }).reason.usedHere);
  },
};

export const PinnedAndOftenUsed: Story = {
  loaders: [
    async ({ globals }) => {
      const library = createMemoryLibrary();
      const clock = createFixedClock();
      const [, pinned, , often, , once] = contentOf({ globals }).empathyPicker.pack.phrases;
      await library.pin(pinned!.id, true);
      for (let week = 9; week > 0; week--)
        await library.use({
          phrase: often!.id,
          conversation: `earlier-${week}`,
          at: clock() - week * 604_800_000,
        });
      await library.use({ phrase: once!.id, conversation: 'yesterday', at: clock() - 86_400_000 });
      return { stores: { library, drafts: createMemoryDrafts() } };
    },
  ],
  play: async ({ canvas, globals }) => {
    const { reason } = wordsOf({ globals });
    await waitFor(() => expect(rowsOf(canvas)[0]).toHaveTextContent(reason.pinned));
    await expect(rowsOf(canvas)[1]).toHaveTextContent(reason.often);
  },
};

export const Spoken: Story = {
  args: { defaultForm: 'spoken' },
  play: async ({ canvas, globals }) => {
    const { act, preview } = wordsOf({ globals });
    await expect(canvas.getByRole('button', { name: act.said })).toBeEnabled();
    await expect(canvas.getByRole('group', { name: preview.label })).toBeVisible();
  },
};

export const WithDetailsToFillIn: Story = {
  ...inLanguage(({ pack }) => ({
    pack: { locale: pack.locale, phrases: pack.phrases.filter((phrase) => phrase.fillIns) },
  })),
  play: async ({ canvas, globals }) => {
    const preview = canvas.getByRole('group', { name: wordsOf({ globals }).preview.label });
    await expect(preview).toHaveAttribute('data-missing');
  },
};

export const DetailChosen: Story = {
  ...inLanguage(({ pack }) => ({
    pack: {
      locale: pack.locale,
      phrases: pack.phrases.filter((phrase) => phrase.fillIns?.[0]?.type === 'select'),
    },
  })),
  play: async ({ canvas, userEvent, globals }) => {
    const preview = within(canvas.getByRole('group', { name: wordsOf({ globals }).preview.label }));
    const choice = preview.getByRole<HTMLSelectElement>('combobox');
    await userEvent.selectOptions(choice, choice.options[1]!);
    await expect(rowsOf(canvas)[0]).toHaveTextContent(choice.value);
  },
};

export const MarkedUp: Story = {
  args: {
    pack: {
      locale: 'en',
      phrases: [
        {
          id: 'photos',
          step: 'empathise',
          act: 'thank',
          intensity: [1, 3],
          format: 'markdown',
          written: 'Thank you for the **photos**, {{ client.first_name }}. They show the crack clearly.',
        },
      ],
    },
  },
  play: async ({ args, canvas, userEvent, globals }) => {
    await userEvent.click(canvas.getByRole('button', { name: wordsOf({ globals }).act.insert }));
    await waitFor(() => expect(args.onInsert).toHaveBeenCalledOnce());
  },
};

export const MoreActionsOpen: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const { act, pin } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: act.more }));
    await expect(canvas.getByRole('button', { name: pin.add })).toBeVisible();
    await userEvent.unhover(canvas.getByRole('button', { name: act.more }));
  },
};

export const WhyItStandsHere: Story = {
  args: { context: { channel: 'chat', feeling: 'frustrated', intensity: 3 } },
  ...inLanguage((_, { topic }) => ({ defaultQuery: topic })),
  play: async ({ canvas, userEvent, globals }) => {
    const { act, reason } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: act.more }));
    await userEvent.click(canvas.getByRole('button', { name: reason.why }));
    await expect(canvas.getAllByRole('listitem').length).toBeGreaterThan(0);
  },
};

export const KeysShown: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const { keys } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: keys.open }));
    const dialog = await screen.findByRole('dialog', { name: keys.title });
    await expect(within(dialog).getByRole('row', { name: new RegExp(keys.rows.insert) })).toBeVisible();
  },
};
