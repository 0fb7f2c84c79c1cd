import { type DigitGroup, digitRuns, passesLuhn } from './digits.ts';

export { passesLuhn } from './digits.ts';

/** Names what a finding is. */
export type PrivateKind = 'card' | 'email' | 'phone';

/** Is one private detail in a text, word for word, with its place. It is a guess by form: a person decides. */
export interface PrivateDetail {
  readonly kind: PrivateKind;
  /** First and behind-last code unit. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Same for two ways of writing the same thing: digits alone, or an address in small letters. */
  readonly value: string;
}

type Span = Omit<PrivateDetail, 'text'>;

const joined = (groups: readonly DigitGroup[]) => groups.map(({ digits }) => digits).join('');

/** Finds card numbers: 13 to 19 digits in one or more groups that pass the Luhn check (ISO/IEC 7812-1). */
function cardsIn(run: readonly DigitGroup[]): Span[] {
  const found: Span[] = [];
  for (let first = 0; first < run.length; first++) {
    let digits = '';
    let best: Span | undefined;
    for (let last = first; last < run.length; last++) {
      digits += run[last]?.digits ?? '';
      if (digits.length > 19) break;
      if (digits.length < 13 || /^0/.test(digits) || !passesLuhn(digits)) continue;
      best = { kind: 'card', start: run[first]?.start ?? 0, end: run[last]?.end ?? 0, value: digits };
    }
    if (!best) continue;
    found.push(best);
    while ((run[first + 1]?.start ?? Number.POSITIVE_INFINITY) < best.end) first++;
  }
  return found;
}

const localSign = /[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const domainSign = /[\p{L}\p{M}\p{N}.-]/u;

/** Finds e-mail addresses around each @. The limits are those of RFC 5321: 64 signs before it, 255 behind it. */
function emailsIn(text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const from = Math.max(found.at(-1)?.end ?? 0, at - 64);
    let start = at;
    while (start > from && localSign.test(text[start - 1] ?? '')) start--;
    let end = at + 1;
    while (end < text.length && end - at <= 255 && domainSign.test(text[end] ?? '')) end++;
    while (end > at && /[.-]/.test(text[end - 1] ?? '')) end--;
    while (start < at && /[.'{|}]/.test(text[start] ?? '')) start++;
    const domain = text.slice(at + 1, end);
    const last = domain.slice(domain.lastIndexOf('.') + 1);
    const isAddress =
      start < at &&
      /^[^.].*[^.]$/u.test(domain) &&
      domain.includes('.') &&
      /^[\p{L}\p{M}\d-]{2,}$/u.test(last) &&
      !/^\d+$/.test(last);
    if (isAddress) found.push({ kind: 'email', start, end, value: text.slice(start, end).toLowerCase() });
  }
  return found;
}

const isDate = (groups: readonly DigitGroup[]) => {
  const [one = '', two = '', three = ''] = groups.map(({ digits }) => digits);
  if (groups.length < 3 || two.length > 2) return false;
  const clock = groups.slice(3).every(({ digits }) => digits.length <= 2);
  const yearFirst = one.length === 4 && three.length <= 2;
  const yearLast = one.length <= 2 && (three.length === 4 || three.length === 2) && groups.length === 3;
  return clock && (yearFirst || (yearLast && Number(one) <= 31 && Number(two) <= 31));
};

/** Tells whether groups of digits look like a phone number, by E.164: at most 15 digits, a trunk or country prefix. */
function isPhone(text: string, groups: readonly DigitGroup[]): boolean {
  const first = groups[0];
  const last = groups.at(-1);
  if (!first || !last) return false;
  const digits = joined(groups);
  const before = text.slice(Math.max(0, first.start - 2), first.start);
  const plus = /\+[\s(]?$/.test(before);
  if (plus) return digits.length >= 7 && digits.length <= 15;
  // Part of another thing: an order, a price, a word.
  if (/[#\p{L}\p{N}_€$£]$|[,.]$/u.test(before) || /^(?:[\p{L}_%€$£]|[.,]\d)/u.test(text.slice(last.end)))
    return false;
  if (digits.startsWith('00')) return digits.length >= 9 && digits.length <= 17;
  if (isDate(groups)) return false;
  if (digits.startsWith('0')) return digits.length >= 8 && digits.length <= 12;
  if (groups.length === 1) return digits.length >= 9 && digits.length <= 11;
  const bracketed = /\($/.test(before);
  const even = groups.every(({ digits: group }) => group.length >= 2 && group.length <= 5);
  return even && digits.length >= (bracketed ? 7 : 9) && digits.length <= 13;
}

/** Cuts a run where a sentence or list begins: at a full stop, slash or several signs, and where a plus stands. */
function piecesOf(text: string, run: readonly DigitGroup[]): DigitGroup[][] {
  const pieces: DigitGroup[][] = [];
  for (const [number, group] of run.entries()) {
    const before = run[number - 1];
    const between = before ? text.slice(before.end, group.start) : '';
    if (
      before &&
      !/^(?:\s?[-‐‑–.·()/\s]?[\s(]?|\)\s?-?\s?)[\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/.test(between)
    )
      pieces.push([]);
    const piece = pieces.at(-1);
    if (piece) piece.push(group);
    else pieces.push([group]);
  }
  return pieces;
}

function phonesIn(text: string, run: readonly DigitGroup[]): Span[] {
  return piecesOf(text, run).flatMap((groups) => {
    const first = groups[0];
    const last = groups.at(-1);
    if (!first || !last || !isPhone(text, groups)) return [];
    const before = text.slice(Math.max(0, first.start - 3), first.start);
    const lead = /(?:\+\s?\(?|\()$/.exec(before)?.[0].length ?? 0;
    return [{ kind: 'phone' as const, start: first.start - lead, end: last.end, value: joined(groups) }];
  });
}

/**
 * Finds what in a text looks like a card number, an e-mail address or a phone number, in order; none overlaps another.
 * It goes by form alone, so that it may name an innocent number and miss a disguised one. Time grows with the length only.
 */
export function findPrivateDetails(text: string): PrivateDetail[] {
  const runs = digitRuns(text);
  // A card number is what must not slip through, so it goes first.
  let kept = runs.flatMap(cardsIn);
  for (const more of [emailsIn(text), runs.flatMap((run) => phonesIn(text, run))]) {
    const free = more.filter((span) => !overlaps(kept, span));
    kept = [...kept, ...free].sort((one, other) => one.start - other.start);
  }
  return kept.map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
}

/** Tells whether a span overlaps any of others that are in order, by halving. */
function overlaps(others: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return (others[low]?.start ?? Number.POSITIVE_INFINITY) < end;
}

/**
 * Writes a text with some of its private details replaced. What is not among them stays as it stands.
 *
 * @param details Details of this very text, in order.
 * @param instead Gives what stands in the place of one.
 */
export function redact(
  text: string,
  details: readonly PrivateDetail[],
  instead: (detail: PrivateDetail) => string,
): string {
  let written = '';
  let from = 0;
  for (const detail of details) {
    written += text.slice(from, detail.start) + instead(detail);
    from = detail.end;
  }
  return written + text.slice(from);
}
