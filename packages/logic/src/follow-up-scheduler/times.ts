import type { TimePhrases } from '@evenkeel/content/follow-up-scheduler';
import type { WallDate } from '../base/zones/index.ts';
import { foldTime, type Hearing, rewriteTime, type TimeReader } from './heard.ts';
import { hearSpan } from './spans.ts';

/** What nobody types as a time, and what would only take long to read. */
const longest = 80;

/**
 * Brings the reader of a language. English and Spanish are read by chrono-node, which is loaded only here and only
 * then; a language that comes with a table needs nothing. Rejects when the library cannot be loaded.
 *
 * @param locale Decides whether 3/4 is the third of April or the fourth of March.
 */
export async function loadTimeReader(phrases: TimePhrases, locale: string): Promise<TimeReader> {
  const { reader } = phrases;
  if (typeof reader === 'object') {
    const { tableReader } = await import('./table-reader.ts');
    return tableReader(reader, phrases);
  }
  const { chronoReader } = await import('./chrono-reader.ts');
  if (reader === 'es') {
    const { casual } = await import('chrono-node/es');
    return chronoReader((...given) => casual.parse(...given), phrases);
  }
  const { casual, GB } = await import('chrono-node/en');
  const dayFirst = /^en-(?!US|PH|CA)[A-Z]{2}\b/.test(locale);
  const chrono = dayFirst ? GB : casual;
  return chronoReader((...given) => chrono.parse(...given), phrases);
}

/** Reads a typed text. What is nothing but a span of time, such as "in 2 hours", needs no reader. */
export function hearTime(
  typed: string,
  phrases: TimePhrases,
  reader: TimeReader | undefined,
  today: WallDate,
): Hearing | { readonly kind: 'needs-reader' } {
  const text = foldTime(typed);
  if (text === '' || text.length > longest) return { kind: 'nothing' };
  const span = hearSpan(text, phrases);
  if (span) return span;
  const rewritten = rewriteTime(text, phrases);
  const words = rewritten.split(' ');
  if (words.some((word) => phrases.past.includes(word))) return { kind: 'nothing' };
  const later = hearSpan(rewritten, phrases);
  if (later?.kind === 'after' && later.amount.hour === undefined && later.amount.minute === undefined)
    return { ...later, opening: true };
  if (later) return later;
  if (!reader) return { kind: 'needs-reader' };
  for (let at = words.length - 1; at > 0; at--) {
    const ahead = hearSpan(words.slice(0, at).join(' '), phrases);
    if (ahead?.kind !== 'after' || ahead.amount.hour !== undefined || ahead.amount.minute !== undefined)
      continue;
    const time = reader(words.slice(at).join(' '), today);
    if (time.kind === 'wall' && time.time && !time.date && time.weekday === undefined)
      return { kind: 'after', amount: ahead.amount, time: time.time };
  }
  return reader(text, today);
}
