import type { ThanksPatterns } from '@evenkeel/content/follow-up-scheduler';

/** A longer message says more than thanks. In code units. */
const longest = 700;

const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Writes a text as the patterns are written: small letters, no accents or vowel signs, plain alif, emoji without skin tones. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\p{Cf}|\u0640|[\u{1f3fb}-\u{1f3ff}]/gu, '')
    .normalize('NFC')
    .replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[’‘`´]/g, "'")
    .replace(/(\p{L})\1{2,}/gu, '$1');
}

const token = /\{\w+\}|[[\]()|?]|[^\s[\]()|?{}]+/gu;

const wordCount = (source: string) => source.split(' ').length;

/**
 * Turns a pattern into a regular expression over words of which each is followed by one space.
 * Of alternatives the longest comes first: the first one that fits is taken.
 */
function sourceOf(pattern: string, lists: ReadonlyMap<string, string>): string {
  const pieces = [...pattern.matchAll(token)].map(([piece]) => piece);
  let next = 0;
  const read = (end: string | undefined): string => {
    const alternatives = [''];
    const add = (source: string) => {
      alternatives.push((alternatives.pop() ?? '') + source);
    };
    while (next < pieces.length && pieces[next] !== end) {
      const piece = pieces[next++] ?? '';
      if (piece === '|') alternatives.push('');
      else if (piece === '[' || piece === '(') {
        const inside = read(piece === '[' ? ']' : ')');
        next++;
        const optional = piece === '[' || pieces[next] === '?';
        if (pieces[next] === '?') next++;
        add(optional ? `${inside}?` : inside);
      } else if (piece.startsWith('{')) {
        const optional = pieces[next] === '?';
        if (optional) next++;
        add(`${lists.get(piece.slice(1, -1)) ?? '(?!)'}${optional ? '?' : ''}`);
      } else if (piece === '*' || piece === '@') add(lists.get(piece) ?? '(?!)');
      else
        add(
          `${fold(piece)
            .replace(/[\\^$.*+/]/g, '\\$&')
            .replace(/^(.*)~$/, `${lists.get('!') ?? ''}$1\\S+`)} `,
        );
    }
    return `(?:${alternatives.sort((one, other) => wordCount(other) - wordCount(one)).join('|')})`;
  };
  return read(undefined);
}

/** What a clause turned out to be. */
type Found = 'thanks' | 'greeting' | 'nothing';
const rank: Readonly<Record<Found, number>> = { nothing: 0, greeting: 1, thanks: 2 };

interface Compiled {
  /** One expression a pattern, with what it says. */
  readonly known: readonly (readonly [Found, RegExp])[];
  readonly thanks: RegExp;
  readonly signOff: RegExp;
  readonly footer: RegExp;
  /** Finds a turn anywhere in a clause. */
  readonly turn: RegExp;
  readonly notNames: ReadonlySet<string>;
}
const known = new WeakMap<ThanksPatterns, Compiled>();

function compile(patterns: ThanksPatterns): Compiled {
  const made = known.get(patterns);
  if (made) return made;
  const words = (list: readonly string[]) =>
    list
      .map(
        (word) =>
          `${fold(word)
            .replace(/[\\^$.*+/]/g, '\\$&')
            .replace(/~$/, '\\S*')} `,
      )
      .join('|');
  const never = `(?!${words(patterns.turns)}|\\S*n't |, )`;
  const lists = new Map([
    ['!', never],
    ['*', `(?:${never}\\S+ ){0,7}`],
    ['@', `(?:${never}(?!${words(patterns.notNames)})\\p{L}+ )`],
  ]);
  const anyOf = (all: readonly string[]) => `(?:${all.map((one) => sourceOf(one, lists)).join('|')})`;
  for (const [name, entries] of Object.entries(patterns.lists)) lists.set(name, anyOf(entries));
  const fresh: Compiled = {
    known: [
      ...patterns.phrases.map((one): [Found, RegExp] => ['thanks', new RegExp(sourceOf(one, lists), 'uy')]),
      ...[...patterns.greetings, ...patterns.signOffs].map((one): [Found, RegExp] => [
        'greeting',
        new RegExp(sourceOf(one, lists), 'uy'),
      ]),
      ...[...patterns.fillers, ','].map((one): [Found, RegExp] => [
        'nothing',
        new RegExp(sourceOf(one, lists), 'uy'),
      ]),
      ...patterns.joined.map((one): [Found, RegExp] => ['nothing', new RegExp(`${one}(?=\\p{L}{2})`, 'uy')]),
    ],
    thanks: new RegExp(anyOf(patterns.phrases), 'u'),
    signOff: new RegExp(`^${anyOf(patterns.signOffs)}$`, 'u'),
    turn: new RegExp(`(?:^| )(?:${words(patterns.turns)}|\\S*n't )`, 'u'),
    footer: new RegExp(`^${anyOf(patterns.footers)}`, 'u'),
    notNames: new Set([...patterns.notNames, ...patterns.turns].map(fold)),
  };
  known.set(patterns, fresh);
  return fresh;
}

/** Is one word as it was written, and as patterns see it. */
interface Word {
  readonly written: string;
  readonly folded: string;
}

const emoji = /(\p{Extended_Pictographic})/gu;
const faces = /(?:^|\s)[:;]-?[)D](?=\s|$)/g;

function wordsOf(line: string): Word[] {
  return line
    .replace(/\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu, '')
    .replace(emoji, ' $1 ')
    .replace(/[,،]/g, ' , ')
    .split(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}'’‘`´,-]+/u)
    .filter((written) => /[\p{L}\p{N}\p{Extended_Pictographic},]/u.test(written))
    .map((written) => ({ written, folded: fold(written) }));
}

const textOf = (words: readonly Word[]) => words.map(({ folded }) => `${folded} `).join('');
const isCapital = (written: string) => /^\p{Lu}/u.test(written);
const hasCase = (written: string) => /[\p{Lu}\p{Ll}]/u.test(written);

/** Tells whether words can be a name: one word, or several with capitals, and none that is known to be something else. */
function canBeName(words: readonly Word[], { notNames }: Compiled): boolean {
  return (
    words.length > 0 &&
    words.every(
      ({ written, folded }) =>
        !notNames.has(folded) &&
        /^[\p{L}'’-]+$/u.test(written) &&
        (words.length === 1 || isCapital(written) || !hasCase(written)),
    )
  );
}

/** How many words a clause that thanks may hold that nothing knows, as long as none of them is a turn. */
const mostUnknown = 2;

interface Reading {
  readonly found: Found;
  readonly unknown: number;
}
const isBetter = (one: Reading, other: Reading | undefined) =>
  other === undefined ||
  one.unknown < other.unknown ||
  (one.unknown === other.unknown && rank[one.found] > rank[other.found]);

/** Reads a clause in every way it can be read. Gives the best of it, or nothing when too much of it is not known. */
function readClause(
  words: readonly Word[],
  patterns: Compiled,
  before: Found,
  turns: readonly RegExp[],
): Found | undefined {
  const text = textOf(words);
  const starts = new Map([...text.matchAll(/\S+ /g)].map(({ index }, at) => [index, at]));
  const reached = new Map<number, Reading>([[0, { found: 'nothing', unknown: 0 }]]);
  const go = (to: number, reading: Reading) => {
    if (isBetter(reading, reached.get(to))) reached.set(to, reading);
  };
  for (let at = 0; at < text.length; at++) {
    const here = reached.get(at);
    if (here === undefined) continue;
    for (const [kind, pattern] of patterns.known) {
      pattern.lastIndex = at;
      const length = pattern.exec(text)?.[0].length ?? 0;
      const found = rank[kind] > rank[here.found] ? kind : here.found;
      if (length > 0) go(at + length, { found, unknown: here.unknown });
    }
    const word = words[starts.get(at) ?? -1];
    if (word && canBeName([word], patterns))
      go(at + word.folded.length + 1, { found: here.found, unknown: here.unknown + 1 });
  }
  const whole = reached.get(text.length);
  if (!whole) return undefined;
  if (whole.unknown === 0) return whole.found;
  const said = words.filter(({ folded }) => folded !== ',');
  if (turns.some((turn) => turn.test(text))) return undefined;
  const capitals = said.slice(-whole.unknown).every(({ written }) => isCapital(written));
  const last = rank[whole.found] > 0 ? whole.found : before;
  // A name alone, after a thanks or a greeting: "Thanks.\nDana Whitfield".
  if (capitals && rank[last] > 0 && whole.unknown <= 2) return whole.found;
  return whole.found === 'thanks' && whole.unknown <= mostUnknown ? 'thanks' : undefined;
}

function isMereThanks(text: string, patterns: Compiled, turns: readonly RegExp[]): boolean {
  let thanked = false;
  let greeted = false;
  let before: Found = 'nothing';
  let signed = 0;
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*>/.test(line)) continue;
    const words = wordsOf(line.replace(faces, ' '));
    if (words.length === 0) continue;
    const folded = textOf(words);
    if (patterns.footer.test(folded)) break;
    if (/[?؟¿]/.test(line)) return false;
    if (signed > 0) {
      signed++;
      if (/@|www\./.test(line)) continue;
      if (signed > 6 || words.length > 6) return false;
      const named = words.every(
        ({ written, folded: word }) =>
          !patterns.notNames.has(word) && (isCapital(written) || !hasCase(written) || word.length <= 3),
      );
      if (!named) return false;
      continue;
    }
    if ((thanked || greeted) && patterns.signOff.test(folded)) {
      thanked ||= patterns.thanks.test(folded);
      signed = 1;
      continue;
    }
    for (const clause of line.replace(faces, ' ').split(/[.!;:؛…–—()]+|\s-\s/u)) {
      const pieces = wordsOf(clause);
      if (pieces.length === 0) continue;
      if (pieces.some(({ folded: word }) => /\d/.test(word))) return false;
      const found = readClause(pieces, patterns, before, turns);
      if (found === undefined) return false;
      if (found === 'thanks') thanked = true;
      if (found === 'greeting') greeted = true;
      if (found !== 'nothing') before = found;
    }
  }
  return thanked || greeted;
}

/**
 * Tells whether a message only thanks, acknowledges or greets, and so needs no answer. All of it has to be known
 * for that: a question, a number or a single unknown word makes it a reply. The languages are tried one by one.
 */
export function isThanksOnly(text: string, languages: readonly ThanksPatterns[]): boolean {
  if (text.length > longest || text.trim() === '') return false;
  const compiled = languages.map(compile);
  const turns = compiled.map(({ turn }) => turn);
  return compiled.some((patterns) => isMereThanks(text, patterns, turns));
}
