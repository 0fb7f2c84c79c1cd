import * as v from 'valibot';
import {
  type BoundaryPolicy,
  boundaryPolicySchema,
  takenStageIds,
  type Wordings,
} from '../boundary-dialog/index.ts';
import type { CheckOptions } from './check.ts';
import type { Finding, Remark } from './finding.ts';
import { checkTone } from './phrase-checks.ts';
import { schemaRemarks } from './sentences.ts';

type Text = readonly [field: string, text: string];

/** Tells whether a file is a policy on boundaries, and no pack of phrases. */
export function isBoundaryPolicy(json: unknown): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    !('phrases' in json) &&
    ('stages' in json || 'behaviours' in json)
  );
}

function textsOf(policy: BoundaryPolicy): Text[] {
  const wordings = (field: string, words: Wordings | undefined): Text[] =>
    Object.entries(words ?? {}).flatMap(([key, text]) =>
      text === undefined ? [] : [[`${field}.${key}`, text] as const],
    );
  const { stages, behaviours, ending, review, distress } = policy;
  return [
    ...behaviours.flatMap(({ named }, at) => wordings(`behaviours[${at}].named`, named)),
    ...stages.flatMap(({ words }, at) => wordings(`stages[${at}].words`, words)),
    ...wordings('ending.words', ending.words),
    ...wordings('ending.transferWords', ending.transferWords),
    ...wordings(
      'review',
      review && { written: review.written, ...(review.spoken ? { spoken: review.spoken } : {}) },
    ),
    ...wordings('distress.words', distress?.words),
  ];
}

const error = (field: string, message: string): Remark => ({
  level: 'error',
  check: 'schema',
  field,
  message,
});
const warning = (field: string, message: string): Remark => ({
  level: 'warning',
  check: 'schema',
  field,
  message,
});

function twice(values: readonly string[], field: (at: number) => string): Remark[] {
  return values.flatMap((value, at): Remark[] => {
    if (values.indexOf(value) === at) return [];
    return [{ level: 'error', check: 'duplicate', field: field(at), message: `"${value}" is there before.` }];
  });
}

function checkLadder({ stages, behaviours, ending, immediateEnd }: BoundaryPolicy): Remark[] {
  const ids = stages.map(({ id }) => id);
  const found = [
    ...twice(ids, (at) => `stages[${at}].id`),
    ...twice(
      behaviours.map(({ behaviour }) => behaviour),
      (at) => `behaviours[${at}].behaviour`,
    ),
    ...ids.flatMap((id, at) =>
      takenStageIds.includes(id)
        ? [error(`stages[${at}].id`, `The dialog has a step "${id}" already. Use another id.`)]
        : [],
    ),
  ];
  if (ending.minimumSteps > stages.length)
    found.push(
      error(
        'ending.minimumSteps',
        `It asks for ${ending.minimumSteps} steps, and the ladder has ${stages.length}. The end would never open.`,
      ),
    );
  if (ending.mayEnd === 'agent' && ending.minimumSteps === 0 && stages.every(({ skippable }) => skippable))
    found.push(
      warning(
        'ending.minimumSteps',
        'Every stage can be passed over and no step is asked for, so a conversation can be ended without a word.',
      ),
    );
  if (!stages.some(({ kind }) => kind === 'warn'))
    found.push(warning('stages', 'No stage warns, so the end may come as a surprise.'));
  if (ending.mayEnd === 'agent' && immediateEnd?.length === 0)
    found.push(warning('immediateEnd', 'Nothing opens the end at once, not even a threat.'));
  return found;
}

function checkRights(policy: BoundaryPolicy, texts: readonly Text[]): Remark[] {
  const found: Remark[] = [];
  if (!policy.review)
    found.push(warning('review', 'It names no way in which a client can have a decision reviewed.'));
  else
    for (const [field, text] of texts)
      if (/^ending\./.test(field) && !text.includes('{review}'))
        found.push({
          level: 'warning',
          check: 'wording',
          field,
          message: 'It leaves out {review}, the client’s way to a review.',
        });
  if (!policy.distress)
    found.push(warning('distress', 'It has no words, advice or contact of its own for signs of distress.'));
  return found;
}

/** Checks a policy on boundaries: its shape, a ladder that can be climbed, a client’s rights, tone, and when to read it again. */
export function checkBoundaryPolicy(json: unknown, { file, rules, today }: CheckOptions): Finding[] {
  const shape = schemaRemarks(boundaryPolicySchema, json);
  const remarks = [...shape];
  if (shape.length === 0) {
    const policy = v.parse(boundaryPolicySchema, json);
    const texts = textsOf(policy);
    remarks.push(...checkLadder(policy), ...checkRights(policy, texts));
    if (rules) remarks.push(...checkTone(texts, rules));
    const { readAgainBy } = policy;
    if (readAgainBy !== undefined && readAgainBy < today)
      remarks.push({
        level: 'warning',
        check: 'review',
        field: 'readAgainBy',
        message: `It was to be read again by ${readAgainBy}.`,
      });
  }
  return remarks.map((remark) => ({ ...remark, file }));
}
