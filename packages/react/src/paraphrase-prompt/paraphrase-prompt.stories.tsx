import type { ParaphrasePromptContent } from '@evenkeel/content/paraphrase-prompt';
import type { Note, NoteKind } from '@evenkeel/logic/base/note';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { inserted, noAnswer, noReply } from '../../../../tests/setup/stories/helpdesk.ts';
import { contentOf } from '../../../../tests/setup/stories/in-language.ts';
import { ParaphrasePrompt } from './index.ts';

const at = Date.UTC(2026, 10, 24, 14);

/** What a client wrote and an agent noted, in each language of the toolbar. */
const heard = {
  en: {
    texts: [
      'This is the third time I am writing about the same sofa. Order 48213, paid €1,240 on 2 November, and nobody can tell me where it is.',
      'I took two days off work to be at home for a delivery that never came. Do you people even talk to each other?',
    ],
    notes: [
      ['fact', 'Sofa of order 48213 never came'],
      ['fact', 'I took two days off for it'],
      ['feeling', 'let down'],
      ['need', 'Wants a day that holds'],
      ['unclear', 'Which carrier?'],
    ],
    correction: 'It was three days off',
    long: 'You took two days off work to be at home for a delivery that never came. That is a pity. The issue is known.',
    suggested: 'You have been left waiting for a sofa, and left without an answer. Is that the heart of it?',
    from: 'your team’s assistant',
    product: 'sofa',
  },
  es: {
    texts: [
      'Es la tercera vez que escribo por el mismo sofá. Pedido 48213, pagué 1.240 € el 2 de noviembre y nadie sabe dónde está.',
      'Pedí dos días libres para esperar una entrega que no llegó. ¿Ustedes hablan entre ustedes?',
    ],
    notes: [
      ['fact', 'El sofá del pedido 48213 no llegó'],
      ['fact', 'Dos días libres para esperarlo'],
      ['feeling', 'decepción'],
      ['need', 'Quiere un día que se cumpla'],
      ['unclear', '¿Qué transportista?'],
    ],
    correction: 'Fueron tres días libres',
    long: 'Pidió dos días libres para esperar una entrega que no llegó. Es una pena. El problema es conocido.',
    suggested: 'Le dejamos esperando un sofá, y sin una respuesta. ¿Es eso lo principal?',
    from: 'el asistente del equipo',
    product: 'sofá',
  },
  ar: {
    texts: [
      'هذه المرة الثالثة التي أكتب فيها عن الأريكة نفسها. الطلب رقم 48213، دفعت 1240 يورو يوم 2 نوفمبر ولا أحد يعرف أين هي.',
      'أخذت إجازة يومين لانتظار توصيل لم يأت. هل تتحدثون مع بعضكم أصلًا؟',
    ],
    notes: [
      ['fact', 'أريكة الطلب 48213 لم تصل'],
      ['fact', 'إجازة يومين لانتظارها'],
      ['feeling', 'خيبة أمل'],
      ['need', 'يريد موعدًا ثابتًا'],
      ['unclear', 'أي شركة شحن؟'],
    ],
    correction: 'كانت الإجازة ثلاثة أيام',
    long: 'أخذت إجازة يومين لانتظار توصيل لم يأت هل تتحدثون مع بعضكم أصلًا. نعتذر. المشكلة معروفة.',
    suggested: 'بقيت في انتظار الأريكة دون جواب. هل هذا هو الأهم؟',
    from: 'مساعد الفريق',
    product: 'الأريكة',
  },
} as const;

interface Surroundings {
  readonly globals: Readonly<Record<string, unknown>>;
}
const contentIn = (surroundings: Surroundings) => contentOf(surroundings).paraphrasePrompt;
const heardIn = (surroundings: Surroundings) => heard[contentIn(surroundings).locale as 'en'] ?? heard.en;
const wordsIn = (surroundings: Surroundings) => contentIn(surroundings).words;

/** Makes the props that depend on the language of the toolbar. */
const inLanguage = (
  more: (from: (typeof heard)['en'], content: ParaphrasePromptContent) => object = () => ({}),
) => ({
  loaders: [
    async (surroundings: Surroundings) => {
      const from = heardIn(surroundings) as (typeof heard)['en'];
      const notes = from.notes.map(
        ([kind, text], place): Note => ({
          id: String(place),
          kind: kind as NoteKind,
          text,
          verbatim: place === 2,
        }),
      );
      const messages = from.texts.map((text, place) => ({
        id: String(place),
        text,
        from: 'client' as const,
        at,
      }));
      return {
        props: { messages, notes, products: [from.product], ...more(from, contentIn(surroundings)) },
      };
    },
  ],
});

const meta = {
  title: 'Components/ParaphrasePrompt',
  component: ParaphrasePrompt.Root,
  args: {
    channel: 'chat',
    conversation: 'dana',
    now: () => at,
    onInsert: fn(inserted),
    onConfirm: fn(),
    onNote: fn(),
    onNext: fn(),
  },
  ...inLanguage(),
} satisfies Meta<typeof ParaphrasePrompt.Root>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, globals }) => {
    const words = wordsIn({ globals });
    const field = canvas.getByRole('textbox', { name: words.sentence.label });
    await expect((field as HTMLTextAreaElement).value).toMatch(/[?؟]$/);
    await expect(canvas.getByRole('radio', { name: words.frame.content })).toBeChecked();
  },
};

export const Everything: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const words = wordsIn({ globals });
    await userEvent.click(canvas.getByRole('radio', { name: words.frame.summary }));
    await expect(canvas.getByText(words.frame.hint.summary)).toBeVisible();
  },
};

export const Spoken: Story = {
  args: { defaultForm: 'spoken', channel: 'phone' },
  play: async ({ canvas, globals }) => {
    const words = wordsIn({ globals });
    await expect(canvas.getByRole('textbox', { name: words.sentence.spokenLabel })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: words.act.insert })).toBeNull();
  },
};

export const QuotesOpen: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const closed = canvas.getByRole('button', { expanded: false });
    const quotes = closed.textContent ?? '';
    await userEvent.click(closed);
    const list = canvas.getByRole('list', { name: quotes });
    const first = within(list).getAllByRole('button')[0]!;
    await userEvent.click(first);
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    await expect(
      (canvas.getByRole('textbox', { name: wordsIn({ globals }).sentence.label }) as HTMLTextAreaElement)
        .value,
    ).toContain(first.textContent ?? '');
  },
};

export const FactAdded: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const { facts } = wordsIn({ globals });
    const missing = await canvas.findAllByRole('button', { name: new RegExp(facts.notYet) });
    await userEvent.click(missing[0]!);
    await expect(canvas.getAllByRole('button', { name: new RegExp(facts.notYet) })).toHaveLength(
      missing.length - 1,
    );
  },
};

export const FactsInTheDraft: Story = {
  ...inLanguage(({ texts }) => ({ draft: texts[0] })),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('[data-mentioned="draft"]')).toBeVisible());
  },
};

export const WorthALook: Story = {
  ...inLanguage(({ long }) => ({ defaultText: long })),
  play: async ({ canvas, globals }) => {
    const { warnings } = wordsIn({ globals });
    const list = canvas.getByRole('list', { name: warnings.label });
    await expect(within(list).getByText(warnings.copy)).toBeVisible();
    await expect(within(list).getByText(warnings.check)).toBeVisible();
    await expect(within(list).getAllByRole('listitem')).toHaveLength(4);
  },
};

export const Suggested: Story = {
  ...inLanguage(({ suggested, from }) => ({ suggestions: [{ text: suggested, from }] })),
  play: async ({ canvas, userEvent, globals }) => {
    const words = wordsIn({ globals });
    await expect(canvas.getByText(words.suggestions.title)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: words.suggestions.use }));
    await expect(canvas.getByRole('textbox', { name: words.sentence.label })).toHaveValue(
      heardIn({ globals }).suggested,
    );
  },
};

export const NothingHeardYet: Story = {
  ...inLanguage(() => ({ messages: [], notes: [] })),
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(wordsIn({ globals }).heard.empty)).toBeVisible();
  },
};

const insert = async (
  canvas: ReturnType<typeof within>,
  user: { click(element: Element): Promise<void> },
  globals: Surroundings['globals'],
) => {
  await user.click(canvas.getByRole('button', { name: wordsIn({ globals }).act.insert }));
};

export const Inserted: Story = {
  play: async ({ canvas, userEvent, globals, args }) => {
    const words = wordsIn({ globals });
    await insert(canvas, userEvent, globals);
    await canvas.findByText(words.status.inserted);
    await expect(args.onInsert).toHaveBeenCalledOnce();
    await expect(canvas.getByRole('group', { name: words.confirm.title })).toBeVisible();
  },
};

export const Inserting: Story = {
  args: { onInsert: fn(noAnswer) },
  play: async ({ canvas, userEvent, globals }) => {
    await insert(canvas, userEvent, globals);
    await canvas.findByText(wordsIn({ globals }).status.inserting);
  },
};

export const NotInserted: Story = {
  args: { onInsert: fn(noReply) },
  play: async ({ canvas, userEvent, globals }) => {
    await insert(canvas, userEvent, globals);
    await expect(
      await canvas.findByRole('button', { name: wordsIn({ globals }).status.retry }),
    ).toBeVisible();
  },
};

export const Confirmed: Story = {
  play: async ({ canvas, userEvent, globals, args }) => {
    const words = wordsIn({ globals });
    await insert(canvas, userEvent, globals);
    await userEvent.click(await canvas.findByRole('button', { name: words.confirm.confirmed }));
    await expect(canvas.getByText(words.confirm.wasConfirmed)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: words.next.options }));
    await expect(args.onNext).toHaveBeenCalledWith('offer-options');
  },
};

export const Unanswered: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const words = wordsIn({ globals });
    await insert(canvas, userEvent, globals);
    await userEvent.click(await canvas.findByRole('button', { name: words.confirm.unanswered }));
    await expect(canvas.getByText(words.confirm.wasUnanswered)).toBeVisible();
  },
};

export const Correcting: Story = {
  play: async ({ canvas, userEvent, globals }) => {
    const words = wordsIn({ globals });
    await insert(canvas, userEvent, globals);
    await userEvent.click(await canvas.findByRole('button', { name: words.confirm.corrected }));
    await waitFor(() =>
      expect(canvas.getByRole('textbox', { name: words.confirm.correction })).toHaveFocus(),
    );
  },
};

export const Corrected: Story = {
  play: async ({ canvas, userEvent, globals, args }) => {
    const words = wordsIn({ globals });
    const { correction } = heardIn({ globals });
    await insert(canvas, userEvent, globals);
    await userEvent.click(await canvas.findByRole('button', { name: words.confirm.corrected }));
    await userEvent.type(canvas.getByRole('textbox', { name: words.confirm.correction }), correction);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onNote).toHaveBeenCalledWith({ kind: 'fact', text: correction });
    await expect(canvas.getByText(words.confirm.wasCorrected)).toBeVisible();
  },
};

export const WithoutAHost: Story = {
  render: ({ onInsert: _insert, onNext: _next, ...args }) => <ParaphrasePrompt.Root {...args} />,
  play: async ({ canvas, globals }) => {
    const { act } = wordsIn({ globals });
    await expect(canvas.queryByRole('button', { name: act.insert })).toBeNull();
    await expect(canvas.getByRole('button', { name: act.copy })).toBeVisible();
  },
};

export const LaidOutByTheHost: Story = {
  render: (args) => (
    <ParaphrasePrompt.Root {...args}>
      <ParaphrasePrompt.Sentence rows={3} />
      <ParaphrasePrompt.Warnings />
      <ParaphrasePrompt.Actions />
      <ParaphrasePrompt.Status />
      <ParaphrasePrompt.Confirm />
    </ParaphrasePrompt.Root>
  ),
};
