import { optionFields } from '@evenkeel/content/options-presenter';
import { formatMessage } from '../base/message/index.ts';
import type { Option } from '../base/option/index.ts';
import { cleanText } from './clean.ts';
import { isDeadline, sayDeadline } from './deadline.ts';
import { fieldOf, type Presented } from './reply.ts';

/** How many words are said in one breath, at most: what a listener still takes in on the phone. */
export const breath = 25;

/** Is what is said before the next pause for the client: the start, one option, what cannot be done, the question. */
export interface SpokenPart {
  readonly kind: 'start' | 'option' | 'refusal' | 'question';
  /** Place of the option among the options, from 1. */
  readonly number?: number;
  /** Each is said in one breath. */
  readonly lines: readonly string[];
}

const sentenceEnd = /[.!?…؟。]["'”’»)]*$/u;
const pauseEnd = /[,;:،؛–—]$/u;

/** Finds where to breathe: after a sentence, else at the last pause, else where the breath ends. */
function placeToBreathe(words: readonly string[]): number {
  if (words.length <= breath) return words.length;
  const reach = words.slice(0, breath);
  const sentence = reach.findLastIndex((word) => sentenceEnd.test(word));
  if (sentence >= 0) return sentence + 1;
  const pause = reach.findLastIndex((word) => pauseEnd.test(word));
  // A pause right at the start would leave one word alone.
  return pause > 3 ? pause + 1 : breath;
}

/** Cuts a text into breaths of 25 words at most, at sentences and pauses where there are any. Every word stays. */
export function inBreaths(text: string): readonly string[] {
  let words = text.split(/\s+/u).filter((word) => word !== '');
  const lines: string[] = [];
  while (words.length > 0) {
    const at = placeToBreathe(words);
    lines.push(words.slice(0, at).join(' '));
    words = words.slice(at);
  }
  return lines;
}

/**
 * Writes the answer to be said aloud on the phone: one option at a time, in short lines, and at the end
 * the question which one fits best. It promises nothing that waits for approval.
 */
export function toSpoken({ options, refusal, content, zone }: Presented): readonly SpokenPart[] {
  const { locale, reply } = content;
  const { spoken } = reply;
  const say = (message: string, values: Readonly<Record<string, string | number>>) =>
    inBreaths(cleanText(formatMessage(locale, message, values)));
  const linesOf = (option: Option, number: number) => [
    ...say(spoken.option, { number, title: option.title }),
    ...optionFields.flatMap((field) => {
      const value =
        field === 'by'
          ? option.by && isDeadline(option.by) && sayDeadline(locale, option.by, zone)
          : fieldOf(option, field);
      if (!value) return [];
      const who = option.approval?.from;
      return field === 'what' && who !== undefined
        ? say(spoken.whatIf, { value, who })
        : say(spoken[field], { value });
    }),
  ];
  const one = options.length === 1;
  return [
    ...(options.length > 0
      ? [
          {
            kind: 'start' as const,
            lines: say(one ? spoken.introOne : spoken.intro, { count: options.length }),
          },
        ]
      : []),
    ...options.map((option, index) => ({
      kind: 'option' as const,
      number: index + 1,
      lines: linesOf(option, index + 1),
    })),
    ...(refusal
      ? [
          {
            kind: 'refusal' as const,
            lines: (['fact', 'reason', 'possible'] as const).flatMap((key) =>
              say(spoken.refusal[key], { value: refusal[key] }),
            ),
          },
        ]
      : []),
    ...(options.length > 0
      ? [{ kind: 'question' as const, lines: say(one ? spoken.questionOne : spoken.question, {}) }]
      : []),
  ];
}
