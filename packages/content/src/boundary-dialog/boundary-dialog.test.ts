import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  boundaryDialogAr,
  clinicPolicyAr,
  neutralPolicyAr,
  publicServicePolicyAr,
  retailPolicyAr,
} from '../ar/boundary-dialog.ts';
import {
  boundaryDialogEn,
  clinicPolicyEn,
  neutralPolicyEn,
  publicServicePolicyEn,
  retailPolicyEn,
} from '../en/boundary-dialog.ts';
import {
  boundaryDialogEs,
  clinicPolicyEs,
  neutralPolicyEs,
  publicServicePolicyEs,
  retailPolicyEs,
} from '../es/boundary-dialog.ts';
import {
  type BoundaryDialogContent,
  type BoundaryPolicy,
  boundaryDialogWordsSchema,
  boundaryPolicySchema,
  boundaryScriptsSchema,
  type Script,
  scriptNames,
} from './index.ts';

const languages = [boundaryDialogEn, boundaryDialogEs, boundaryDialogAr];
const english = boundaryDialogEn;
const kinds = ['chat', 'email', 'phone'] as const;
const spread = (content: BoundaryDialogContent) =>
  scriptNames.flatMap((name) =>
    kinds.flatMap((kind) => content.scripts.steps[name][kind].map((text) => [name, kind, text] as const)),
  );
const asked = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
/** What stands in for a gap counts as one word. */
const sentences = (text: string) =>
  text
    .replace(/\[[^\]]*\]/g, 'x')
    .split(/(?<=[.?!؟])\s|\{\w+\}/)
    .map((one) => one.trim())
    .filter(Boolean);

describe.each(languages.map((content) => [content.locale, content] as const))(
  'what is said in %s',
  (_locale, content) => {
    test('has every word and every script, and none that nothing shows', () => {
      expect(v.safeParse(boundaryDialogWordsSchema, content.words).issues).toBeUndefined();
      expect(v.safeParse(boundaryScriptsSchema, content.scripts).issues).toBeUndefined();
      expect(v.safeParse(boundaryPolicySchema, content.policy).issues).toBeUndefined();
    });

    test('gives as many wordings as English, with the same gaps and the same sentences of the policy', () => {
      const [own, theirs] = [spread(content), spread(english)];
      expect(own.map(([name, kind]) => [name, kind])).toEqual(theirs.map(([name, kind]) => [name, kind]));
      for (const [index, [name, kind, text]] of own.entries()) {
        const other = theirs[index]?.[2] ?? '';
        expect.soft(asked(text), `${name} ${kind}`).toEqual(asked(other));
        expect.soft(text.match(/\[/g)?.length, `${name} ${kind}`).toBe(other.match(/\[/g)?.length);
      }
    });

    test('is said in sentences of at most 25 words on the phone', () => {
      for (const [name, kind, text] of spread(content))
        if (kind === 'phone')
          for (const sentence of sentences(text))
            expect.soft(sentence.split(/\s+/).length, `${name}: ${sentence}`).toBeLessThanOrEqual(25);
    });

    test('names a way to a review wherever a conversation is ended or handed over', () => {
      const { end, transfer, warn } = content.scripts.steps;
      const all = ({ chat, email, phone }: Script) => [...chat, ...email, ...phone];
      for (const text of [...all(end), ...all(transfer)]) expect(text).toContain('{review}');
      for (const text of all(warn)) expect(text).toContain('{policy}');
    });

    test('invents no address, number or contact of anybody', () => {
      const all = JSON.stringify([content.scripts, content.policy, content.words]);
      expect(all).not.toMatch(/https?:|@|\d{3}/);
      for (const part of ['link', 'review', 'distress']) expect(content.policy).not.toHaveProperty(part);
    });
  },
);

/** What an example has that no words of it change. */
const rules = ({ behaviours, immediateEnd, stages, ending }: BoundaryPolicy) => ({
  behaviours: behaviours.map(({ behaviour, level }) => [behaviour, level]),
  stages: stages.map(({ id, kind, skippable }) => [id, kind, skippable]),
  ending: [ending.mayEnd, ending.minimumSteps, ending.waitSeconds],
  immediateEnd,
});

test.each([
  [neutralPolicyEn, neutralPolicyEs, neutralPolicyAr],
  [retailPolicyEn, retailPolicyEs, retailPolicyAr],
  [publicServicePolicyEn, publicServicePolicyEs, publicServicePolicyAr],
  [clinicPolicyEn, clinicPolicyEs, clinicPolicyAr],
])('the policy $id fits the schema and sets the same rules in every language', (...policies) => {
  for (const policy of policies) {
    expect(v.safeParse(boundaryPolicySchema, policy).issues).toBeUndefined();
    expect(rules(policy)).toEqual(rules(policies[0]));
  }
  expect(policies.map(({ locale }) => locale)).toEqual(['en', 'es', 'ar']);
});

test.each([
  ['a missing word', boundaryDialogWordsSchema, { ...english.words, check: { legend: 'x' } }, 'check.hint'],
  [
    'an unknown behaviour',
    boundaryPolicySchema,
    { ...english.policy, behaviours: [{ behaviour: 'rude', level: 1 }] },
    'behaviours.0.behaviour',
  ],
  [
    'an address that is none',
    boundaryPolicySchema,
    { ...english.policy, link: { label: 'x', url: 'javascript:alert(1)' } },
    'link.url',
  ],
  ['no stage', boundaryPolicySchema, { ...english.policy, stages: [] }, 'stages'],
])('%s is named', (_what, schema, value, path) => {
  const [issue] = v.safeParse(schema, value).issues ?? [];
  expect(issue && v.getDotPath(issue)).toBe(path);
});
