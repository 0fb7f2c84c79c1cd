import type { Phrase } from '@evenkeel/content/base/phrase';
import { createMemoryDrafts, createMemoryLibrary } from '@evenkeel/logic/base/stores';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { inserted, values } from '../../../../tests/setup/stories/helpdesk.ts';
import { inLanguage, wordsOf } from '../../../../tests/setup/stories/in-language.ts';
import { rowsOf } from '../../../../tests/setup/stories/rows.ts';
import { EmpathyPicker } from './index.ts';

const meta = {
  title: 'Components/EmpathyPicker/Phrases',
  component: EmpathyPicker.Root,
  args: { values, onInsert: fn(inserted) },
} satisfies Meta<typeof EmpathyPicker.Root>;
export default meta;
type Story = StoryObj<typeof meta>;

/** An agent's own phrase, as the library keeps it. */
const ownPhrase = (written: string): Phrase => ({
  id: 'own.1',
  title: written,
  step: 'empathise',
  act: 'acknowledge',
  intensity: [1, 5],
  written,
  scope: 'personal',
});

export const NothingFits: Story = {
  args: { defaultFilters: { act: 'own' } },
  ...inLanguage((_, { nothing }) => ({ defaultQuery: nothing })),
  play: async ({ canvas, globals }) => {
    const { act, noMatch } = wordsOf({ globals });
    await expect(canvas.getByText(noMatch.body)).toBeVisible();
    await expect(canvas.getByRole('button', { name: act.insert })).toHaveAttribute('aria-disabled', 'true');
  },
};

export const NoPhrasesYet: Story = {
  args: { pack: { locale: 'en', phrases: [] } },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByRole('button', { name: wordsOf({ globals }).empty.action })).toBeVisible();
  },
};

export const Loading: Story = {
  args: { status: 'loading' },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(wordsOf({ globals }).list.loading)).toBeInTheDocument();
  },
};

export const NotLoaded: Story = {
  args: { status: 'error', onRetry: fn() },
  play: async ({ args, canvas, userEvent, globals }) => {
    const { error } = wordsOf({ globals });
    await expect(canvas.getByRole('alert')).toHaveTextContent(error.title);
    await userEvent.click(canvas.getByRole('button', { name: error.retry }));
    await expect(args.onRetry).toHaveBeenLastCalledWith();
  },
};

export const OneIsBroken: Story = {
  ...inLanguage(({ pack }) => ({
    pack: {
      locale: pack.locale,
      phrases: [...pack.phrases.slice(0, 4), { id: 'imported-17', step: 'empathise' }],
    },
  })),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/imported-17/)).toBeVisible();
    await expect(rowsOf(canvas)).toHaveLength(4);
  },
};

export const OwnBeingWritten: Story = {
  ...inLanguage((_, { nothing }) => ({ defaultQuery: nothing })),
  play: async ({ canvas, canvasElement, userEvent, globals }) => {
    const { noMatch, personal } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: new RegExp(noMatch.save.split('{')[0]!) }));
    await expect(await canvas.findByRole('form', { name: personal.newTitle })).toBeVisible();
    await waitFor(() => expect(canvasElement.querySelector('textarea')).toHaveFocus());
  },
};

export const OwnWithoutASentence: Story = {
  args: { pack: { locale: 'en', phrases: [] } },
  play: async ({ canvas, canvasElement, userEvent, globals }) => {
    const { empty, personal } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: empty.action }));
    await waitFor(() => expect(canvasElement.querySelector('textarea')).toHaveFocus());
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect(await canvas.findByText(new RegExp(personal.missing))).toBeVisible();
  },
};

export const OwnSaved: Story = {
  ...inLanguage((_, { nothing }) => ({ defaultQuery: nothing })),
  play: async ({ canvas, userEvent, globals }) => {
    const { noMatch, personal } = wordsOf({ globals });
    await userEvent.click(canvas.getByRole('button', { name: new RegExp(noMatch.save.split('{')[0]!) }));
    await userEvent.click(await canvas.findByRole('button', { name: personal.save }));
    await expect(await canvas.findByText(personal.saved)).toBeVisible();
    await waitFor(() => expect(rowsOf(canvas)).toHaveLength(1));
  },
};

export const OwnDeleted: Story = {
  loaders: [
    async () => {
      const library = createMemoryLibrary();
      await library.save(ownPhrase('That is not the start we wanted for you.'));
      await library.pin('own.1', true);
      return { stores: { library, drafts: createMemoryDrafts() } };
    },
  ],
  play: async ({ canvas, userEvent, globals }) => {
    const { act, personal, status } = wordsOf({ globals });
    await waitFor(() => expect(rowsOf(canvas)[0]).toHaveTextContent('not the start'));
    await userEvent.click(canvas.getByRole('button', { name: act.more }));
    await userEvent.click(canvas.getByRole('button', { name: personal.remove }));
    await expect(await canvas.findByText(personal.removed)).toBeVisible();
    await expect(canvas.getByRole('button', { name: status.undo })).toBeVisible();
  },
};

export const NotKeptForAReload: Story = {
  loaders: [
    async () => {
      const full = async () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
      return { stores: { library: createMemoryLibrary(), drafts: { ...createMemoryDrafts(), write: full } } };
    },
  ],
  play: async ({ canvas, userEvent, globals }) => {
    const { search, status } = wordsOf({ globals });
    await userEvent.type(canvas.getByRole('combobox', { name: search.label }), 'a');
    await expect(await canvas.findByText(status.notKept, {}, { timeout: 4000 })).toBeVisible();
  },
};

export const ReadingALargeLibrary: Story = {
  ...inLanguage(({ pack }) => ({
    pack: {
      locale: pack.locale,
      phrases: Array.from({ length: 100_000 }, (_, number) => ({
        ...pack.phrases[number % pack.phrases.length]!,
        id: `imported-${number}`,
      })),
    },
  })),
  play: async ({ canvas, canvasElement, globals }) => {
    const { list } = wordsOf({ globals });
    const hint = new RegExp(list.reading.split('{')[0]!);
    await expect(await canvas.findByText(hint, {}, { timeout: 10_000 })).toBeVisible();
    await waitFor(() => expect(canvasElement.querySelector('[data-busy]')).toBeNull(), { timeout: 45_000 });
    await expect(rowsOf(canvas)[0]).toHaveAttribute('aria-setsize', '100000');
  },
};
