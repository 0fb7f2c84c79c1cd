import type { SignalPatterns } from '@evenkeel/content/signals';
import { fold, type Sentence, sentencesOf, type Word, wordsOf } from './words.ts';

/** Is one question: what it asks for, what it is about, and where it stands. */
export interface Question {
  readonly message: string;
  readonly text: string;
  readonly asks: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
}

export interface QuestionWords {
  readonly asks: readonly { readonly kind: string; readonly words: readonly string[] }[];
  readonly opens: ReadonlySet<string>;
  readonly empty: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
}

/** Makes a language's words for questions ready. */
export function compileQuestions(patterns: SignalPatterns['question']): QuestionWords {
  return {
    asks: Object.entries(patterns.asks).flatMap(([kind, words]) =>
      words.map((word) => ({ kind, words: word.split(' ').map(fold) })),
    ),
    opens: new Set(patterns.opens.map(fold)),
    empty: new Set(patterns.empty.map(fold)),
    beginnings: patterns.beginnings.map(fold),
    endings: patterns.endings.map(fold).filter((ending) => ending !== ''),
  };
}

/** Is how many letters are left of a word at least when a beginning or ending is taken off. */
const least = 3;

function stemOf(key: string, { beginnings, endings }: QuestionWords): string {
  const beginning = beginnings.find((one) => key.startsWith(one) && key.length - one.length >= least) ?? '';
  const bare = key.slice(beginning.length);
  const ending = endings.find((one) => bare.endsWith(one) && bare.length - one.length >= least) ?? '';
  return bare.slice(0, bare.length - ending.length);
}

function askedIn(words: readonly Word[], { asks }: QuestionWords): Set<string> {
  const kinds = asks.filter(({ words: asking }) =>
    words.some((_, at) => asking.every((key, ahead) => words[at + ahead]?.key === key)),
  );
  return new Set(kinds.map(({ kind }) => kind));
}

/** Is how many words that say nothing may stand before the one that asks, as in "so then when …". */
const before = 2;

function isQuestion(sentence: Sentence, words: readonly Word[], { opens, empty }: QuestionWords): boolean {
  if (/[?؟]["”»)]*$/u.test(sentence.text)) return true;
  const first = words.findIndex(({ key }) => opens.has(key) || !empty.has(key));
  return words.length >= 3 && first <= before && opens.has(words[first]?.key ?? '');
}

/** Finds the questions of a message, those without a question mark included where their first word asks. */
export function questionsIn(message: string, text: string, known: QuestionWords): Question[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordsOf(sentence.text);
    if (!isQuestion(sentence, words, known)) return [];
    const asks = askedIn(words, known);
    const asking = new Set(known.asks.flatMap(({ words: keys }) => keys));
    const about = words.filter(({ key }) => !known.empty.has(key) && !asking.has(key));
    return [
      { message, text: sentence.text, asks, about: new Set(about.map(({ key }) => stemOf(key, known))) },
    ];
  });
}

/**
 * Is how alike two questions are at least, 0 to 1, by the words they share (Dice). Set by hand: at two thirds,
 * "Where is my order?" and "Where is order 48213?" are one question, "Where is my refund?" is another.
 */
const alike = 2 / 3;

/** Tells whether two questions ask the same. They must not ask for different things, and share what they are about. */
export function asksTheSame(one: Question, other: Question): boolean {
  const kinds = [...one.asks].filter((kind) => other.asks.has(kind)).length;
  if (kinds === 0 && one.asks.size > 0 && other.asks.size > 0) return false;
  const words = [...one.about].filter((word) => other.about.has(word)).length;
  if (words === 0 || words + kinds < 2) return false;
  // How a thing is asked for counts once, so that "how long" and "when" are not two differences.
  const way = kinds > 0 ? 1 : 0;
  const size = (question: Question) => question.about.size + Math.min(1, question.asks.size);
  return (2 * (words + way)) / (size(one) + size(other)) >= alike;
}
