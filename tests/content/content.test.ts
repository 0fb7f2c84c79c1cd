import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, describe, expect, it } from 'vitest';
import { acts, intensities, steps } from '../../packages/content/src/base/phrase/index.ts';
import { checkPack, checkToneRules, lineOf } from '../../packages/content/src/check/index.ts';
import { languages } from '../../packages/content/src/check/languages.ts';
import { checkWords } from '../../packages/content/src/check/words.ts';
import { importLanguage, type Language, languageNames, textsIn } from './languages.ts';

const today = '2026-11-24';
const least: Readonly<Record<string, number>> = { en: 120 };

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const parse = (message: string, locale: string) =>
  new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst();

/** Lists all pieces of a message, those inside its branches too. */
function elementsOf(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [
    element,
    ...('options' in element
      ? Object.values(element.options).flatMap((option) => elementsOf(option.value))
      : []),
  ]);
}

/** Lists the names that a message asks for, each once. */
function argumentsOf(message: string, locale: string): string[] {
  const names = elementsOf(parse(message, locale)).flatMap((element) =>
    // A literal has words where an argument has its name.
    'value' in element && element.type !== 0 ? [element.value] : [],
  );
  return [...new Set(names)].sort();
}

/** Lists the plural forms that a locale has and a message leaves out. */
function formsLeftOut(message: string, locale: string): string[] {
  return elementsOf(parse(message, locale)).flatMap((element) => {
    if (!('pluralType' in element)) return [];
    const forms = new Intl.PluralRules(locale, { type: element.pluralType }).resolvedOptions()
      .pluralCategories;
    return forms.filter((form) => !Object.hasOwn(element.options, form));
  });
}

const double = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) < index);

it('English, Spanish and Arabic are there, and the checks know the tone rules of each language', async () => {
  expect(languageNames).toEqual(expect.arrayContaining(['ar', 'en', 'es']));
  expect(Object.keys(languages).sort()).toEqual([...languageNames].sort());
  for (const [name, load] of Object.entries(languages)) expect((await load()).locale).toBe(name);
});

describe.each(languageNames)('what is said in %s', (name) => {
  let language: Language;
  beforeAll(async () => {
    language = await importLanguage(name);
  });
  const phrases = () => language.content.empathyPicker.pack.phrases;

  it('names its locale everywhere', () => {
    const { locale, empathyPicker } = language.content;
    expect([locale, empathyPicker.locale, empathyPicker.pack.locale, language.rules.locale]).toEqual(
      Array(4).fill(name),
    );
  });

  it('fills a library with every act and every intensity', () => {
    expect(phrases().length).toBeGreaterThanOrEqual(least[name] ?? 40);
    for (const act of acts) {
      const count = phrases().filter((phrase) => phrase.act === act).length;
      expect.soft(count, act).toBeGreaterThanOrEqual(3);
    }
    for (const level of intensities) {
      const count = phrases().filter(({ intensity: [low, high] }) => low <= level && level <= high).length;
      expect.soft(count, `intensity ${level}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('gives every phrase its step, a title, and a written and a spoken form', () => {
    for (const { id, step, title, written, spoken } of phrases()) {
      expect.soft(steps, id).toContain(step);
      expect.soft([Boolean(title), Boolean(written), Boolean(spoken)], id).toEqual([true, true, true]);
    }
  });

  it('uses no title, written or spoken text twice', () => {
    expect(double(phrases().map((phrase) => phrase.title ?? ''))).toEqual([]);
    expect(double(phrases().map((phrase) => phrase.written))).toEqual([]);
    expect(double(phrases().map((phrase) => phrase.spoken ?? ''))).toEqual([]);
  });

  it('passes every check that a support lead runs: no error, and no warning but of tone at level 2', () => {
    const json = JSON.parse(JSON.stringify(language.content.empathyPicker.pack));
    const found = checkPack(json, { file: name, rules: language.rules, today });
    expect(found.filter((one) => one.level === 'error' || one.check !== 'tone').map(lineOf)).toEqual([]);
  });

  it('guards its tone by rules that hold on their own examples', () => {
    expect(language.rules.rules.length).toBeGreaterThanOrEqual(10);
    expect(checkToneRules(language.rules, { file: name }).map(lineOf)).toEqual([]);
  });

  it('has every word of the picker', () => {
    expect(checkWords(language.content.empathyPicker.words)).toEqual([]);
  });

  it('has no word that its renderer cannot read, and asks for what English asks for', async () => {
    const english = new Map(textsIn((await importLanguage('en')).content.empathyPicker.words));
    for (const [path, text] of textsIn(language.content.empathyPicker.words)) {
      expect.soft(() => parse(text, name), path).not.toThrow();
      expect.soft(argumentsOf(text, name), path).toEqual(argumentsOf(english.get(path) ?? '', 'en'));
    }
  });

  it('knows all plural forms of the language', () => {
    for (const [path, text] of textsIn(language.content.empathyPicker.words))
      expect.soft(formsLeftOut(text, name), path).toEqual([]);
  });
});
