import '@evenkeel/react/styles.css';
import type { Content } from '@evenkeel/content';
import { ar } from '@evenkeel/content/ar';
import { en } from '@evenkeel/content/en';
import { es } from '@evenkeel/content/es';
import { createDrafts } from '@evenkeel/hosts/drafts';
import { createLibrary } from '@evenkeel/hosts/library';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import { EmpathyPicker } from '@evenkeel/react/empathy-picker';
import { EvenkeelProvider } from '@evenkeel/react/provider';
import WavesIcon from 'lucide-react/icons/waves';
import { useMemo } from 'react';
import { Guarded } from '../base/crash.tsx';
import { icon } from '../base/icon.ts';
import { commandKey, Keys } from '../base/keys.tsx';
import { agent, type Conversation, type Language } from '../conversations/index.ts';
import { useHost } from '../host/use-host.tsx';
import { replyLanguage } from '../store/reply.ts';
import { workOf } from '../store/state.ts';
import { useDesk, useDeskStore, useWords } from '../store/use-desk.tsx';

/** Holds what Evenkeel says in each language. The interface and the reply choose from it apart. */
const contents: Readonly<Record<Language, Content>> = { en, es, ar };

/** Keeps the picker's drafts and the agent's own phrases in this browser, by agent. */
const stores = {
  drafts: createDrafts({ agent: agent.name }),
  library: createLibrary({ agent: agent.name }),
};

const company = { name: 'Larkfield' };

interface SidebarProps {
  readonly conversation: Conversation;
  readonly onDismiss: () => void;
  /** Called when a phrase stands in the reply. */
  readonly onInserted: () => void;
}

/** Joins Evenkeel to the desk: the one file that knows both. */
export function Sidebar({ conversation, onDismiss, onInserted }: SidebarProps) {
  const words = useWords();
  const store = useDeskStore();
  const { host } = useHost();
  const language = useDesk((state) => state.settings.language);
  const reply = useDesk((state) => replyLanguage(state, conversation));
  const used = useDesk((state) => workOf(state, conversation.id).used);
  const { client, channel, order } = conversation;
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

  return (
    <>
      <header className="desk-sidebar__head">
        <WavesIcon {...icon} size={18} />
        <h2 className="desk-sidebar__title">{words.sidebar.label}</h2>
        <span className="desk-sidebar__keys">
          <span>{words.sidebar.search}</span>
          <Keys keys={[commandKey(), '/']} />
        </span>
      </header>
      <div className="desk-sidebar__body">
        <Guarded resetKey={conversation.id}>
          <EvenkeelProvider content={contents[language]} stores={stores}>
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
              onInsert={async ({ text, at }): Promise<Outcome> => {
                const outcome = await host.insertText(text, { at });
                if (outcome.ok) onInserted();
                return outcome;
              }}
              onUse={({ phrase, conversation: id }) =>
                store.work(id, (work) =>
                  work.used.includes(phrase) ? work : { ...work, used: [...work.used, phrase] },
                )
              }
              onDismiss={onDismiss}
              now={() => store.now(conversation)}
            />
          </EvenkeelProvider>
        </Guarded>
      </div>
    </>
  );
}
