import type { Channel } from '@evenkeel/content/base/phrase';
import type { Purpose, ReplyWords } from '@evenkeel/content/follow-up-scheduler';
import { type FilledPiece, fillTemplate, type Values } from '../base/variables/index.ts';
import { sayInstant } from '../base/zones/index.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Says an instant as one says it aloud: weekday, day, month and time, no year and no zone. */
export function sayAloud(locale: string, at: number, zone: string): string {
  const key = `${locale} ${zone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: zone,
      calendar: 'gregory',
    });
    formats.set(key, format);
  }
  return format.format(at);
}

export interface SentenceOptions {
  readonly reply: ReplyWords;
  /** Locale of the reply. */
  readonly locale: string;
  readonly purpose: Purpose;
  readonly at: number;
  /** Zone of the client, or the agent's where that is all that is known. */
  readonly zone: string;
  readonly values?: Values | undefined;
}

/** Makes the sentence that promises a follow-up, with its exact time in the client's zone. */
export function promiseSentence(options: SentenceOptions, form: 'written' | 'spoken'): FilledPiece[] {
  const { reply, locale, purpose, at, zone, values } = options;
  const when = form === 'written' ? sayInstant(locale, at, zone, 'long') : sayAloud(locale, at, zone);
  return fillTemplate(reply[purpose][form], { locale, values: { ...values, follow_up: { when } } });
}

/** Makes the message of a follow-up from its template: what is sent, or what is said in a call. */
export function templateMessage(
  reply: ReplyWords,
  locale: string,
  purpose: Purpose,
  channel: Channel,
  values: Values | undefined,
): FilledPiece[] {
  const template = reply[purpose][channel === 'phone' ? 'call' : 'message'];
  return fillTemplate(template, { locale, ...(values ? { values } : {}) });
}
