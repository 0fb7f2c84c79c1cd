import {
  boundaryDialogEn,
  clinicPolicyEn,
  neutralPolicyEn,
  publicServicePolicyEn,
  retailPolicyEn,
} from '@evenkeel/content/en/boundary-dialog';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BoundaryEvent,
  behavioursOf,
  type EndObstacle,
  endObstacles,
  firstGap,
  incidentOf,
  isUntouched,
  readBoundary,
  reduceBoundary,
  rungsOf,
  stageObstacle,
  startBoundary,
  wordsFor,
} from './index.ts';

const { scripts } = boundaryDialogEn;
const second = 1000;
const check: BoundaryEvent = { type: 'check', answer: 'abusive' };
const seen = (behaviour: 'insult' | 'swearing' | 'threat'): BoundaryEvent => ({
  type: 'behaviour',
  behaviour,
});
const say = (stage: string, at: number): BoundaryEvent => ({ type: 'say', stage, at });
const play = (events: readonly BoundaryEvent[], policy = neutralPolicyEn) =>
  events.reduce((state, event) => reduceBoundary(state, event, policy), startBoundary());

describe('why the end is closed', () => {
  test.each<[what: string, events: BoundaryEvent[], now: number, obstacles: EndObstacle[]]>([
    ['nothing was answered', [], 0, [{ kind: 'unchecked' }]],
    ['it is anger about the issue', [{ type: 'check', answer: 'issue' }], 0, [{ kind: 'issue' }]],
    ['nothing was named', [check], 0, [{ kind: 'behaviour' }]],
    [
      'nothing was said',
      [check, seen('swearing')],
      0,
      [{ kind: 'stages', stages: ['remind', 'choose', 'warn'] }],
    ],
    [
      'a serious one passes over what can be',
      [check, seen('insult')],
      0,
      [{ kind: 'stages', stages: ['remind', 'warn'] }],
    ],
    [
      'the last one was said just now',
      [check, seen('insult'), say('remind', 0), say('warn', 60 * second)],
      61 * second,
      [{ kind: 'wait', until: 90 * second }],
    ],
    [
      'nothing is missing',
      [check, seen('insult'), say('remind', 0), say('warn', 60 * second)],
      90 * second,
      [],
    ],
    ['a threat', [check, seen('threat')], 0, []],
    [
      'a threat and signs of distress',
      [check, seen('threat'), { type: 'distress', at: 0 }, { type: 'back', at: 1 }],
      2,
      [{ kind: 'distress' }],
    ],
  ])('%s', (_what, events, now, obstacles) => {
    expect(endObstacles(play(events), neutralPolicyEn, now)).toEqual(obstacles);
  });

  test('an agent may only hand over', () => {
    const state = play([check, seen('threat')], publicServicePolicyEn);
    expect(endObstacles(state, publicServicePolicyEn, 0)).toEqual([{ kind: 'transfer-only' }]);
  });

  test('more steps are asked for than cannot be passed over', () => {
    const policy = { ...neutralPolicyEn, ending: { ...neutralPolicyEn.ending, minimumSteps: 3 } };
    const state = play([check, seen('insult'), say('remind', 0)], policy);
    expect(endObstacles(state, policy, 60 * second)).toEqual([
      { kind: 'stages', stages: ['warn'] },
      { kind: 'minimum', count: 1 },
    ]);
  });
});

describe('an agent', () => {
  test('says the stages in their order', () => {
    const state = play([check, seen('swearing')]);
    expect(stageObstacle(state, neutralPolicyEn, 'warn')).toEqual({ kind: 'before', stage: 'remind' });
    expect(reduceBoundary(state, say('warn', 0), neutralPolicyEn)).toBe(state);
  });

  test('passes over a stage that can be, and may still go back to it', () => {
    const state = play([check, seen('insult'), say('remind', 5), say('warn', 9)]);
    expect(rungsOf(state, neutralPolicyEn)).toEqual([
      { id: 'remind', saidAt: 5, state: 'said' },
      { id: 'choose', state: 'passed' },
      { id: 'warn', saidAt: 9, state: 'said' },
    ]);
    expect(stageObstacle(state, neutralPolicyEn, 'choose')).toBeUndefined();
  });

  test('says no in any order, and is led to what is left', () => {
    const state = play([{ type: 'mode', mode: 'saying-no' }, say('next', 3)]);
    expect(rungsOf(state, neutralPolicyEn).map((rung) => rung.state)).toEqual([
      'now',
      'passed',
      'passed',
      'passed',
      'said',
    ]);
  });

  test('takes a slip back', () => {
    const said = play([check, seen('swearing'), say('remind', 0)]);
    expect(reduceBoundary(said, { type: 'take-back' }, neutralPolicyEn).steps).toEqual([]);
  });

  test('keeps a quote with the step that follows, and with that one only', () => {
    const state = play([
      check,
      seen('insult'),
      { type: 'quote', quote: { message: 'm', text: 'you clown' } },
      say('remind', 1),
      say('warn', 2),
    ]);
    expect(state.steps).toEqual([
      { stage: 'remind', at: 1, behaviour: 'insult', quote: 'you clown' },
      { stage: 'warn', at: 2, behaviour: 'insult' },
    ]);
  });

  test('leaves nothing to keep by looking only', () => {
    expect(isUntouched(startBoundary('saying-no'))).toBe(true);
    expect(isUntouched(play([check]))).toBe(false);
  });

  test('can choose what opens the end at once, named in the policy or not', () => {
    expect(behavioursOf(retailPolicyEn)).toEqual([
      'shouting',
      'swearing',
      'insult',
      'harassment',
      'other',
      'threat',
      'hate',
      'sexual',
    ]);
    expect(behavioursOf({ ...retailPolicyEn, immediateEnd: [] })).not.toContain('threat');
  });
});

describe('the record', () => {
  const frame = { id: 'i', conversation: 'c', policy: 'neutral', channel: 'chat', now: 99 };
  test('tells when it began, what was said and how it closed', () => {
    const state = play([check, seen('threat'), { type: 'end', at: 7 }]);
    expect(incidentOf(state, frame)).toEqual({
      id: 'i',
      conversation: 'c',
      policy: 'neutral',
      channel: 'chat',
      mode: 'standards',
      startedAt: 7,
      endedAt: 7,
      steps: [{ stage: 'end', at: 7, behaviour: 'threat' }],
      outcome: 'ended',
    });
  });
  test('of distress is one of distress, and an open one is closed as it stands', () => {
    expect(incidentOf(play([{ type: 'distress', at: 5 }]), frame)).toMatchObject({
      outcome: 'distress',
      startedAt: 5,
      endedAt: 99,
    });
    expect(incidentOf(play([check]), frame)).toMatchObject({ outcome: 'closed', steps: [], startedAt: 99 });
  });
});

describe('the words of a step', () => {
  const ask = { scripts, policy: neutralPolicyEn, channel: 'chat', form: 'written' } as const;
  test('name what happened, and leave out what the policy does not have', () => {
    const [text = ''] = wordsFor({ ...ask, step: 'warn', behaviour: 'threat' });
    expect(text).toMatch(/^Your last message contains a threat\. .+ we go straight on with your case\.$/);
    expect(text).not.toMatch(/[{}]| {2}/);
  });
  test('hold the policy and the way to a review where the policy has them', () => {
    const policy = retailPolicyEn;
    expect(wordsFor({ ...ask, policy, step: 'warn', behaviour: 'insult' })[0]).toContain(
      'https://shop.example/how-we-talk',
    );
    expect(wordsFor({ ...ask, policy, step: 'end', behaviour: 'insult' })[0]).toContain(
      'review@shop.example',
    );
    const spoken = wordsFor({ ...ask, policy, step: 'end', behaviour: 'insult', form: 'spoken' })[0];
    expect(spoken).toContain('ask for a review');
    expect(spoken).not.toContain('https:');
  });
  test('are the organisation’s own for a channel, then for a form, then those that ship', () => {
    const policy = {
      ...clinicPolicyEn,
      stages: [
        { id: 'remind', kind: 'remind' as const, words: { written: 'W {named}', sms: 'S', phone: 'P' } },
      ],
    };
    const own = { ...ask, policy, step: 'remind', behaviour: 'swearing' } as const;
    expect(wordsFor({ ...own, channel: 'sms' })).toEqual(['S']);
    expect(wordsFor(own)).toEqual([`W ${scripts.named.swearing.written}`]);
    expect(wordsFor({ ...own, channel: 'phone', form: 'spoken' })).toEqual(['P']);
    expect(wordsFor({ ...own, channel: 'phone' })).toEqual([`W ${scripts.named.swearing.written}`]);
    expect(wordsFor({ ...own, form: 'spoken' })[0]).toContain('I want to help you');
  });
  test('name what happened as the policy names it', () => {
    const policy = publicServicePolicyEn;
    expect(wordsFor({ ...ask, policy, step: 'remind', behaviour: 'demands' })[0]).toContain(
      'You have had our decision',
    );
  });
  test.each([
    ['Nothing open.', undefined],
    ['I can offer [what is possible] by [day].', '[what is possible]'],
    ['A list: []', undefined],
    ['Two\n[lines\nhere]', undefined],
  ])('%j has the gap %j', (text, gap) => {
    expect(firstGap(text)?.text).toBe(gap);
  });
});

test('whatever a store gives back, it is a boundary or nothing, and a boundary can be gone on with', () => {
  const stored = fc.oneof(
    fc.anything(),
    fc.record(
      {
        mode: fc.constantFrom('standards', 'saying-no', 'x'),
        steps: fc.array(
          fc.record({ stage: fc.string(), at: fc.oneof(fc.integer(), fc.constant(Number.NaN)) }),
        ),
        place: fc.constantFrom('open', 'ended', 'distress', 'y'),
        texts: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer())),
        check: fc.constantFrom('issue', 'abusive', 1),
        distressAt: fc.oneof(fc.integer(), fc.string()),
      },
      { requiredKeys: ['mode', 'steps', 'place', 'texts'] },
    ),
  );
  fc.assert(
    fc.property(stored, (found) => {
      const state = readBoundary(found);
      if (!state) return;
      expect(readBoundary(state)).toEqual(state);
      expect(rungsOf(state, neutralPolicyEn)).toHaveLength(state.mode === 'standards' ? 3 : 5);
      expect(reduceBoundary(state, { type: 'distress', at: 1 }, neutralPolicyEn).place).toBe('distress');
    }),
  );
});

test('words of any policy and any text are joined without a loose end', () => {
  const text = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(text, text, (named, review) => {
      const policy = {
        ...retailPolicyEn,
        behaviours: [{ behaviour: 'insult' as const, level: 1 as const, named: { written: named } }],
        review: { written: review },
      };
      const ask = {
        scripts,
        policy,
        step: 'end',
        behaviour: 'insult',
        channel: 'email',
        form: 'written',
      } as const;
      for (const words of wordsFor(ask)) {
        expect(words).toBe(words.trim());
        expect(words).not.toMatch(/\n{3}|[ \t]\n/);
      }
    }),
  );
});
