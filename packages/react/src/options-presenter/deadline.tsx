'use client';
import type { Deadline } from '@evenkeel/logic/base/option';
import { sayBothTimes } from '@evenkeel/logic/options-presenter';
import { TriangleAlert } from 'lucide-react';

export interface DeadlineTimeProps {
  deadline: Deadline;
  locale: string;
  zones: { readonly client?: string | undefined; readonly agent?: string | undefined };
  /** Names whose clock it is, where two clocks differ, and says that a date has passed. */
  words?: { readonly client: string; readonly agent: string; readonly passed: string } | undefined;
  now?: number | undefined;
}

/** Shows a date in full, by both clocks where they differ, and says when it has passed already. */
export function DeadlineTime({ deadline, locale, zones, words, now }: DeadlineTimeProps) {
  const { client, agent } = sayBothTimes(locale, deadline, zones);
  const iso = new Date(deadline.at).toISOString();
  // A server's language data may write a space in a date in another way than the browser's.
  const time = (text: string) => (
    <time dateTime={iso} suppressHydrationWarning>
      {text}
    </time>
  );
  return (
    <span className="ek-options-presenter__times">
      <span>
        {time(client)}
        {agent !== undefined && <span className="ek-options-presenter__whose">{words?.client}</span>}
      </span>
      {agent !== undefined && (
        <span>
          {time(agent)}
          <span className="ek-options-presenter__whose">{words?.agent}</span>
        </span>
      )}
      {now !== undefined && deadline.at < now && (
        <span className="ek-options-presenter__passed">
          <TriangleAlert aria-hidden="true" size={14} strokeWidth={1.75} />
          {words?.passed}
        </span>
      )}
    </span>
  );
}
