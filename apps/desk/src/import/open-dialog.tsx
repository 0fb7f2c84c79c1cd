import UploadIcon from 'lucide-react/icons/file-up';
import WarningIcon from 'lucide-react/icons/triangle-alert';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Dialog } from '../base/dialog.tsx';
import { icon } from '../base/icon.ts';
import { agent } from '../conversations/index.ts';
import { useDeskStore, useWords } from '../store/use-desk.tsx';
import type { ImportContext, ImportProblem, ImportResult } from './problem.ts';
import { readConversation, readFile } from './read.ts';
import { samples } from './samples.ts';

interface OpenDialogProps {
  readonly open: boolean;
  /** A file or text that was dropped or pasted on the desk, to be read at once. */
  readonly dropped: File | string | undefined;
  onClose(): void;
}

type Fault = { readonly problem: ImportProblem; readonly name: string };

/** Opens a conversation of the agent's own, from a file or a paste, or says why it cannot. */
export function OpenDialog({ open, dropped, onClose }: OpenDialogProps) {
  const words = useWords().open;
  return (
    <Dialog open={open} title={words.title} closeLabel={words.close} onClose={onClose}>
      <OpenForm dropped={dropped} onClose={onClose} />
    </Dialog>
  );
}

function OpenForm({ dropped, onClose }: Omit<OpenDialogProps, 'open'>) {
  const { open: words, problems } = useWords();
  const store = useDeskStore();
  const field = useRef<HTMLTextAreaElement>(null);
  const [fault, setFault] = useState<Fault>();
  const [reading, setReading] = useState(false);
  const live = useRef(true);
  const pasteId = useId();
  const faultId = useId();
  useEffect(() => {
    live.current = true;
    return () => {
      live.current = false;
    };
  }, []);

  const take = async (name: string, read: (context: ImportContext) => Promise<ImportResult>) => {
    setFault(undefined);
    setReading(true);
    const result = await read({
      id: `own-${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`,
      now: store.now({ source: 'plain' }),
      agent,
      unknownClient: words.unknownClient,
      locale: store.get().settings.language,
    });
    if (!live.current) return;
    setReading(false);
    if (!result.ok) {
      setFault({ problem: result.problem, name });
      return;
    }
    flushSync(() => {
      store.open(result.conversation);
      onClose();
    });
    document.getElementById('desk-conversation-name')?.focus();
  };
  const takeText = (text: string) => take('', (context) => readConversation(text, '', context));
  const takeFile = (file: File) => take(file.name, (context) => readFile(file, context));

  const taken = useRef<File | string>(undefined);
  useEffect(() => {
    if (dropped === undefined || taken.current === dropped) return;
    taken.current = dropped;
    if (typeof dropped !== 'string') void takeFile(dropped);
    else {
      if (field.current) field.current.value = dropped;
      void takeText(dropped);
    }
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void takeText(field.current?.value ?? '');
  };
  return (
    <form className="desk-open" onSubmit={submit}>
      <p className="desk-hint">{words.lead}</p>
      {fault && (
        <div className="desk-fault" role="alert" id={faultId}>
          <WarningIcon {...icon} />
          <div>
            <p className="desk-fault__title">
              {words.failed}
              {fault.name && (
                <>
                  : <bdi>{fault.name}</bdi>
                </>
              )}
            </p>
            <p>{problems(fault.problem)}</p>
          </div>
        </div>
      )}
      <label className="desk-open__file">
        <UploadIcon {...icon} size={20} />
        <span className="desk-open__choose">{reading ? words.reading : words.drop}</span>
        <span className="desk-hint">{words.formats}</span>
        <input
          type="file"
          className="desk-hidden"
          accept=".json,.eml,.txt,application/json,message/rfc822,text/plain"
          aria-label={words.choose}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void takeFile(file);
          }}
        />
      </label>
      <label className="desk-open__label" htmlFor={pasteId}>
        {words.paste}
      </label>
      <textarea
        ref={field}
        id={pasteId}
        className="desk-field desk-open__paste"
        rows={4}
        dir="auto"
        placeholder={words.pasteHint}
        aria-invalid={fault !== undefined && fault.name === ''}
        aria-describedby={fault ? faultId : undefined}
      />
      <div className="desk-open__acts">
        <button type="submit" className="desk-button desk-button--solid">
          {words.submit}
        </button>
      </div>
      <fieldset className="desk-open__samples">
        <legend className="desk-open__label">{words.samples}</legend>
        {samples.map(({ name, load }) => (
          <button
            key={name}
            type="button"
            className="desk-chip desk-chip--button"
            onClick={async () => {
              const text = await load();
              void take(name, (context) => readConversation(text, name, context));
            }}
          >
            <bdi>{name}</bdi>
          </button>
        ))}
      </fieldset>
    </form>
  );
}
