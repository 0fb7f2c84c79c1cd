import type { SignalPatterns } from '@evenkeel/content/signals';
import type { Sign, SignKind } from '../base/escalation/index.ts';
import type { ClientMessage } from '../base/note/index.ts';
import {
  asksTheSame,
  compileQuestions,
  type Question,
  type QuestionWords,
  questionsIn,
} from './questions.ts';
import { compileWording, findWordings, type WordingItem } from './wordings.ts';
import { sentencesOf, wordsOf } from './words.ts';

/** Is what a host knows beside the messages. */
export interface KnownCase {
  /** Options the client turned down, one entry for each time. */
  readonly refused?: readonly { readonly option: string; readonly message?: string }[];
  /** How many contacts there were about this before this conversation. */
  readonly earlierContacts?: number;
}

/**
 * Lists the weight of each sign, 0 to 1: how surely it means that somebody else is needed. Set by hand, each for
 * its reason, and checked against the conversations in the tests; no model and no data of clients stand behind it.
 */
export const signWeights = {
  /** The client says it outright; not passing it on is what turns a wish into a complaint. */
  asksForManager: 0.9,
  /** Says that a step will be taken: what may be answered is often not the agent's to decide. */
  legalThreat: 0.9,
  /** Only names a lawyer or a court: worth knowing, but it may be a question or a story. */
  legalWord: 0.5,
  /** The same option turned down twice, by the records of the host: offering it again will not help. */
  sameOptionRefused: 0.8,
  /** Offers turned down in two messages, by their words alone: they may be different offers. */
  twiceRefused: 0.6,
  /** Asked twice: the answer may have been missed, or may not have been one. */
  sameQuestion: 0.6,
  /** Asked three times or more: whatever was answered, it was not heard as an answer. */
  sameQuestionOften: 0.8,
  /** The host counts two earlier contacts or more: the usual way has been tried. */
  earlierContacts: 0.6,
  /** The client says so, or one earlier contact is known: common, and alone no impasse. */
  repeatContact: 0.4,
} as const;

interface Compiled {
  readonly any: readonly (readonly WordingItem[])[];
  readonly unless: readonly (readonly WordingItem[])[];
}
interface Ready {
  readonly clear: Compiled;
  readonly named: Compiled;
  readonly manager: Compiled;
  readonly refuses: Compiled;
  readonly repeats: Compiled;
  readonly question: QuestionWords;
}

const compiled = new WeakMap<SignalPatterns, Ready>();

function readyFor(patterns: SignalPatterns): Ready {
  const known = compiled.get(patterns);
  if (known) return known;
  const ready = ({ any, unless = [] }: SignalPatterns['refuses']): Compiled => ({
    any: any.map(compileWording),
    unless: unless.map(compileWording),
  });
  const made: Ready = {
    clear: ready(patterns.legalThreat.clear),
    named: ready(patterns.legalThreat.named),
    manager: ready(patterns.asksForManager),
    refuses: ready(patterns.refuses),
    repeats: ready(patterns.repeats),
    question: compileQuestions(patterns.question),
  };
  compiled.set(patterns, made);
  return made;
}

/** Is the most characters of a quote: a longer sentence is cut to the wording itself. */
const longest = 160;

interface Seen {
  readonly message: string;
  readonly quote: string;
}

/** Finds the first sentence of each message that the wordings meet and nothing takes back. */
function seenIn(messages: readonly ClientMessage[], { any, unless }: Compiled): Seen[] {
  return messages.flatMap(({ id, text }) => {
    for (const sentence of sentencesOf(text)) {
      const words = wordsOf(sentence.text);
      const spared = new Set<number>();
      for (const [first, last] of findWordings(unless, words))
        for (let at = first; at <= last; at++) spared.add(at);
      const hit = findWordings(any, words).find(([first, last]) => {
        for (let at = first; at <= last; at++) if (spared.has(at)) return false;
        return true;
      });
      if (!hit) continue;
      const part = sentence.text.slice(words[hit[0]]?.start, words[hit[1]]?.end);
      return [{ message: id, quote: sentence.text.length <= longest ? sentence.text : part }];
    }
    return [];
  });
}

function signOf(kind: SignKind, weight: number, seen: readonly Seen[]): Sign[] {
  const last = seen.at(-1);
  if (!last) return [];
  return [{ kind, weight, messages: [...new Set(seen.map(({ message }) => message))], quote: last.quote }];
}

function legalThreat(clear: readonly Seen[], named: readonly Seen[]): Sign[] {
  const weight = clear.length > 0 ? signWeights.legalThreat : signWeights.legalWord;
  return signOf('legal-threat', weight, [...named, ...clear]);
}

function sameQuestion(messages: readonly ClientMessage[], known: QuestionWords): Sign[] {
  const questions = messages.flatMap(({ id, text }) => questionsIn(id, text, known));
  // Who shares no word asks nothing in common: only those that do are compared.
  const byWord = new Map<string, Question[]>();
  for (const question of questions)
    for (const word of question.about) {
      const alike = byWord.get(word);
      if (alike) alike.push(question);
      else byWord.set(word, [question]);
    }
  const again = questions.map((question) => {
    const others = new Set([...question.about].flatMap((word) => byWord.get(word) ?? []));
    const same = [...others].filter(
      (other) => other.message !== question.message && asksTheSame(question, other),
    );
    return { question, times: new Set(same.map(({ message }) => message)).size + 1 };
  });
  const asked = again.filter(({ times }) => times > 1);
  const often = asked.some(({ times }) => times > 2);
  const seen = asked.map(({ question }) => ({ message: question.message, quote: question.text }));
  return signOf('same-question', often ? signWeights.sameQuestionOften : signWeights.sameQuestion, seen);
}

function optionRefused(said: readonly Seen[], refused: NonNullable<KnownCase['refused']>): Sign[] {
  const times = new Map<string, number>();
  for (const { option } of refused) times.set(option, (times.get(option) ?? 0) + 1);
  const twice = [...times.values()].some((count) => count > 1);
  const told = refused.flatMap(({ message }) => (message === undefined ? [] : [message]));
  const messages = [...new Set([...told, ...said.map(({ message }) => message)])];
  if (!twice && said.length < 2) return [];
  const weight = twice ? signWeights.sameOptionRefused : signWeights.twiceRefused;
  const quote = said.at(-1)?.quote;
  return [{ kind: 'option-refused', weight, messages, ...(quote === undefined ? {} : { quote }) }];
}

function repeatContact(said: readonly Seen[], earlier: number): Sign[] {
  if (said.length === 0 && earlier < 1) return [];
  const weight = earlier >= 2 ? signWeights.earlierContacts : signWeights.repeatContact;
  const quote = said.at(-1)?.quote;
  const messages = said.map(({ message }) => message);
  return [{ kind: 'repeat-contact', weight, messages, ...(quote === undefined ? {} : { quote }) }];
}

/**
 * Finds the signs that a conversation is stuck: what kind, in which messages, and the client's own words.
 * It looks at the client's messages only, judges nobody, and a message more never takes a sign away.
 * The clearest comes first. Time is that of the messages' length, and for repeated questions of how many are alike.
 */
export function findSigns(
  messages: readonly ClientMessage[],
  patterns: SignalPatterns,
  { refused = [], earlierContacts = 0 }: KnownCase = {},
): Sign[] {
  const ready = readyFor(patterns);
  const client = messages.filter(({ from }) => from === 'client');
  const signs = [
    ...signOf('asks-for-manager', signWeights.asksForManager, seenIn(client, ready.manager)),
    ...legalThreat(seenIn(client, ready.clear), seenIn(client, ready.named)),
    ...optionRefused(seenIn(client, ready.refuses), refused),
    ...sameQuestion(client, ready.question),
    ...repeatContact(seenIn(client, ready.repeats), earlierContacts),
  ];
  return signs.sort((one, other) => other.weight - one.weight);
}
