import '@evenkeel/react/styles.css';
import WavesIcon from 'lucide-react/icons/waves';
import { Guarded } from '../base/crash.tsx';
import { icon } from '../base/icon.ts';
import { commandKey, Keys } from '../base/keys.tsx';
import type { Conversation } from '../conversations/index.ts';
import { type Step, workOf } from '../store/state.ts';
import { useDesk, useDeskStore, useWords } from '../store/use-desk.tsx';
import { Steps } from './steps.tsx';
import { useWiring, Wired } from './wiring.tsx';

interface SidebarProps {
  readonly conversation: Conversation;
  readonly onDismiss: () => void;
  /** Called when words stand in the reply. */
  readonly onInserted: () => void;
}

/** Is the part beside the conversation: the steps one at a time, and below them what is always one press away. */
export function Sidebar(props: SidebarProps) {
  const { conversation } = props;
  const words = useWords();
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
      <Guarded resetKey={conversation.id}>
        <Wired conversation={conversation}>
          <Inside {...props} />
        </Wired>
      </Guarded>
    </>
  );
}

function Inside({ conversation, onDismiss, onInserted }: SidebarProps) {
  const words = useWords().work.steps;
  const store = useDeskStore();
  const step = useDesk((state) => workOf(state, conversation.id).step) ?? 'empathise';
  const onStep = (next: Step) => store.work(conversation.id, (work) => ({ ...work, step: next }));
  const { panels, done, limits, help } = useWiring({ conversation, onDismiss, onInserted, onStep });
  return (
    <>
      <Steps conversation={conversation.id} step={step} panels={panels} done={done} onStep={onStep} />
      <fieldset className="desk-sidebar__foot" aria-label={words.always}>
        <Guarded resetKey={conversation.id}>{limits}</Guarded>
        <Guarded resetKey={conversation.id}>{help}</Guarded>
      </fieldset>
    </>
  );
}
