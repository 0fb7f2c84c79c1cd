import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { phrasePackSchema } from '../src/base/pack/index.ts';
import { boundaryPolicySchema } from '../src/boundary-dialog/index.ts';
import { escalationRulesSchema } from '../src/escalation-button/index.ts';
import { toneRulesSchema } from '../src/tone-guard/index.ts';

const notes = {
  'boundary-policy':
    'A policy on how far a conversation may go. What a schema cannot say (ids, a ladder that can be climbed, tone) is checked by: evenkeel-content check policy.json',
  'escalation-rules':
    'Who may be brought in for which reason, how urgent it is, and how long each has to answer.',
  'phrase-pack':
    'A library of phrases in one language. What a schema cannot say (values, fill-ins, blocks, tone, lengths) is checked by: evenkeel-content check pack.json',
  'tone-rules':
    'The tone rules of one language. What a schema cannot say (wordings, examples) is checked by: evenkeel-content check pack.json --rules rules.json',
};

/**
 * Makes a JSON Schema from a valibot schema.
 * It throws at anything that JSON Schema cannot say, but for what is named here: a text is trimmed before it is
 * measured, so it needs a sign that is no space; other checks in code are left to the command.
 */
function schemaOf(name: keyof typeof notes, title: string, schema: GenericSchema): JsonSchema {
  const made = toJsonSchema(schema, {
    target: 'draft-07',
    typeMode: 'input',
    ignoreActions: ['check'],
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'trim' ? { ...jsonSchema, pattern: '\\S' } : undefined,
  });
  const { $schema = '', ...rest } = made;
  return { $schema, title, description: notes[name], ...rest };
}

/** Writes a schema as the formatter would: a list of plain values on one line where it fits. */
function textOf(schema: JsonSchema): string {
  const text = JSON.stringify(schema, null, 2);
  const oneLine = text.replace(
    /^( *(?:"[^"]*": )?)\[\n([^[\]{}]*)\n *\](,?)$/gm,
    (many, before: string, items: string, after: string) => {
      const one = `${before}[${items.trim().replace(/,\n\s*/g, ', ')}]${after}`;
      return one.length <= 110 ? one : many;
    },
  );
  return `${oneLine}\n`;
}

/** Gives the text of each schema file by its name. */
export function schemaFiles(): [name: string, text: string][] {
  const schemas = {
    'boundary-policy.schema.json': schemaOf('boundary-policy', 'Boundary policy', boundaryPolicySchema),
    'escalation-rules.schema.json': schemaOf('escalation-rules', 'Escalation rules', escalationRulesSchema),
    'phrase-pack.schema.json': schemaOf('phrase-pack', 'Phrase pack', phrasePackSchema),
    'tone-rules.schema.json': schemaOf('tone-rules', 'Tone rules', toneRulesSchema),
  };
  return Object.entries(schemas).map(([name, schema]) => [name, textOf(schema)]);
}
