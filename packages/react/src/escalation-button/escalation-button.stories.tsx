import type { EscalationAck } from '@evenkeel/logic/base/escalation';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { requestIn, signs, sofa, targets } from '../../../../tests/setup/stories/escalation.ts';
import { inserted, noAnswer } from '../../../../tests/setup/stories/helpdesk.ts';
import { contentOf } from '../../../../tests/setup/stories/in-language.ts';
import { EscalationButton } from './index.ts';

const taken = async (): Promise<Outcome> => ({
  ok: true,
  value: undefined,
  via: 'rest',
  commit: 'immediate',
});
const closed = async (): Promise<Outcome> => ({
  ok: false,
  reason: 'host-error',
  message: 'The queue is closed.',
  retryable: true,
});

const meta = {
  title: 'Components/EscalationButton',
  component: EscalationButton.Root,
  args: {
    targets,
    caseParts: sofa,
    agentZone: 'Europe/Madrid',
    onRequest: fn(taken),
    onWithdraw: fn(taken),
    onInsert: fn(inserted),
  },
} satisfies Meta<typeof EscalationButton.Root>;
export default meta;
type Story = StoryObj<typeof meta>;
type Globals = { globals: Readonly<Record<string, unknown>> };

const wordsIn = ({ globals }: Globals) => contentOf({ globals }).escalationButton.words;
const dialogOf = async () => within(await screen.findByRole('dialog'));
const at = Date.UTC(2026, 10, 24, 13, 4);
const ack = (kind: EscalationAck['kind'], more: Partial<EscalationAck> = {}): EscalationAck => ({
  key: 'k',
  id: kind,
  kind,
  at,
  ...more,
});

export const Default: Story = {};

export const OffersItself: Story = {
  args: { signs },
  play: async ({ canvas, globals }) => {
    const words = wordsIn({ globals });
    await expect(canvas.getByText(words.offer.title)).toBeVisible();
    await expect(screen.queryByRole('dialog')).toBeNull();
  },
};

export const OfferPutAside: Story = {
  args: { signs, onDismissSign: fn() },
  play: async ({ args, canvas, globals }) => {
    const words = wordsIn({ globals });
    await userEvent.click(canvas.getByRole('button', { name: words.offer.dismiss }));
    await expect(args.onDismissSign).toHaveBeenCalledTimes(2);
    await expect(canvas.queryByText(words.offer.title)).toBeNull();
  },
};

export const Open: Story = {
  args: { defaultReason: 'impasse' },
  play: async ({ canvas, globals }) => {
    const words = wordsIn({ globals });
    await userEvent.click(canvas.getByRole('button', { name: words.trigger.label }));
    const dialog = await dialogOf();
    await expect(dialog.getByRole('combobox', { name: words.reason.label })).toHaveFocus();
    await expect(dialog.getByRole('checkbox', { checked: true })).toBeVisible();
  },
};

export const ReasonMissing: Story = {
  args: { defaultOpen: true, caseParts: {} },
  play: async ({ globals }) => {
    const words = wordsIn({ globals });
    const dialog = await dialogOf();
    await userEvent.click(dialog.getAllByRole('button').at(-2)!);
    await expect(dialog.getByRole('alert')).toHaveTextContent(words.status.missing);
  },
};

export const AThreat: Story = { args: { defaultOpen: true, defaultReason: 'threat' } };

export const NobodyToAsk: Story = {
  args: { defaultOpen: true, defaultReason: 'hostile', targets: targets.slice(2) },
  play: async ({ globals }) => {
    await expect((await dialogOf()).getByText(wordsIn({ globals }).target.none)).toBeVisible();
  },
};

export const SectionChanged: Story = {
  args: { defaultOpen: true, defaultReason: 'needs-authority' },
  play: async ({ globals }) => {
    const words = wordsIn({ globals });
    const dialog = await dialogOf();
    const field = dialog.getByRole('textbox', { name: words.handover.sections.needed });
    await userEvent.type(field, ' +');
    await expect(dialog.getByRole('button', { name: words.handover.reset })).toBeVisible();
  },
};

export const Previewed: Story = {
  args: { defaultOpen: true, defaultReason: 'client-asked' },
  play: async ({ globals }) => {
    const words = wordsIn({ globals });
    const dialog = await dialogOf();
    await userEvent.click(dialog.getByRole('button', { name: words.preview.open }));
    await expect(dialog.getByText(words.preview.nothing)).toBeVisible();
  },
};

export const QuietHelpPreviewed: Story = {
  ...Previewed,
  args: { defaultOpen: true, defaultReason: 'impasse', defaultMode: 'help' },
  play: async ({ globals }) => {
    const words = wordsIn({ globals });
    const dialog = await dialogOf();
    await userEvent.click(dialog.getByRole('button', { name: words.preview.open }));
    await expect(dialog.getByRole('region', { name: words.preview.client })).toBeVisible();
  },
};

/** Asks, and waits for what is told beside the button. */
const asked =
  (status: 'sending' | 'handedOver' | 'requested' | 'failed' | 'unsure'): NonNullable<Story['play']> =>
  async ({ canvas, globals }) => {
    const words = wordsIn({ globals });
    await userEvent.click(canvas.getByRole('button', { name: words.trigger.label }));
    const dialog = await dialogOf();
    const ask = words.act.ask.replace('{name}', 'Marta Ruiz');
    await userEvent.click(dialog.getByRole('button', { name: ask }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const line = words.status[status].split('{')[0]!.trim();
    await canvas.findByText((text) => text.startsWith(line) && text !== '');
  };

export const Sending: Story = {
  args: { defaultReason: 'client-asked', onRequest: fn(noAnswer) },
  play: asked('sending'),
};
export const HandedOver: Story = {
  args: { defaultReason: 'client-asked', onRequest: fn() },
  play: asked('handedOver'),
};
export const Requested: Story = { args: { defaultReason: 'client-asked' }, play: asked('requested') };
export const Failed: Story = {
  args: { defaultReason: 'client-asked', onRequest: fn(closed) },
  play: asked('failed'),
};
export const NotKnownWhetherSent: Story = {
  render: (args) => {
    const { answer: _, ...state } = requestIn({ phase: 'sending' });
    return <EscalationButton.Root {...args} defaultRequestState={state} />;
  },
  play: async ({ canvas, globals }) => {
    await expect(await canvas.findByText(wordsIn({ globals }).status.unsure)).toBeVisible();
  },
};

const after = (args: Story['args']): Story => ({ args: { defaultRequestState: requestIn({}), ...args } });

export const Seen: Story = after({ acknowledgements: [ack('seen')] });
export const Accepted: Story = after({
  acknowledgements: [ack('accepted', { readBack: 'I call the depot first, then Dana.' })],
});
export const Joined: Story = after({ acknowledgements: [ack('joined')] });
export const Resolved: Story = after({ acknowledgements: [ack('resolved')] });
export const Declined: Story = after({ acknowledgements: [ack('declined')] });
export const TimeIsUp: Story = {
  args: {
    defaultRequestState: requestIn({
      earlier: [{ key: 'j', target: targets[1]!, end: 'timed-out' }],
    }),
  },
};
export const NobodyAccepted: Story = {
  args: { defaultRequestState: requestIn({ phase: 'timed-out' }) },
};
export const AnsweredLate: Story = {
  args: {
    defaultRequestState: requestIn({
      earlier: [{ key: 'j', target: targets[1]!, end: 'timed-out', late: 'accepted' }],
    }),
  },
};

export const Withdrawn: Story = {
  args: { defaultRequestState: requestIn({}) },
  play: async ({ args, canvas, globals }) => {
    const words = wordsIn({ globals });
    await userEvent.click(canvas.getByRole('button', { name: words.act.withdraw }));
    await expect(args.onWithdraw).toHaveBeenCalledWith('k');
    await waitFor(() => expect(canvas.queryByRole('button', { name: words.act.withdraw })).toBeNull());
  },
};
export const NotWithdrawn: Story = {
  args: { defaultRequestState: requestIn({}), onWithdraw: fn(closed) },
  play: async ({ canvas, globals }) => {
    await userEvent.click(canvas.getByRole('button', { name: wordsIn({ globals }).act.withdraw }));
    await canvas.findByText(/The queue is closed/);
  },
};

export const WhatWentOut: Story = {
  args: { defaultRequestState: requestIn({}), defaultOpen: true },
  play: async () => {
    await expect((await dialogOf()).queryByRole('textbox')).toBeNull();
  },
};

export const OnThePhone: Story = { args: { defaultRequestState: requestIn({}), channel: 'phone' } };

export const Narrow: Story = {
  args: { signs, defaultRequestState: requestIn({ phase: 'timed-out' }) },
  parameters: { width: 'narrow' },
  play: async ({ canvasElement }) => {
    const { scrollWidth, clientWidth } = canvasElement.querySelector('section')!;
    await expect(scrollWidth).toBe(clientWidth);
  },
};

export const LaidOutByTheHost: Story = {
  render: (args) => (
    <EscalationButton.Root {...args}>
      <EscalationButton.Status />
      <EscalationButton.Trigger asChild>
        <button type="button">SOS</button>
      </EscalationButton.Trigger>
      <EscalationButton.Panel />
    </EscalationButton.Root>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'SOS' }));
    await expect(await screen.findByRole('dialog')).toBeVisible();
  },
};

export const HeldByTheHost: Story = {
  args: { defaultReason: 'impasse', onRequestStateChange: fn() },
  render: function Held(args) {
    const [state, setState] = useState(() => requestIn({}));
    return (
      <EscalationButton.Root
        {...args}
        requestState={state}
        onRequestStateChange={(next) => {
          args.onRequestStateChange?.(next);
          setState(JSON.parse(JSON.stringify(next)));
        }}
        acknowledgements={[ack('seen'), ack('seen'), ack('requested')]}
      />
    );
  },
  play: async ({ args }) => {
    await waitFor(() => expect(args.onRequestStateChange).toHaveBeenCalled());
  },
};
