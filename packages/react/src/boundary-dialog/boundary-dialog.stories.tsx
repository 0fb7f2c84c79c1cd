import type { Content } from '@evenkeel/content';
import * as ar from '@evenkeel/content/ar/boundary-dialog';
import * as en from '@evenkeel/content/en/boundary-dialog';
import * as es from '@evenkeel/content/es/boundary-dialog';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { angryMessages } from '../../../../tests/setup/stories/boundary.ts';
import { inserted, noReply } from '../../../../tests/setup/stories/helpdesk.ts';
import { contentOf } from '../../../../tests/setup/stories/in-language.ts';
import { BoundaryDialog } from './index.ts';

const taken = async (): Promise<Outcome> => ({
  ok: true,
  value: undefined,
  via: 'rest',
  commit: 'immediate',
});

const policies = {
  retail: { en: en.retailPolicyEn, es: es.retailPolicyEs, ar: ar.retailPolicyAr },
  office: { en: en.publicServicePolicyEn, es: es.publicServicePolicyEs, ar: ar.publicServicePolicyAr },
  clinic: { en: en.clinicPolicyEn, es: es.clinicPolicyEs, ar: ar.clinicPolicyAr },
};
/** Gives a story what a client wrote, and one of the example policies, in the language of the toolbar. */
const surroundings = (policy: keyof typeof policies): Pick<Story, 'loaders'> => ({
  loaders: [
    (context) => {
      const { locale } = contentOf(context);
      return { props: { messages: angryMessages[locale], policy: policies[policy][locale as 'en'] } };
    },
  ],
});

const meta = {
  title: 'Components/BoundaryDialog',
  component: BoundaryDialog.Root,
  args: {
    agentZone: 'Europe/Madrid',
    onInsert: fn(inserted),
    onIncident: fn(taken),
    onEnd: fn(taken),
    onDistress: fn(),
    onNext: fn(),
  },
  loaders: [(context) => ({ props: { messages: angryMessages[contentOf(context).locale] } })],
} satisfies Meta<typeof BoundaryDialog.Root>;
export default meta;
type Story = StoryObj<typeof meta>;
type Words = Content['boundaryDialog']['words'];

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const rung = (step: string) =>
  within(document.querySelector<HTMLElement>(`[data-step="${step}"]`)!).getAllByRole('button')[0]!;

/** Opens the dialog, and does in it what leads to the state of a story. */
const opened =
  (reach?: (words: Words) => Promise<void>): NonNullable<Story['play']> =>
  async ({ canvas, globals }) => {
    const { words } = contentOf({ globals }).boundaryDialog;
    await userEvent.click(canvas.getByRole('button', { name: words.open }));
    await expect(await screen.findByRole('dialog', { name: words.title })).toBeVisible();
    await reach?.(words);
  };

const ask = async (words: Words, behaviour: keyof Words['behaviour']['names'] = 'insult') => {
  await userEvent.click(screen.getByRole('radio', { name: words.check.abusive }));
  const select = screen.getByRole('combobox', { name: words.behaviour.label });
  await userEvent.selectOptions(select, words.behaviour.names[behaviour]);
};

export const Default: Story = {};

export const Opened: Story = { play: opened() };

export const AngryAboutTheIssue: Story = {
  play: opened(async (words) => {
    await userEvent.click(screen.getByRole('radio', { name: words.check.issue }));
    await expect(screen.getByText(words.check.advice)).toBeVisible();
  }),
};

export const FirstStep: Story = {
  play: opened(async (words) => {
    await ask(words);
    await expect(screen.getByRole('textbox', { name: words.text.label })).toBeVisible();
  }),
};

export const Quoting: Story = {
  play: opened(async (words) => {
    await ask(words);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: words.quote.label }), 'm1');
    await expect(screen.getByText(words.quote.kept)).toBeVisible();
  }),
};

export const WhyTheEndIsClosed: Story = {
  play: opened(async (words) => {
    await ask(words);
    await press(words.act.said);
    await userEvent.click(rung('end'));
    await expect(screen.getByText(words.closed.title)).toBeVisible();
  }),
};

export const AtOnce: Story = {
  ...surroundings('retail'),
  play: opened(async (words) => {
    await ask(words, 'threat');
    await expect(screen.getByRole('button', { name: words.act.end })).toBeVisible();
  }),
};

export const HandedOverOnly: Story = {
  ...surroundings('office'),
  play: opened(async (words) => {
    await ask(words, 'threat');
    await userEvent.click(rung('end'));
    await expect(screen.getByText(words.closed.transferOnly)).toBeVisible();
    await userEvent.click(rung('transfer'));
  }),
};

export const SayingNo: Story = {
  args: { defaultMode: 'saying-no' },
  play: opened(async (words) => {
    await expect(screen.getByRole('button', { name: words.act.insertAll })).toBeVisible();
  }),
};

export const SomethingToFillIn: Story = {
  args: { defaultMode: 'saying-no' },
  play: opened(async (words) => {
    await press(words.act.insert);
    await expect(screen.getByRole('textbox', { name: words.text.label })).toHaveFocus();
  }),
};

export const Spoken: Story = {
  args: { channel: 'phone' },
  play: opened(async (words) => {
    await ask(words, 'shouting');
    await expect(screen.getByRole('button', { name: words.act.said })).toBeVisible();
  }),
};

export const Distress: Story = {
  ...surroundings('clinic'),
  play: opened(async (words) => {
    await press(words.distress.open);
    await expect(screen.getByText(words.distress.title)).toBeVisible();
  }),
};

export const DistressWithoutOwnWords: Story = {
  play: opened(async (words) => {
    await press(words.distress.open);
    await expect(screen.getByText(words.distress.notOurs)).toBeVisible();
  }),
};

export const NotInserted: Story = {
  args: { onInsert: fn(noReply) },
  play: opened(async (words) => {
    await ask(words);
    await press(words.act.insert);
    await expect(await screen.findByRole('button', { name: words.act.retry })).toBeVisible();
  }),
};

const ended = async (words: Words) => {
  await ask(words, 'threat');
  await press(words.act.end);
  await expect(await screen.findByText(words.outcome.ended)).toBeVisible();
};

export const Record: Story = { ...surroundings('retail'), play: opened(ended) };

export const ABreakAfterwards: Story = {
  ...surroundings('retail'),
  play: opened(async (words) => {
    await ended(words);
    await press(words.record.hand);
    await expect(await screen.findByRole('button', { name: words.next.rest })).toBeVisible();
  }),
};

export const InsertedAndGone: Story = {
  play: async (context) => {
    await opened(async (words) => {
      await ask(words);
      await press(words.act.insert);
    })(context);
    await waitFor(() => expect(context.args.onInsert).toHaveBeenCalledOnce());
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  },
};

export const InParts: Story = {
  args: {
    children: (
      <>
        <BoundaryDialog.Trigger />
        <BoundaryDialog.Panel>
          <BoundaryDialog.Check />
          <BoundaryDialog.Happened />
          <BoundaryDialog.Ladder />
          <BoundaryDialog.Status />
        </BoundaryDialog.Panel>
      </>
    ),
  },
  play: opened(),
};
