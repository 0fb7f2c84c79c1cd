'use client';
import { canAsk, canRetry, canWithdraw, isOpen } from '@evenkeel/logic/escalation-button';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../base/button/index.ts';
import { DialogPanel, useDialog } from '../base/dialog/index.ts';
import { Choices } from './choices.tsx';
import { useEscalation } from './context.tsx';
import { Handover } from './handover.tsx';
import { Preview } from './preview.tsx';
import { PrivateDetails } from './private-details.tsx';
import { sayStatus } from './say-status.ts';

export interface PanelProps {
  /** Is a class for the dialog itself. */
  className?: string | undefined;
}

/**
 * Draws the dialog while it is open: why, how urgent, whom and how; what they are told, to be changed and to have
 * private details left out; and a preview of who sees what. While somebody is asked, it shows what went out.
 *
 * @renders `<dialog>`
 * @state data-view - `compose`, `preview` or `sent`
 */
export function Panel({ className }: PanelProps) {
  const parts = useEscalation('Panel');
  const { words, say, content, dir, choices, requests, can, form } = parts;
  const { open } = useDialog('Panel');
  const [previewed, setPreviewed] = useState(false);
  const [missing, setMissing] = useState(false);
  const reason = useRef<HTMLSelectElement>(null);
  const seen = useRef<HTMLDivElement>(null);
  const { state } = requests;
  const sent = !canAsk(state);
  const view = sent ? 'sent' : previewed ? 'preview' : 'compose';
  const turned = useRef(view);

  useEffect(() => {
    if (open) return;
    setPreviewed(false);
    setMissing(false);
  }, [open]);
  useEffect(() => {
    // What was pressed to come here is gone; the focus goes on with what took its place.
    if (open && turned.current !== view) (view === 'compose' ? reason : seen).current?.focus();
    turned.current = view;
  }, [open, view]);

  const { ask } = parts;
  const tryToAsk = () => {
    if (form.choices.reason) return void ask();
    setPreviewed(false);
    setMissing(true);
    reason.current?.focus();
  };
  const target = choices.target;
  let foot: ReactNode;
  if (sent) foot = <SentFoot />;
  else if (can.ask && target)
    foot = (
      <>
        <Button tone="primary" onClick={tryToAsk}>
          {say(words.act.ask, { name: target.name })}
        </Button>
        <Button onClick={() => setPreviewed(!previewed)}>
          {previewed ? words.preview.edit : words.preview.open}
        </Button>
      </>
    );
  return (
    <DialogPanel
      title={sent ? words.dialog.sentTitle : words.dialog.title}
      description={view === 'compose' ? words.dialog.description : undefined}
      closeLabel={words.dialog.close}
      lang={content.locale}
      dir={dir}
      size="wide"
      className={['ek-escalation-button__dialog', parts.className, className].filter(Boolean).join(' ')}
      initialFocus={reason}
      footer={foot}
    >
      <div data-view={view} className="ek-escalation-button__view" ref={seen} tabIndex={-1}>
        {view === 'compose' && (
          <>
            <Choices reasonRef={reason} missing={missing && !form.choices.reason} />
            <Handover />
            <PrivateDetails />
          </>
        )}
        {view === 'preview' && <Preview />}
        {view === 'sent' && <Sent />}
      </div>
    </DialogPanel>
  );
}

/** Shows what went out, and where it stands. */
function Sent() {
  const parts = useEscalation('Panel');
  const said = sayStatus(parts);
  const { request } = parts.requests.state;
  return (
    <>
      {said && (
        <div role="status" className="ek-escalation-button__said">
          <p className="ek-escalation-button__strong">{said.main}</p>
          {said.more.map((line) => (
            <p key={line} className="ek-escalation-button__hint">
              {line}
            </p>
          ))}
        </div>
      )}
      {request && <Preview sent={request} />}
    </>
  );
}

function SentFoot() {
  const { words, requests, can, setOpen } = useEscalation('Panel');
  const { state } = requests;
  return (
    <>
      {canRetry(state) && can.ask && (
        <Button tone="primary" onClick={requests.retry}>
          {words.act.retry}
        </Button>
      )}
      {canWithdraw(state) && (can.withdraw || !isOpen(state)) && (
        <Button onClick={requests.withdraw}>{words.act.withdraw}</Button>
      )}
      <Button tone="quiet" onClick={() => setOpen(false)}>
        {words.dialog.close}
      </Button>
    </>
  );
}
