import { acts, intensities, steps } from '@evenkeel/content/base/phrase';

/** Tells of a phrase that could not be used: which one, and why, in a sentence. */
export interface BrokenPhrase {
  /** Place in the library, from 0. */
  readonly at: number;
  readonly id?: string;
  readonly field: string;
  readonly message: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isFilledText = (value: unknown) => isText(value) && value.trim() !== '';
const isTextList = (value: unknown) => value === undefined || (Array.isArray(value) && value.every(isText));
const isOptionalText = (value: unknown) => value === undefined || isText(value);
const oneOf = (list: readonly unknown[]) => (value: unknown) => list.includes(value);
const isRange = (value: unknown) =>
  Array.isArray(value) && value.length === 2 && value.every(oneOf(intensities)) && value[0] <= value[1];
const isFillIn = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  'label' in value &&
  isText(value.key) &&
  isText(value.label);
const isRecordOfText = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && Object.values(value).every(isText));

const checks: readonly [string, (value: unknown) => boolean, string][] = [
  ['id', isFilledText, 'has no id'],
  ['written', isFilledText, 'has no written text'],
  ['step', oneOf(steps), 'does not name a step'],
  ['act', oneOf(acts), 'does not name an act'],
  ['intensity', isRange, 'has no intensity from 1 to 5'],
  ['title', isOptionalText, 'has a title that is no text'],
  ['spoken', isOptionalText, 'has a spoken form that is no text'],
  ['keywords', isTextList, 'has keywords that are no list of words'],
  ['tags', isTextList, 'has tags that are no list of words'],
  ['feelings', isTextList, 'has feelings that are no list of words'],
  ['channels', isTextList, 'has channels that are no list of words'],
  ['variants', isRecordOfText, 'has variants that are no texts'],
  [
    'fillIns',
    (value) => value === undefined || (Array.isArray(value) && value.every(isFillIn)),
    'has fill-ins that cannot be read',
  ],
];

/**
 * Checks that a phrase can be searched and shown, quickly enough for a hundred thousand of them.
 * It is no substitute for the schema, which also judges the words: run `evenkeel-content check` for that.
 */
export function brokenPhrase(value: unknown, at: number): BrokenPhrase | undefined {
  if (typeof value !== 'object' || value === null)
    return { at, field: '', message: `Phrase ${at + 1} is not an object.` };
  const record = value as Record<string, unknown>;
  for (let i = 0; i < checks.length; i++) {
    const [field, fits, message] = checks[i]!;
    if (fits(record[field])) continue;
    const id = isFilledText(record['id']) ? { id: String(record['id']) } : {};
    return { at, ...id, field, message: `Phrase ${id.id ?? at + 1} ${message}.` };
  }
  return undefined;
}
