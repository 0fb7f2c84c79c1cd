import type { EmpathyPickerWords } from '@evenkeel/content/empathy-picker';
import type { Explanation, Hit, RankPart, WordMatch } from '@evenkeel/logic/empathy-picker';
import type { PickerSession } from './session.ts';
import type { PickerSettings } from './types.ts';

const units = [
  ['month', 30 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

// Making one costs far more than using it.
const formats = new Map<string, Intl.RelativeTimeFormat>();

function formatOf(locale: string): Intl.RelativeTimeFormat {
  const format = formats.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  formats.set(locale, format);
  return format;
}

/** Says how long ago something was, in the interface's language. */
function ago(locale: string, milliseconds: number): string {
  const format = formatOf(locale);
  for (const [unit, length] of units)
    if (milliseconds >= length) return format.format(-Math.floor(milliseconds / length), unit);
  return format.format(0, 'minute');
}

/** Says one reason in the interface's language. Reasons that only push a phrase down say nothing. */
function sayPart(
  part: RankPart,
  hit: Hit,
  session: PickerSession,
  settings: PickerSettings,
  locale: string,
): string | undefined {
  const { words, say, context } = settings;
  const { reason, facets } = { reason: words.reason, facets: words.facets };
  if (part.reason === 'usedHere') return say(reason.usedHere);
  if (part.amount < 0) return undefined;
  switch (part.reason) {
    case 'pinned':
      return say(reason.pinned);
    case 'personal':
      return say(reason.personal);
    case 'often':
      return say(reason.often);
    case 'recent': {
      if (!session.drawn) return undefined;
      const use = session.library?.uses.find((known) => known.phrase === hit.phrase.id);
      return use && say(reason.recent, { when: ago(locale, Math.max(0, settings.now() - use.lastAt)) });
    }
    case 'feeling':
      return context?.feeling && say(reason.fitsFeeling, { what: facets.feeling[context.feeling] });
    case 'channel':
      return context?.channel && say(reason.fitsChannel, { what: facets.channel[context.channel] });
    case 'intensity':
      return context?.intensity && say(reason.fitsIntensity, { what: String(context.intensity) });
  }
}

/** Lists why a phrase stands where it does, the weightiest first: at most `limit` sentences. */
export function rankReasons(
  hit: Hit,
  session: PickerSession,
  settings: PickerSettings,
  locale: string,
  limit: number,
): string[] {
  const parts = session.ranker.partsOf(hit.phrase, session.searcher.index.bitsOf(hit.number));
  const found: string[] = [];
  for (const part of parts) {
    if (found.length === limit) break;
    // A slight push is told when someone asks, not on every row.
    if (limit < 3 && Math.abs(part.amount) < 0.05) continue;
    const text = sayPart(part, hit, session, settings, locale);
    if (text) found.push(text);
    // Beside that, nothing else matters.
    if (part.reason === 'usedHere') break;
  }
  return found;
}

function placeReason(place: NonNullable<WordMatch['place']>, reason: EmpathyPickerWords['reason']): string {
  if (place === 'title') return reason.inTitle;
  if (place === 'keyword') return reason.inKeywords;
  return place === 'feeling' ? reason.inFeeling : reason.inText;
}

/** Says how the typed words were found. */
export function matchReasons(
  explanation: Explanation,
  words: EmpathyPickerWords,
  say: PickerSettings['say'],
): string[] {
  const found: string[] = [];
  for (const match of explanation.words) {
    if (match.word === undefined) continue;
    if (match.how === 'typo' || match.how === 'letters')
      found.push(say(words.reason.close, { typed: match.typed, word: match.word }));
    else if (match.place) found.push(say(placeReason(match.place, words.reason)));
  }
  return [...new Set(found)];
}
