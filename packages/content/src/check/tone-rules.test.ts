import { describe, expect, it } from 'vitest';
import type { ToneRules } from '../tone-guard/index.ts';
import { checkToneRules, lineOf } from './index.ts';

const rules: ToneRules = {
  locale: 'en',
  rules: [
    {
      id: 'command.calm-down',
      category: 'command',
      level: 3,
      any: ['calm down'],
      why: 'It may sound like an order.',
      consider: ['Take the time you need.'],
      hit: ['Calm down.'],
      miss: ['I am calm.'],
    },
    {
      id: 'style.just',
      category: 'style',
      level: 2,
      any: ['just'],
      why: 'It may make the matter small.',
      consider: ['Leave it out.'],
      hit: ['Just wait.'],
      miss: ['Justice.'],
    },
    {
      id: 'style.taste',
      category: 'style',
      level: 1,
      any: ['hard'],
      why: 'A matter of taste.',
      consider: ['Difficult.'],
      hit: ['Hard.'],
      miss: ['Harder.'],
    },
  ],
};

describe('a set of tone rules', () => {
  const check = (json: unknown) =>
    checkToneRules(json, { file: 'rules.json' }).map((one) => `${one.check} ${lineOf(one)}`);
  const [first] = rules.rules;

  it('that proves itself by its own examples passes', () => {
    expect(check(rules)).toEqual([]);
  });

  it.each<[what: string, fields: Record<string, unknown>, line: string]>([
    [
      'a malformed wording',
      { any: ['[calm down'] },
      'wording command.calm-down › any[0]: The wording "[calm down" is malformed: a [ is not closed.',
    ],
    ['a malformed exception', { unless: ['~'] }, 'wording command.calm-down › unless[0]: '],
    [
      'a hit that it does not catch',
      { hit: ['Calm down.', 'Relax.'] },
      'example command.calm-down › hit[1]: The rule does not catch "Relax.".',
    ],
    [
      'a miss that it catches',
      { miss: ['Do calm down.'] },
      'example command.calm-down › miss[0]: The rule catches "calm down" in "Do calm down.".',
    ],
    ['a level that does not exist', { level: 4 }, 'schema command.calm-down › level: 4 is none of 1, 2, 3.'],
    [
      'nothing to consider',
      { consider: [] },
      'schema command.calm-down › consider: It needs at least 1 in its list.',
    ],
    ['a bad id', { id: 'calm' }, 'schema calm › id: A rule id is category.name.'],
  ])('with %s is told so', (_, fields, line) => {
    const all = check({ locale: 'en', rules: [{ ...first, ...fields }] });
    expect(all).toHaveLength(1);
    expect(all[0]?.startsWith(line), all[0]).toBe(true);
  });

  it('with an id twice, or none at all, is told so', () => {
    expect(check({ locale: 'en', rules: [first, first, 3] })).toEqual([
      'duplicate command.calm-down › id: The id is used before, by rule 1.',
      'schema rule 3: It must be an object in braces, not 3.',
    ]);
    expect(check({ locale: 'en' })).toEqual(['schema rules: It is missing.']);
  });
});
