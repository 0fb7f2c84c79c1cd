import type { Content } from '@evenkeel/content';
import { ar } from '@evenkeel/content/ar';
import { en } from '@evenkeel/content/en';
import { es } from '@evenkeel/content/es';
import { createDrafts } from '@evenkeel/hosts/drafts';
import { createLibrary } from '@evenkeel/hosts/library';
import type { InsertAt, InsertText } from '@evenkeel/logic/base/host';
import type { Option } from '@evenkeel/logic/base/option';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import { readEscalation, startEscalation } from '@evenkeel/logic/escalation-button';
import { type FollowUp, onReply } from '@evenkeel/logic/follow-up-scheduler';
import { BoundaryDialog } from '@evenkeel/react/boundary-dialog';
import { EmpathyPicker } from '@evenkeel/react/empathy-picker';
import { EscalationButton } from '@evenkeel/react/escalation-button';
import { FollowUpScheduler } from '@evenkeel/react/follow-up-scheduler';
import { OptionsPresenter } from '@evenkeel/react/options-presenter';
import { ParaphrasePrompt } from '@evenkeel/react/paraphrase-prompt';
import { EvenkeelProvider } from '@evenkeel/react/provider';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useAsk } from '../backend/use-backend.tsx';
import { hours } from '../cases/hours.ts';
import { targets } from '../cases/index.ts';
import { policyOf } from '../cases/policy.ts';
import { rules } from '../cases/rules.ts';
import { agent, type Conversation, type Language, teamZone } from '../conversations/index.ts';
import { useHost } from '../host/use-host.tsx';
import { replyLanguage } from '../store/reply.ts';
import { type Step, workOf } from '../store/state.ts';
import { useDesk, useDeskStore } from '../store/use-desk.tsx';
import { keyOfSign, useKnown } from './known.ts';

/** Holds what Evenkeel says in each language. The interface and the reply choose from it apart. */
const contents: Readonly<Record<Language, Content>> = { en, es, ar };

/** Keeps unfinished work and the agent's own phrases in this browser, by agent. */
const stores = {
  drafts: createDrafts({ agent: agent.name }),
  library: createLibrary({ agent: agent.name }),
};

const company = { name: 'Larkfield' };

/** Gives Evenkeel its words, its stores and the clock of a conversation. */
export function Wired({ conversation, children }: { conversation: Conversation; children: ReactNode }) {
  const store = useDeskStore();
  const language = useDesk((state) => state.settings.language);
  const now = useCallback(() => store.now(conversation), [store, conversation]);
  return (
    <EvenkeelProvider content={contents[language]} stores={stores} now={now}>
      {children}
    </EvenkeelProvider>
  );
}

const thanks = Object.values(contents).map(({ followUpScheduler }) => followUpScheduler.thanks);

/** Tells which follow-ups a message of the client cancels, by their ids. A mere thanks is known in every language. */
export function cancelledBy(plans: readonly FollowUp[], text: string, at: number): readonly string[] {
  return onReply(plans, { id: '', from: 'client', text, at }, thanks).flatMap(({ followUp, keep }) =>
    keep ? [] : followUp.id,
  );
}

/** Is what was asked of the escalation from elsewhere: that it opens, and for which option. */
interface Wanted {
  readonly conversation: string;
  readonly round: number;
  readonly open: boolean;
  readonly option?: Option;
}

const approvalOf = ({ title, approval }: Option) => [title, approval?.reason].filter(Boolean).join('. ');

interface WiringOptions {
  readonly conversation: Conversation;
  onDismiss(): void;
  /** Called when words stand in the reply. */
  onInserted(): void;
  onStep(step: Step): void;
}

export interface Wiring {
  readonly panels: Readonly<Record<Step, ReactNode>>;
  readonly done: Readonly<Partial<Record<Step, boolean>>>;
  readonly limits: ReactNode;
  readonly help: ReactNode;
}

/** Joins the six components to the desk: the one file that knows both. */
export function useWiring({ conversation, onDismiss, onInserted, onStep }: WiringOptions): Wiring {
  const { id, client, channel, order } = conversation;
  const store = useDeskStore();
  const { host } = useHost();
  const ask = useAsk(conversation);
  const known = useKnown(conversation);
  const reply = useDesk((state) => replyLanguage(state, conversation));
  const used = useDesk((state) => workOf(state, id).used);
  const draft = useDesk((state) => workOf(state, id).draft?.text);
  const escalation = useDesk((state) => workOf(state, id).escalation);
  const ahead = useDesk((state) => state.ahead);
  const [wanted, setWanted] = useState<Wanted>({ conversation: id, round: 0, open: false });
  const replyWords = contents[reply];
  const values = useMemo(
    () => ({
      client: {
        first_name: client.firstName,
        last_name: client.lastName,
        name: client.name,
        email: client.email,
      },
      agent: { name: conversation.agent.name, first_name: conversation.agent.firstName },
      company,
      conversation: { id },
      order,
    }),
    [client, conversation, id, order],
  );
  const { feeling, intensity } = conversation;
  const context = useMemo(
    () => ({ channel, ...(feeling ? { feeling } : {}), ...(intensity ? { intensity } : {}) }),
    [channel, feeling, intensity],
  );
  const requestState = useMemo(() => readEscalation(escalation) ?? startEscalation(), [escalation]);
  const products = useMemo(() => (order?.item ? [order.item] : []), [order]);
  const insert = async ({ text, at }: { text: InsertText; at: InsertAt }): Promise<Outcome> => {
    const outcome = await host.insertText(text, { at });
    if (outcome.ok) onInserted();
    return outcome;
  };
  const inZones = { clientZone: client.timeZone, agentZone: teamZone };
  const common = { conversation: id, channel };

  const paraphrase = (
    <ParaphrasePrompt.Root
      key={id}
      {...common}
      replyContent={replyWords.paraphrasePrompt}
      address={client.address}
      messages={known.messages}
      notes={known.notes}
      products={products}
      clientZone={client.timeZone}
      draft={draft}
      defaultForm={channel === 'phone' ? 'spoken' : 'written'}
      onInsert={insert}
      onConfirm={(heard) => void ask({ type: 'heard', conversation: id, heard })}
      onNote={(note) => {
        const at = store.now(conversation);
        void ask({ type: 'note', conversation: id, note: { ...note, id: `${id}.${at}`, at } });
      }}
      onNext={(step) => step === 'offer-options' && onStep('options')}
    />
  );
  const empathise = (
    <EmpathyPicker.Root
      className="desk-picker"
      pack={replyWords.empathyPicker.pack}
      conversation={id}
      values={values}
      address={client.address}
      gender={client.gender}
      context={context}
      used={used}
      defaultForm={channel === 'phone' ? 'spoken' : 'written'}
      onInsert={insert}
      onUse={({ phrase, conversation: of }) =>
        store.work(of, (work) =>
          work.used.includes(phrase) ? work : { ...work, used: [...work.used, phrase] },
        )
      }
      onNext={(step) => onStep(step === 'paraphrase' ? 'paraphrase' : 'options')}
      onDismiss={onDismiss}
      now={() => store.now(conversation)}
    />
  );
  const options = (
    <OptionsPresenter.Root
      key={id}
      {...common}
      {...inZones}
      options={known.options}
      refusal={known.refusal}
      replyContent={replyWords.optionsPresenter}
      onInsert={async ({ text, at, options: told }) => {
        const outcome = await insert({ text, at });
        if (outcome.ok) await ask({ type: 'offer', conversation: id, options: told });
        return outcome;
      }}
      onChoose={({ option, wanted: instead, promise }) => {
        const title = known.options.find((one) => one.id === option)?.title ?? '';
        return ask({ type: 'choose', conversation: id, choice: { option, title, wanted: instead }, promise });
      }}
      onEscalate={({ option }) =>
        setWanted(({ round }) => ({ conversation: id, round: round + 1, open: true, option }))
      }
      onNext={(step) => step === 'follow-up' && onStep('follow-up')}
    />
  );
  const followUp = (
    <FollowUpScheduler.Root
      key={id}
      {...common}
      {...inZones}
      replyContent={replyWords.followUpScheduler}
      hours={hours}
      promises={known.promises}
      followUps={known.followUps}
      values={values}
      defaultForm={channel === 'phone' ? 'spoken' : 'written'}
      onSchedule={(plan) => ask({ type: 'schedule', conversation: id, plan })}
      onChange={(plan) => ask({ type: 'change', plan })}
      onCancel={(followUpId) => ask({ type: 'cancel', id: followUpId })}
      onInsert={insert}
    />
  );
  const limits = (
    <BoundaryDialog.Root
      {...common}
      agentZone={teamZone}
      replyContent={replyWords.boundaryDialog}
      policy={policyOf(replyWords.boundaryDialog.policy, reply)}
      messages={known.messages}
      onInsert={insert}
      onIncident={(incident) => ask({ type: 'incident', conversation: id, incident })}
      onEnd={(how) => ask({ type: 'end', conversation: id, how })}
    />
  );
  const mine = wanted.conversation === id ? wanted : { conversation: id, round: 0, open: false };
  const help = (
    <EscalationButton.Root
      // Its timer runs by the real clock: when the demo puts its own on, it looks again.
      key={`${id} ${ahead} ${mine.round}`}
      {...common}
      className="desk-help"
      agentZone={teamZone}
      replyContent={replyWords.escalationButton}
      targets={targets}
      rules={rules}
      signs={known.signs}
      caseParts={known.parts}
      {...(mine.option
        ? {
            defaultReason: 'needs-authority',
            handover: [{ section: 'needed', text: approvalOf(mine.option) }],
          }
        : {})}
      open={mine.open}
      onOpenChange={(open) => setWanted({ ...mine, open })}
      requestState={requestState}
      onRequestStateChange={(state) => store.work(id, (work) => ({ ...work, escalation: state }))}
      acknowledgements={known.acknowledgements}
      onRequest={(request) => ask({ type: 'request', request })}
      onWithdraw={(key) => ask({ type: 'withdraw', key, conversation: id })}
      onDismissSign={(sign) => void ask({ type: 'dismiss', conversation: id, sign: keyOfSign(sign) })}
      onInsert={insert}
    >
      <EscalationButton.Offer />
      <EscalationButton.Trigger />
      <EscalationButton.Status />
      <EscalationButton.ClientLine />
      <EscalationButton.Panel />
    </EscalationButton.Root>
  );
  return {
    panels: { paraphrase, empathise, options, 'follow-up': followUp },
    done: {
      paraphrase: known.heard,
      empathise: used.length > 0,
      options: known.chosen,
      'follow-up': known.followUps.length > 0,
    },
    limits,
    help,
  };
}
