import * as v from 'valibot';
import { phraseSchema } from '../phrase/index.ts';

/** Describes a value that a pack's phrases may use beside the known ones. */
export const variableSchema = v.strictObject({
  path: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)+$/, 'A path has at least two names, like order.number.'),
  ),
  label: v.string(),
  example: v.exactOptional(v.string()),
});
export type Variable = v.InferOutput<typeof variableSchema>;

/** Lists the values that every host is asked for. A pack may add its own under `variables`. */
export const knownVariables = [
  'client.first_name',
  'client.last_name',
  'client.name',
  'client.email',
  'agent.first_name',
  'agent.name',
  'company.name',
  'conversation.id',
  'order.number',
  'order.item',
  'order.date',
] as const;

/** Describes a library of phrases in one language, as it is stored, shared and checked. */
export const phrasePackSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  /** Version of this format. */
  version: v.literal(1),
  id: v.pipe(v.string(), v.minLength(1)),
  locale: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A locale is a BCP 47 tag, like en or es-MX.'),
  ),
  title: v.exactOptional(v.string()),
  variables: v.exactOptional(v.array(variableSchema)),
  phrases: v.array(phraseSchema),
});
export type PhrasePack = v.InferOutput<typeof phrasePackSchema>;
