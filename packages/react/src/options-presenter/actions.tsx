'use client';
import { formats } from '@evenkeel/logic/options-presenter';
import { ClipboardCopy, Eye, EyeOff } from 'lucide-react';
import { type ComponentProps, useEffect, useId, useState } from 'react';
import { Button } from '../base/button/index.ts';
import { copyRich, copyText } from '../base/device/index.ts';
import { type PresenterParts, usePresenter } from './context.tsx';
import { Preview } from './preview.tsx';
import { StatusLine } from './status-line.tsx';
import { textIn } from './use-presenter.ts';

export interface ActionsProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Puts the options into the draft, or copies them, in the format of the channel or another, and shows beforehand
 * what the client gets. It is not there while there is nothing to send.
 *
 * @renders `<div>`, or nothing
 */
export function Actions({ className, ...rest }: ActionsProps) {
  const parts = usePresenter('Actions');
  const { words, say, inserting, presented, format, id } = parts;
  const [more, setMore] = useState(false);
  const [preview, setPreview] = useState(false);
  const [copied, setCopied] = useState<'done' | 'failed'>();
  const { state, run } = inserting;
  useEffect(() => {
    if (state.kind === 'pending') setCopied(undefined);
  }, [state]);
  if (presented.options.length === 0 && !presented.refusal) return null;
  const pending = state.kind === 'pending';
  const copy = async () => {
    const { plain, html } = textIn(format.value, presented);
    setCopied((await (html === undefined ? copyText(plain) : copyRich(plain, html))) ? 'done' : 'failed');
  };
  const other = copied && {
    kind: copied,
    text: copied === 'done' ? words.status.copied : words.status.noClipboard,
  };
  return (
    <div
      {...rest}
      className={className ? `ek-options-presenter__actions ${className}` : 'ek-options-presenter__actions'}
    >
      <div className="ek-options-presenter__head">
        <FormatChoice parts={parts} />
        <Button
          tone="quiet"
          aria-expanded={preview}
          aria-controls={preview ? `${id}-preview` : undefined}
          onClick={() => setPreview(!preview)}
        >
          {preview ? (
            <EyeOff aria-hidden="true" size={16} strokeWidth={1.75} />
          ) : (
            <Eye aria-hidden="true" size={16} strokeWidth={1.75} />
          )}
          {preview ? words.preview.hide : words.preview.show}
        </Button>
      </div>
      {preview && (
        <fieldset id={`${id}-preview`} aria-label={words.preview.label}>
          <Preview />
        </fieldset>
      )}
      <div className="ek-options-presenter__acts">
        {run && (
          <Button tone="primary" aria-disabled={pending || undefined} onClick={() => run('caret')}>
            {words.act.insert}
          </Button>
        )}
        <Button tone={run ? 'secondary' : 'primary'} onClick={() => void copy()}>
          <ClipboardCopy aria-hidden="true" size={16} strokeWidth={1.75} />
          {words.act.copy}
        </Button>
        {run && (
          <Button tone="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
            {words.act.more}
          </Button>
        )}
      </div>
      {more && run && (
        <div className="ek-options-presenter__acts">
          <Button aria-disabled={pending || undefined} onClick={() => run('append')}>
            {words.act.append}
          </Button>
          <Button aria-disabled={pending || undefined} onClick={() => run('replace')}>
            {words.act.replace}
          </Button>
        </div>
      )}
      <StatusLine
        act={copied ? { ...inserting, state: { kind: 'idle' } } : inserting}
        other={other}
        words={{
          pending: words.status.inserting,
          done: words.status.inserted,
          handedOver: words.status.handedOver,
          failed: (why) => say(words.status.failed, { why }),
          retry: words.status.retry,
          undo: { act: words.status.undo, done: words.status.undone, failed: words.status.notUndone },
        }}
      />
    </div>
  );
}

function FormatChoice({ parts }: { parts: PresenterParts }) {
  const { words, format } = parts;
  const name = useId();
  const names = {
    text: words.format.text,
    'email-html': words.format.email,
    markdown: words.format.markdown,
  };
  return (
    <fieldset className="ek-options-presenter__switch" aria-label={words.format.label}>
      {formats.map((value) => (
        <label key={value} className="ek-chip" data-on={format.value === value || undefined}>
          <input
            type="radio"
            className="ek-chip__input"
            name={name}
            checked={format.value === value}
            onChange={() => format.set(value)}
          />
          {names[value]}
        </label>
      ))}
    </fieldset>
  );
}
