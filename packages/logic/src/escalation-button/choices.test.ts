import {
  type EscalationRules,
  escalationReasons,
  neutralRules,
  targetKinds,
  urgencies,
} from '@evenkeel/content/escalation-button';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EscalationTarget, Sign } from '../base/escalation/index.ts';
import { reasonOfSigns, resolveChoices, signsToOffer } from './choices.ts';

const target = (id: string, kind: EscalationTarget['kind'], available?: boolean): EscalationTarget => ({
  id,
  kind,
  name: id,
  ...(available === undefined ? {} : { available }),
});
const everybody = [
  target('boss', 'management'),
  target('marta', 'supervisor', false),
  target('ken', 'supervisor', true),
  target('guard', 'security'),
  target('nurse', 'specialist'),
];
const names = (targets: readonly EscalationTarget[]) => targets.map(({ id }) => id).join(' ');
const resolve = (chosen: Parameters<typeof resolveChoices>[1], rules = neutralRules) => {
  const { targets, target: asked, queue, ...rest } = resolveChoices(rules, chosen, everybody);
  return { ...rest, targets: names(targets), target: asked?.id, queue: names(queue) };
};

describe('by the neutral rules', () => {
  test.each([
    ['an impasse', { reason: 'impasse' }, 'normal', 'ken marta nurse', 'ken', 'nurse boss', 'help', 15],
    [
      'a client who asked',
      { reason: 'client-asked' },
      'normal',
      'ken marta boss',
      'ken',
      'boss',
      'take-over',
      15,
    ],
    ['an exception', { reason: 'policy-exception' }, 'low', 'boss ken marta', 'boss', 'ken', 'help', 60],
    ['a threat', { reason: 'threat' }, 'immediate', 'guard ken marta', 'guard', 'ken boss', 'take-over', 2],
    [
      'a threat that is less urgent',
      { reason: 'threat', urgency: 'high' },
      'high',
      'ken marta guard',
      'ken',
      'guard boss',
      'take-over',
      5,
    ],
    ['no reason yet', {}, 'normal', 'boss marta ken guard nurse', 'boss', '', 'help', 15],
  ] as const)('%s', (_name, chosen, urgency, targets, asked, queue, mode, minutes) => {
    expect(resolve(chosen)).toMatchObject({ urgency, targets, target: asked, queue, mode, minutes });
  });

  test('what the agent chose wins where it is allowed', () => {
    expect(resolve({ reason: 'impasse', target: 'marta', mode: 'take-over', urgency: 'high' })).toMatchObject(
      {
        target: 'marta',
        mode: 'take-over',
        minutes: 5,
        queue: 'ken nurse boss',
      },
    );
    expect(resolve({ reason: 'client-asked', target: 'guard', mode: 'help' })).toMatchObject({
      target: 'ken',
      mode: 'take-over',
    });
  });

  test('who is listed twice is asked once', () => {
    const twice = [target('ken', 'supervisor'), target('ken', 'supervisor')];
    const { targets, queue } = resolveChoices(neutralRules, { reason: 'hostile' }, twice);
    expect([names(targets), names(queue)]).toEqual(['ken', '']);
  });

  test('nobody is asked where nobody may be', () => {
    expect(
      resolveChoices(neutralRules, { reason: 'hostile' }, [target('guard', 'security')]).target,
    ).toBeUndefined();
  });
});

const kinds = fc.uniqueArray(fc.constantFrom(...targetKinds), { minLength: 1 });
const rules = fc
  .record({ kinds, urgent: kinds, fallback: kinds, urgency: fc.constantFrom(...urgencies) })
  .map(({ kinds: targets, urgent, fallback, urgency }): EscalationRules => {
    const reasons = Object.fromEntries(
      escalationReasons.map((reason) => [
        reason,
        { urgency, targets, at: { immediate: urgent }, modes: ['help', 'take-over'] },
      ]),
    ) as EscalationRules['reasons'];
    return { ...neutralRules, fallback, reasons };
  });
const chosen = fc.record(
  {
    reason: fc.constantFrom(...escalationReasons),
    urgency: fc.constantFrom(...urgencies),
    target: fc.constantFrom('boss', 'marta', 'ken', 'guard', 'nurse', 'gone'),
    mode: fc.constantFrom('help' as const, 'take-over' as const),
  },
  { requiredKeys: ['reason'] },
);

test('by any rules, who is asked may be asked, and nobody is asked twice or while away', () => {
  fc.assert(
    fc.property(rules, chosen, fc.subarray(everybody), (all, choices, there) => {
      const { targets, target: asked, queue, urgency, mode, modes } = resolveChoices(all, choices, there);
      const rule = all.reasons[choices.reason];
      const allowed = rule.at?.[urgency] ?? rule.targets;
      expect(targets.every(({ kind }) => allowed.includes(kind))).toBe(true);
      expect(asked === undefined).toBe(targets.length === 0);
      const line = [...(asked ? [asked] : []), ...queue].map(({ id }) => id);
      expect(new Set(line).size).toBe(line.length);
      expect(queue.every(({ available }) => available !== false)).toBe(true);
      expect(queue.every(({ kind }) => [...allowed, ...(all.fallback ?? [])].includes(kind))).toBe(true);
      expect(modes).toContain(mode);
    }),
  );
});

describe('a sign', () => {
  const sign = (messages: string[], weight = 0.9): Sign => ({ kind: 'asks-for-manager', weight, messages });
  test.each([
    ['is offered', [sign(['m1'])], [], 1],
    ['is not offered when it is too weak', [sign(['m1'], 0.2)], [], 0],
    [
      'that was put aside is not offered again',
      [sign(['m1'])],
      [{ kind: 'asks-for-manager', messages: ['m1'] }],
      0,
    ],
    [
      'comes back with a new message',
      [sign(['m1', 'm2'])],
      [{ kind: 'asks-for-manager', messages: ['m1'] }],
      1,
    ],
    ['of another kind is another', [sign(['m1'])], [{ kind: 'legal-threat', messages: ['m1'] }], 1],
    ['without messages stays away, too', [sign([])], [{ kind: 'asks-for-manager', messages: [] }], 0],
  ] as const)('%s', (_name, signs, dismissed, count) => {
    expect(signsToOffer(neutralRules, signs, dismissed)).toHaveLength(count);
  });
  test('that is given twice is offered once', () => {
    expect(signsToOffer(neutralRules, [sign(['m1']), sign(['m1'])], [])).toHaveLength(1);
  });
  test('suggests a reason: the clearest does', () => {
    const legal: Sign = { kind: 'legal-threat', weight: 0.5, messages: [] };
    expect(reasonOfSigns(neutralRules, [legal, sign([])])).toBe('client-asked');
    expect(reasonOfSigns(neutralRules, [])).toBeUndefined();
  });
});
