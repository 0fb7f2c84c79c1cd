import type { Channel } from '@evenkeel/content/base/phrase';
import type { ParaphraseFrames } from '@evenkeel/content/paraphrase-prompt';
import type { ClientMessage } from '../base/note/index.ts';
import { endsWithQuestion, type Form } from './compose.ts';
import { fold } from './fold.ts';
import { alternatives } from './numbers.ts';
import { likeWordsOf, sentencesOf, wordsOf } from './sentences.ts';

/** Is a thing worth a look before the sentence is used. None of them stops an agent. */
export type Warning =
  | { readonly kind: 'copy' }
  | { readonly kind: 'sentences'; readonly count: number }
  | { readonly kind: 'length'; readonly count: number }
  | { readonly kind: 'vague'; readonly words: string }
  | { readonly kind: 'check' };

/**
 * Sets the limits: two sentences in a chat and 25 words aloud are the specification's. A run of eight words outside quotation
 * marks, or of sixteen inside them, is a copy by our own judgement: shorter runs are names, dates and turns of phrase.
 */
export const limits = { sentences: 2, words: 25, run: 8, quotedRun: 16 } as const;

const inShort: readonly Channel[] = ['chat', 'sms', 'social'];

/** Lists the runs of so many words of a text, as keys. */
function* runsOf(words: readonly string[], length: number): Generator<string> {
  for (let at = 0; at + length <= words.length; at++) yield words.slice(at, at + length).join(' ');
}

function sharesRun(words: readonly string[], texts: readonly string[], length: number): boolean {
  if (words.length < length) return false;
  const runs = new Set(runsOf(words, length));
  return texts.some((text) => {
    for (const run of runsOf(likeWordsOf(text), length)) if (runs.has(run)) return true;
    return false;
  });
}

/** Tells whether a text repeats a long stretch of what the client wrote. A quotation may be longer than the agent's own words. */
export function copies(
  text: string,
  messages: readonly ClientMessage[],
  [open, close]: readonly [string, string],
): boolean {
  const texts = messages.filter(({ from }) => from === 'client').map((message) => message.text);
  const own: string[] = [];
  const quoted: string[] = [];
  let rest = text;
  for (let at = rest.indexOf(open); at >= 0; at = rest.indexOf(open)) {
    const end = rest.indexOf(close, at + open.length);
    if (end < 0) break;
    own.push(rest.slice(0, at));
    quoted.push(rest.slice(at + open.length, end));
    rest = rest.slice(end + close.length);
  }
  own.push(rest);
  return (
    own.some((piece) => sharesRun(likeWordsOf(piece), texts, limits.run)) ||
    quoted.some((piece) => sharesRun(likeWordsOf(piece), texts, limits.quotedRun))
  );
}

/** Finds the first words in a text that name nothing, outside quotations, as they are written. */
export function vagueWords(
  text: string,
  { vague, quotes: [open, close] }: ParaphraseFrames,
): string | undefined {
  if (vague.length === 0) return undefined;
  const folded = fold(text);
  const list = alternatives(vague.map((words) => fold(words).text));
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${list}(?![\\p{L}\\p{N}])`, 'gu');
  for (const match of folded.text.matchAll(found)) {
    const [start, end] = [
      folded.at[match.index] ?? 0,
      folded.at[match.index + match[0].length] ?? text.length,
    ];
    const before = text.slice(0, start);
    if (before.lastIndexOf(open) <= before.lastIndexOf(close) || open === close)
      return text.slice(start, end);
  }
  return undefined;
}

/** Looks a sentence through and tells what is worth a look. An empty one is not looked at. */
export function warningsOf(
  text: string,
  frames: ParaphraseFrames,
  {
    messages,
    form,
    channel,
  }: {
    readonly messages: readonly ClientMessage[];
    readonly form: Form;
    readonly channel?: Channel | undefined;
  },
): Warning[] {
  if (text.trim() === '') return [];
  const found: Warning[] = [];
  if (!endsWithQuestion(text)) found.push({ kind: 'check' });
  if (form === 'written' && channel !== undefined && inShort.includes(channel)) {
    const count = sentencesOf(text).length;
    if (count > limits.sentences) found.push({ kind: 'sentences', count });
  }
  if (form === 'spoken') {
    const count = wordsOf(text).length;
    if (count > limits.words) found.push({ kind: 'length', count });
  }
  if (copies(text, messages, frames.quotes)) found.push({ kind: 'copy' });
  const words = vagueWords(text, frames);
  if (words !== undefined) found.push({ kind: 'vague', words });
  return found;
}
