import type { FactPattern, FactPatterns, FactUnit } from '@evenkeel/content/paraphrase-prompt';
import { fold, foldSource } from './fold.ts';
import { alternatives, figureSource, type Numbers, numbersOf } from './numbers.ts';

/** Is one pattern that is ready to be looked for. */
export interface CompiledPattern {
  readonly pattern: FactPattern;
  readonly find: RegExp;
}

/** Holds a language's patterns ready for use, and the tables that its words are looked up in. */
export interface Compiled {
  readonly patterns: readonly CompiledPattern[];
  readonly numbers: Numbers;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, FactUnit>;
  readonly duals: ReadonlyMap<string, FactUnit>;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly halves: ReadonlyMap<string, 'am' | 'pm'>;
}

const table = <T>(record: Readonly<Record<string, T>> = {}): ReadonlyMap<string, T> =>
  new Map(Object.entries(record).map(([word, value]) => [fold(word).text, value]));

const notWord = String.raw`(?![\p{L}\p{N}])`;
const notInWord = String.raw`(?<![\p{L}\p{N}])`;
const idSource = String.raw`(?:#|nº ?)?(?=[a-z0-9_/.-]{0,24}\d)[a-z0-9](?:[a-z0-9]|[-_/.](?=[a-z0-9])){2,34}`;
const numericSource = String.raw`(?:(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:3[01]|[12]\d|0?[1-9])|(?:3[01]|[12]\d|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9])[-/.](?:(?:19|20)\d\d|\d\d)|(?:3[01]|[12]\d|0?[1-9])\/(?:3[01]|[12]\d|0?[1-9]))(?![\p{L}\p{N}]|[-/.]\d)`;

function compile(patterns: FactPatterns): Compiled {
  const numbers = numbersOf(patterns);
  const made = {
    ordinals: table(patterns.ordinals.words),
    before: table(patterns.currencies.before),
    after: table(patterns.currencies.after),
    units: table(patterns.units),
    duals: table(patterns.duals),
    months: table(patterns.months),
    weekdays: table(patterns.weekdays),
    halves: table(patterns.halves),
  };
  const ending = patterns.ordinals.ending;
  const ordinal = [
    alternatives(made.ordinals.keys()),
    ...(ending === undefined ? [] : [String.raw`\d{1,3}(?:${foldSource(ending)})`]),
  ].join('|');
  const slots: Readonly<Record<string, string>> = {
    number: numbers.source,
    figure: figureSource,
    ordinal: `(?:${ordinal})`,
    unit: alternatives(made.units.keys()),
    dual: alternatives(made.duals.keys()),
    before: alternatives(made.before.keys()),
    after: alternatives(made.after.keys()),
    month: alternatives(made.months.keys()),
    weekday: alternatives(made.weekdays.keys()),
    day: String.raw`(?:3[01]|[12]\d|0?[1-9])(?!\d)`,
    year: String.raw`(?:19|20)\d\d(?!\d)`,
    numeric: numericSource,
    id: idSource,
  };
  const lists: Readonly<Record<string, string>> = {
    time: `(?:${foldSource(patterns.time)})`,
    word: String.raw`[\p{L}'-]{1,30}`,
    sure: String.raw`(?=#|(?:[a-z_/.-]{0,8}\d){4}|[a-z]{1,6}-?\d{2})`,
    spaced: String.raw`(?:[a-z]{2} ?\d{3} ?\d{3} ?\d{3} ?[a-z]{2}|[a-z0-9]{2,4}(?: \d{2,4}){2,6})`,
    fill: String.raw`(?: [\p{L}'-]{1,30}){0,5}`,
    ...Object.fromEntries(
      Object.entries(patterns.lists).map(([name, source]) => [name, `(?:${foldSource(source)})`]),
    ),
  };
  const named = (source: string) =>
    foldSource(source).replace(/(?<!\(\?)<(\w+)>/g, (whole, name: string) => {
      const slot = slots[name];
      if (slot !== undefined) return `(?<${name}>${slot})`;
      return lists[name] ?? whole;
    });
  const prefix = patterns.prefix === undefined ? '' : `(?:${foldSource(patterns.prefix)})?`;
  return {
    ...made,
    numbers,
    patterns: patterns.patterns.map((pattern) => {
      const source = named(pattern.find);
      const spanned = source.includes('[[')
        ? `(?:${source.replace('[[', '(?<span>').replace(']]', `)`)})`
        : `(?<span>${source})`;
      return { pattern, find: new RegExp(`${notInWord}${prefix}${spanned}${notWord}`, 'dgu') };
    }),
  };
}

const known = new WeakMap<FactPatterns, Compiled>();

/** Makes a language's patterns ready, once for each object. Throws where one of them is no regular expression. */
export function compiled(patterns: FactPatterns): Compiled {
  const before = known.get(patterns);
  if (before) return before;
  const made = compile(patterns);
  known.set(patterns, made);
  return made;
}
