import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { escalationButtonAr } from '../ar/escalation-button.ts';
import { escalationButtonEn } from '../en/escalation-button.ts';
import { escalationButtonEs } from '../es/escalation-button.ts';
import { clientSentencesSchema, escalationButtonWordsSchema } from './escalation-button.ts';
import { escalationRulesSchema, neutralRules } from './rules.ts';

const contents = [escalationButtonEn, escalationButtonEs, escalationButtonAr];

/** Lists every text of a tree with its path. */
function textsIn(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words ?? {}).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));
}
const argumentsOf = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))].sort();

describe.each(contents)('in $locale', ({ locale, words, client }) => {
  test('every word is there, and none that nothing shows', () => {
    expect(v.safeParse(escalationButtonWordsSchema, words).issues).toBeUndefined();
    expect(v.safeParse(clientSentencesSchema, client).issues).toBeUndefined();
  });

  test('every message asks for what English asks for, and knows all plural forms', () => {
    const english = new Map(textsIn({ words: escalationButtonEn.words, client: escalationButtonEn.client }));
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [path, text] of textsIn({ words, client })) {
      const own = argumentsOf(text.replaceAll(/\{#[^{}]*\}/g, ''));
      expect.soft(own, path).toEqual(argumentsOf(english.get(path)?.replaceAll(/\{#[^{}]*\}/g, '') ?? ''));
      if (!text.includes(', plural,')) continue;
      for (const form of forms) expect.soft(text, path).toContain(`${form} {`);
    }
  });

  test('what the client is told before anybody accepted promises nobody’s coming', () => {
    for (const { written, spoken } of [client.asked, client.accepted]) {
      for (const text of [written, spoken]) expect(text).toMatch(/\{name\}/);
      expect(spoken.replaceAll(/[{}]/g, '').split(/\s+/).length).toBeLessThanOrEqual(25);
    }
    expect(`${client.asked.written} ${client.asked.spoken}`).not.toMatch(
      /will (?:call|write|join|help|solve)|take over|se unirá|llamará|resolverá|سينضم|سيتصل|سيحل/i,
    );
  });
});

test('a missing word is named', () => {
  const { trigger, ...rest } = escalationButtonEn.words;
  const { hint: _, ...half } = trigger;
  const [issue] = v.safeParse(escalationButtonWordsSchema, { ...rest, trigger: half }).issues ?? [];
  expect(issue && v.getDotPath(issue)).toBe('trigger.hint');
});

describe('rules', () => {
  test('that ship fit their schema', () => {
    expect(
      v.safeParse(escalationRulesSchema, JSON.parse(JSON.stringify(neutralRules))).issues,
    ).toBeUndefined();
  });

  const { impasse } = neutralRules.reasons;
  test.each([
    ['nobody to ask', { ...impasse, targets: [] }, 'reasons.impasse.targets'],
    ['an unknown kind', { ...impasse, targets: ['friend'] }, 'reasons.impasse.targets.0'],
    ['no way to help', { ...impasse, modes: [] }, 'reasons.impasse.modes'],
    ['an unknown urgency', { ...impasse, urgency: 'whenever' }, 'reasons.impasse.urgency'],
  ])('with %s are refused, by name', (_name, rule, path) => {
    const reasons = { ...neutralRules.reasons, impasse: rule };
    const [issue] = v.safeParse(escalationRulesSchema, { ...neutralRules, reasons }).issues ?? [];
    expect(issue && v.getDotPath(issue)).toBe(path);
  });
  test.each([0, -1, 1441, Number.NaN])('with a time of %d minutes are refused', (low) => {
    const minutes = { ...neutralRules.minutes, low };
    expect(v.is(escalationRulesSchema, { ...neutralRules, minutes })).toBe(false);
  });
});
