'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import { formatMessage } from '@evenkeel/logic/base/message';
import { isOpen } from '@evenkeel/logic/escalation-button';
import type { ComponentProps } from 'react';
import { Button } from '../base/button/index.ts';
import { FormSwitch } from '../base/form-switch/index.ts';
import { type EscalationParts, useEscalation } from './context.tsx';

/** Writes the sentence for the client. It says that somebody comes only once they accepted. */
export function sentenceFor({ reply, clientForm, choices, requests }: EscalationParts): string {
  const { state } = requests;
  const there = state.phase === 'accepted' || state.phase === 'joined';
  const target = isOpen(state) ? state.request?.target : choices.target;
  const ack = state.acks.findLast(({ kind, by }) => by && (kind === 'accepted' || kind === 'joined'));
  const role = reply.client.roles[target?.kind ?? 'supervisor'];
  const name = (there ? ack?.by : undefined) ?? target?.name ?? role;
  return formatMessage(reply.locale, reply.client[there ? 'accepted' : 'asked'][clientForm], { name, role });
}

export interface ClientLineProps extends Omit<ComponentProps<'fieldset'>, 'children'> {}

/**
 * Gives the agent the sentence that tells the client, to be inserted or said aloud, once somebody was asked to take
 * over. Of quiet help the client is told nothing. It promises nobody who has not accepted.
 *
 * @renders `<fieldset>`
 * @state data-form - `written` or `spoken`
 */
export function ClientLine({ className, ...rest }: ClientLineProps) {
  const parts = useEscalation('ClientLine');
  const { words, say, reply, requests, clientForm, setClientForm, insert, can } = parts;
  const { state } = requests;
  if (!isOpen(state) || state.request?.mode !== 'take-over') return null;
  const sentence = sentenceFor(parts);
  const written = clientForm === 'written';
  const result = insert.state;
  const told = {
    idle: '',
    pending: words.client.inserting,
    done: words.client.inserted,
    'handed-over': words.client.handedOver,
    failed: result.kind === 'failed' ? say(words.client.failed, { why: result.why }) : '',
  }[result.kind];
  return (
    <fieldset
      aria-label={words.client.label}
      {...rest}
      data-form={clientForm}
      className={className ? `ek-escalation-button__client ${className}` : 'ek-escalation-button__client'}
    >
      <div className="ek-escalation-button__client-head">
        <p className="ek-escalation-button__strong" aria-hidden="true">
          {words.client.label}
        </p>
        <FormSwitch words={words.client.form} form={clientForm} onFormChange={setClientForm} />
      </div>
      <p className="ek-escalation-button__sentence" lang={reply.locale} dir={directionOf(reply.locale)}>
        {sentence}
      </p>
      <div className="ek-escalation-button__acts">
        {written && can.insert && (
          <Button
            aria-disabled={result.kind === 'pending' || undefined}
            onClick={() => void insert.run(sentence)}
          >
            {words.client.insert}
          </Button>
        )}
        <p role="status" className="ek-escalation-button__hint">
          {told}
        </p>
      </div>
    </fieldset>
  );
}
