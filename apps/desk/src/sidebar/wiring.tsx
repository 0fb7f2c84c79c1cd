import type { Content } from '@evenkeel/content';
import { ar } from '@evenkeel/content/ar';
import { en } from '@evenkeel/content/en';
import { es } from '@evenkeel/content/es';
import { createDrafts } from '@evenkeel/hosts/drafts';
import { createLibrary } from '@evenkeel/hosts/library';
import type { InsertAt, InsertText } from '@evenkeel/logic/base/host';
import type { ClientMessage } from '@evenkeel/logic/base/note';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import { BoundaryDialog } from '@evenkeel/react/boundary-dialog';
import { EmpathyPicker } from '@evenkeel/react/empathy-picker';
import { OptionsPresenter } from '@evenkeel/react/options-presenter';
import { EvenkeelProvider } from '@evenkeel/react/provider';
import { type ReactNode, useCallback, useMemo } from 'react';
import { recordsOf } from '../backend/state.ts';
import { useAsk, useBackState } from '../backend/use-backend.tsx';
import { caseOf } from '../cases/index.ts';
import { policyOf } from '../cases/policy.ts';
import { agent, type Conversation, type Language, teamZone } from '../conversations/index.ts';
import { useHost } from '../host/use-host.tsx';
import { replyLanguage } from '../store/reply.ts';
import { messagesOf, type Step, workOf } from '../store/state.ts';
import { useDesk, useDeskStore } from '../store/use-desk.tsx';

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

/** Gives the thread as Evenkeel reads it: what client and agent said, without the team's own notes. */
function useMessages(conversation: Conversation): readonly ClientMessage[] {
  const store = useDeskStore();
  const sent = useDesk((state) => workOf(state, conversation.id).sent);
  return useMemo(() => {
    void sent;
    const opened = conversation.openedAt ?? 0;
    return messagesOf(store.get(), conversation).flatMap(({ id, text, from, at = opened }) =>
      from === 'note' ? [] : [{ id, text, from, at }],
    );
  }, [store, conversation, sent]);
}

/** Tells whether a client only says thanks, by the words of the language they write in. */
export function onlyThanks(text: string, conversation: Conversation): boolean {
  return text === caseOf(conversation, 'en').next.thanks;
}

interface WiringOptions {
  readonly conversation: Conversation;
  onDismiss(): void;
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
  const reply = useDesk((state) => replyLanguage(state, conversation));
  const ask = useAsk(conversation);
  const messages = useMessages(conversation);
  const back = useBackState();
  const known = useMemo(() => caseOf(conversation, reply), [conversation, reply]);
  const [chosen] = recordsOf(back, 'choice', id);
  const used = useDesk((state) => workOf(state, conversation.id).used);
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
      conversation: { id: conversation.id },
      order,
    }),
    [client, conversation, order],
  );
  const { feeling, intensity } = conversation;
  const context = useMemo(
    () => ({ channel, ...(feeling ? { feeling } : {}), ...(intensity ? { intensity } : {}) }),
    [channel, feeling, intensity],
  );
  const insert = async ({ text, at }: { text: InsertText; at: InsertAt }): Promise<Outcome> => {
    const outcome = await host.insertText(text, { at });
    if (outcome.ok) onInserted();
    return outcome;
  };
  const empathise = (
    <EmpathyPicker.Root
      className="desk-picker"
      pack={contents[reply].empathyPicker.pack}
      conversation={conversation.id}
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
      conversation={id}
      options={known.options}
      refusal={known.refusal}
      replyContent={contents[reply].optionsPresenter}
      channel={channel}
      clientZone={client.timeZone}
      agentZone={teamZone}
      onInsert={async ({ text, at, options: told }) => {
        const outcome = await insert({ text, at });
        if (outcome.ok) await ask({ type: 'offer', conversation: id, options: told });
        return outcome;
      }}
      onChoose={({ option, wanted, promise }) =>
        ask({
          type: 'choose',
          conversation: id,
          choice: { option, title: known.options.find((one) => one.id === option)?.title ?? '', wanted },
          promise,
        })
      }
      onNext={(step) => step === 'follow-up' && onStep('follow-up')}
    />
  );
  const limits = (
    <BoundaryDialog.Root
      conversation={id}
      replyContent={contents[reply].boundaryDialog}
      policy={policyOf(contents[reply].boundaryDialog.policy, reply)}
      channel={channel}
      messages={messages}
      onInsert={insert}
      onIncident={(incident) => ask({ type: 'incident', conversation: id, incident })}
      onEnd={(how) => ask({ type: 'end', conversation: id, how })}
      agentZone={teamZone}
    />
  );
  return {
    panels: { paraphrase: null, empathise, options, 'follow-up': null },
    done: { empathise: used.length > 0, options: chosen !== undefined },
    limits,
    help: null,
  };
}
