import type { Phrase } from '../base/phrase/index.ts';
import { messageArguments, parseTemplate } from '../base/template/index.ts';
import { findTone, type ToneRules } from '../tone-guard/index.ts';
import type { Remark } from './finding.ts';
import { blocksOf, readingsOf } from './readings.ts';
import { nearest } from './sentences.ts';

/** Is the most words that are said in one breath and understood on a bad line. */
const mostSpokenWords = 25;

/** Holds what the checks of a single phrase need to know of the pack around it. */
export interface PhraseContext {
  readonly variables: readonly string[];
  readonly today: string;
  readonly rules?: ToneRules | undefined;
  readonly apologies?: ToneRules | undefined;
}

type Text = readonly [field: string, text: string];

function textsOf(phrase: Phrase): Text[] {
  const texts: Text[] = [['written', phrase.written]];
  if (phrase.spoken !== undefined) texts.push(['spoken', phrase.spoken]);
  for (const [channel, text] of Object.entries(phrase.variants ?? {}))
    if (text !== undefined) texts.push([`variants.${channel}`, text]);
  return texts;
}

function pathsIn(text: string): string[] {
  const paths = parseTemplate(text).parts.flatMap((part) => (part.kind === 'output' ? [part.path] : []));
  return [...new Set(paths)];
}

function checkVariables(texts: readonly Text[], variables: readonly string[]): Remark[] {
  return texts.flatMap(([field, text]) => [
    ...pathsIn(text)
      .filter((path) => !path.startsWith('fill.') && !variables.includes(path))
      .map((path): Remark => {
        const near = nearest(path, variables);
        const hint = near ? `Did you mean {{ ${near} }}?` : `Known are ${variables.join(', ')}.`;
        const message = `{{ ${path} }} is a value that nobody gives. ${hint} A pack may add its own under "variables".`;
        return { level: 'error', check: 'variable', field, message };
      }),
    ...checkBlocks(field, text),
  ]);
}

function checkBlocks(field: string, text: string): Remark[] {
  if (!text.includes('{')) return [];
  return [...blocksOf(text)].flatMap(([name, answers]): Remark[] => {
    const known = messageArguments[name];
    if (!known) {
      const message = `A block asks about "${name}", which nobody answers. Known are ${Object.keys(messageArguments).join(' and ')}.`;
      return [{ level: 'error', check: 'variable', field, message }];
    }
    return [...answers]
      .filter((answer) => answer !== 'other' && !known.includes(answer))
      .map((answer) => ({
        level: 'error',
        check: 'variable',
        field,
        message: `The branch "${answer}" of the block "${name}" is never chosen. Known are ${known.join(', ')}.`,
      }));
  });
}

function checkFillIns(phrase: Phrase, texts: readonly Text[]): Remark[] {
  const declared = phrase.fillIns ?? [];
  const used = texts.flatMap(([field, text]) =>
    pathsIn(text)
      .filter((path) => path.startsWith('fill.'))
      .map((path) => ({ field, key: path.slice('fill.'.length) })),
  );
  const keys = declared.map((fillIn) => fillIn.key);
  const missing = used
    .filter(({ key }) => !keys.includes(key))
    .map(({ field, key }): Remark => {
      const message = `{{ fill.${key} }} is asked for, but "fillIns" has no ${key}.`;
      return { level: 'error', check: 'fill-in', field, message };
    });
  const own = declared.flatMap((fillIn, number): Remark[] => {
    const field = `fillIns[${number}]`;
    const found: Remark[] = [];
    if (!used.some(({ key }) => key === fillIn.key)) {
      const message = `The agent is asked for "${fillIn.label}", and no text uses {{ fill.${fillIn.key} }}.`;
      found.push({ level: 'error', check: 'fill-in', field, message });
    }
    if (keys.indexOf(fillIn.key) < number)
      found.push({
        level: 'error',
        check: 'fill-in',
        field,
        message: `The key ${fillIn.key} is used twice.`,
      });
    if (fillIn.type === 'select' && !fillIn.options?.length)
      found.push({
        level: 'error',
        check: 'fill-in',
        field,
        message: 'A select has nothing to choose from. Give "options".',
      });
    return found;
  });
  return [...missing, ...own];
}

function checkLength(spoken: string | undefined): Remark[] {
  const words = Math.max(
    0,
    ...readingsOf(spoken ?? '', 'stand-in').map(
      (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    ),
  );
  if (words <= mostSpokenWords) return [];
  const message = `It has ${words} words. What is said aloud has at most ${mostSpokenWords}.`;
  return [{ level: 'error', check: 'length', field: 'spoken', message }];
}

/** Marks the wordings of level 2 and 3 in texts, each once. */
export function checkTone(texts: readonly Text[], rules: ToneRules): Remark[] {
  const found = new Map<string, Remark>();
  for (const [field, text] of texts)
    for (const reading of readingsOf(text, 'fallback'))
      for (const { rule, start, end } of findTone(reading, rules)) {
        if (rule.level === 1) continue;
        const words = reading.slice(start, end);
        const consider = rule.consider.map((wording) => `"${wording}"`).join(' or ');
        const message = `"${words}" (${rule.id}). ${rule.why} Consider ${consider}${/[.?!…]"$/.test(consider) ? '' : '.'}`;
        found.set(`${field} ${rule.id} ${words}`, {
          level: rule.level === 3 ? 'error' : 'warning',
          check: 'tone',
          field,
          message,
        });
      }
  return [...found.values()];
}

function checkApologies(texts: readonly Text[], apologies: ToneRules): Remark[] {
  return texts.flatMap(([field, text]): Remark[] => {
    const most = Math.max(
      0,
      ...readingsOf(text, 'stand-in').map((reading) => findTone(reading, apologies).length),
    );
    if (most < 2) return [];
    return [
      {
        level: 'warning',
        check: 'apology',
        field,
        message: `It apologises ${most} times. Once is heard; more sounds hollow.`,
      },
    ];
  });
}

/**
 * Checks one well-formed phrase: its values, fill-ins, lengths, tone and review date.
 * A retired phrase is offered to nobody, so nothing is said about it.
 */
export function checkPhrase(phrase: Phrase, context: PhraseContext): Remark[] {
  if (phrase.review?.status === 'retired') return [];
  const texts = textsOf(phrase);
  const due = phrase.review?.reviewBy;
  const overdue: Remark[] =
    due !== undefined && due < context.today
      ? [
          {
            level: 'warning',
            check: 'review',
            field: 'review.reviewBy',
            message: `It was to be read again by ${due}.`,
          },
        ]
      : [];
  return [
    ...checkVariables(texts, context.variables),
    ...checkFillIns(phrase, texts),
    ...checkLength(phrase.spoken),
    ...(context.rules ? checkTone(texts, context.rules) : []),
    ...(context.apologies ? checkApologies(texts, context.apologies) : []),
    ...overdue,
  ];
}
