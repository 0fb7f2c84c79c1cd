import * as v from 'valibot';
import {
  findTone,
  parseWording,
  type ToneRule,
  toneRuleSchema,
  toneRulesSchema,
} from '../tone-guard/index.ts';
import type { Finding, Remark } from './finding.ts';
import { schemaRemarks } from './sentences.ts';

const shellSchema = v.strictObject({ ...toneRulesSchema.entries, rules: v.array(v.unknown()) });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function checkWordings(rule: ToneRule): Remark[] {
  return (['any', 'unless'] as const).flatMap((list) =>
    (rule[list] ?? []).flatMap((wording, number): Remark[] => {
      const read = parseWording(wording);
      if (!('problem' in read)) return [];
      const message = `The wording "${wording}" is malformed: ${read.problem}`;
      return [{ level: 'error', check: 'wording', field: `${list}[${number}]`, message }];
    }),
  );
}

function checkExamples(rule: ToneRule, locale: string): Remark[] {
  const alone = { locale, rules: [rule] };
  return (['hit', 'miss'] as const).flatMap((list) =>
    rule[list].flatMap((example, number): Remark[] => {
      const found = findTone(example, alone);
      if (found.length > 0 === (list === 'hit')) return [];
      const caught = found.map(({ start, end }) => `"${example.slice(start, end)}"`).join(', ');
      const message =
        list === 'hit'
          ? `The rule does not catch "${example}".`
          : `The rule catches ${caught} in "${example}".`;
      return [{ level: 'error', check: 'example', field: `${list}[${number}]`, message }];
    }),
  );
}

/** Checks a set of tone rules: shape, wordings, ids, and that each rule catches its own hits and spares its misses. */
export function checkToneRules(json: unknown, { file }: { readonly file: string }): Finding[] {
  const findings: Finding[] = schemaRemarks(shellSchema, json).map((remark) => ({ ...remark, file }));
  if (!isObject(json) || !Array.isArray(json.rules)) return findings;
  const locale = typeof json.locale === 'string' ? json.locale : '';
  const ids = new Map<string, number>();
  for (const [index, raw] of json.rules.entries()) {
    const id = isObject(raw) && typeof raw.id === 'string' ? raw.id : undefined;
    const name = id ?? `rule ${index + 1}`;
    const add = (remarks: readonly Remark[]) => {
      for (const remark of remarks) findings.push({ ...remark, file, phrase: name });
    };
    if (id !== undefined) {
      const earlier = ids.get(id);
      if (earlier === undefined) ids.set(id, index + 1);
      else
        add([
          {
            level: 'error',
            check: 'duplicate',
            field: 'id',
            message: `The id is used before, by rule ${earlier}.`,
          },
        ]);
    }
    const misshapen = schemaRemarks(toneRuleSchema, raw);
    add(misshapen);
    if (misshapen.length > 0) continue;
    const rule = v.parse(toneRuleSchema, raw);
    const malformed = checkWordings(rule);
    add(malformed.length > 0 ? malformed : checkExamples(rule, locale));
  }
  return findings;
}
