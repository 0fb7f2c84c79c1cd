'use client';
import { directionOf } from '@evenkeel/content/base/locale';
import { channels } from '@evenkeel/content/base/phrase';
import { purposes } from '@evenkeel/content/follow-up-scheduler';
import type { Settings } from '@evenkeel/logic/follow-up-scheduler';
import { SlidersHorizontal } from 'lucide-react';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { Button } from '../base/button/index.ts';
import { useScheduler } from './context.tsx';
import { Repeat } from './repeat.tsx';
import { sayAhead, sayFull } from './say.ts';

export interface DetailsProps extends Omit<ComponentProps<'div'>, 'children'> {}

const conditions = ['always', 'no-reply', 'keep-on-thanks'] as const;
/** Minutes before a follow-up at which a reminder is offered. */
const leads = [5, 15, 30, 60, 120, 1440] as const;

/** Draws a labelled choice. */
export function Choice<T extends string>(props: {
  id: string;
  label: string;
  value: T;
  options: readonly (readonly [value: T, text: string])[];
  onChoose: (value: T) => void;
  children?: ReactNode;
}) {
  const { id, label, value, options, onChoose, children } = props;
  return (
    <div className="ek-follow-up-scheduler__choice">
      <label className="ek-follow-up-scheduler__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="ek-field"
        value={value}
        onChange={(event) => onChoose(options[event.target.selectedIndex]?.[0] ?? value)}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}

/**
 * Holds what is seldom changed: purpose, channel, condition, message, reminder and repetition. Closed, it says in one
 * line what is set.
 *
 * @renders `<div>` with a button and, when open, the fields
 * @state data-open - The fields are shown.
 */
export function Details({ className, ...rest }: DetailsProps) {
  const { words, id, state, dispatch, say } = useScheduler('Details');
  const [open, setOpen] = useState(false);
  const { purpose, channel, condition } = state;
  const set = (settings: Partial<Settings>) => dispatch({ type: 'set', settings });
  const named = <K extends string>(keys: readonly K[], of: Readonly<Record<K, string>>) =>
    keys.map((key): [K, string] => [key, of[key]]);
  return (
    <div
      {...rest}
      data-open={open || undefined}
      className={
        className ? `ek-follow-up-scheduler__details ${className}` : 'ek-follow-up-scheduler__details'
      }
    >
      <div className="ek-follow-up-scheduler__row">
        <p className="ek-follow-up-scheduler__hint">
          {say(words.planned.about, {
            purpose: words.purpose[purpose],
            channel: words.channel[channel],
            condition: words.condition[condition],
          })}
        </p>
        <Button
          tone="quiet"
          aria-expanded={open}
          aria-controls={`${id}-details`}
          onClick={() => setOpen(!open)}
        >
          <SlidersHorizontal aria-hidden="true" size={16} strokeWidth={1.75} />
          {open ? words.details.hide : words.details.show}
        </Button>
      </div>
      <div id={`${id}-details`} className="ek-follow-up-scheduler__fields" hidden={!open}>
        {open && (
          <>
            <Choice
              id={`${id}-purpose`}
              label={words.purpose.label}
              value={purpose}
              options={named(purposes, words.purpose)}
              onChoose={(value) => set({ purpose: value })}
            />
            <Choice
              id={`${id}-channel`}
              label={words.channel.label}
              value={channel}
              options={named(channels, words.channel)}
              onChoose={(value) => set({ channel: value })}
            />
            <Choice
              id={`${id}-condition`}
              label={words.condition.label}
              value={condition}
              options={named(conditions, words.condition)}
              onChoose={(value) => set({ condition: value })}
            >
              <p className="ek-follow-up-scheduler__hint">{words.condition.hint[condition]}</p>
            </Choice>
            <Message />
            <Reminder />
            <Repeat />
          </>
        )}
      </div>
    </div>
  );
}

function Message() {
  const { words, id, state, dispatch, say, message, reply } = useScheduler('Details');
  const set = (text: string | undefined) => dispatch({ type: 'set', settings: { message: text } });
  return (
    <div className="ek-follow-up-scheduler__choice">
      <label className="ek-follow-up-scheduler__label" htmlFor={`${id}-message`}>
        {state.channel === 'phone' ? words.message.call : words.message.label}
      </label>
      <textarea
        id={`${id}-message`}
        className="ek-field ek-field--text"
        rows={4}
        lang={reply.locale}
        dir={directionOf(reply.locale)}
        aria-describedby={`${id}-message-hint`}
        value={message.text}
        onChange={(event) => set(event.target.value)}
      />
      <p className="ek-follow-up-scheduler__hint" id={`${id}-message-hint`}>
        {message.missing.length > 0
          ? say(words.message.missing, { names: message.missing.join(', ') })
          : words.message.hint}
      </p>
      {state.message !== undefined && (
        <Button tone="quiet" onClick={() => set(undefined)}>
          {words.message.reset}
        </Button>
      )}
    </div>
  );
}

function Reminder() {
  const parts = useScheduler('Details');
  const { words, id, state, dispatch, say, locale, rules, now } = parts;
  const { reminder, at } = state;
  const offered =
    reminder === undefined || leads.some((lead) => lead === reminder) ? leads : [...leads, reminder];
  const comes = reminder === undefined || at === undefined ? undefined : at - reminder * 60_000;
  const said =
    comes === undefined || now === undefined
      ? undefined
      : comes <= now
        ? words.reminder.past
        : say(words.reminder.at, { when: sayFull(locale, comes, rules.agentZone) });
  return (
    <Choice
      id={`${id}-reminder`}
      label={words.reminder.label}
      value={reminder === undefined ? 'none' : String(reminder)}
      options={[
        ['none', words.reminder.none],
        ...offered.map((lead): [string, string] => [String(lead), sayAhead(lead, parts)]),
      ]}
      onChoose={(value) =>
        dispatch({ type: 'set', settings: { reminder: value === 'none' ? undefined : Number(value) } })
      }
    >
      {said && <p className="ek-follow-up-scheduler__hint">{said}</p>}
    </Choice>
  );
}
