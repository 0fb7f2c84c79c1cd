import * as v from 'valibot';
import { knownVariables, phrasePackSchema } from '../base/pack/index.ts';
import { type Phrase, phraseSchema } from '../base/phrase/index.ts';
import { type ToneRules, wordsOf } from '../tone-guard/index.ts';
import { apologiesIn } from './apologies.ts';
import type { Finding, Remark } from './finding.ts';
import { parseJson } from './json.ts';
import { checkPhrase } from './phrase-checks.ts';
import { readingsOf } from './readings.ts';
import { schemaRemarks } from './sentences.ts';

export interface CheckOptions {
  /** Names the file in every finding. */
  readonly file: string;
  /** The tone rules of the pack's language. Without them, tone is not checked. */
  readonly rules?: ToneRules | undefined;
  /** Today as year-month-day, for review dates. */
  readonly today: string;
}

/** Is how many phrases in a row must open differently. */
const row = 10;

// The pack without its phrases, so that one broken phrase does not hide what is wrong elsewhere.
const shellSchema = v.strictObject({ ...phrasePackSchema.entries, phrases: v.array(v.unknown()) });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Read {
  readonly name: string;
  readonly number: number;
  readonly phrase?: Phrase | undefined;
  readonly remarks: Remark[];
}

function readPhrase(raw: unknown, number: number): Read {
  const id = isObject(raw) && typeof raw.id === 'string' && raw.id !== '' ? raw.id : undefined;
  const remarks = schemaRemarks(phraseSchema, raw);
  const phrase = remarks.length === 0 ? v.parse(phraseSchema, raw) : undefined;
  return { number, name: id ?? `phrase ${number}`, phrase, remarks };
}

const isOffered = (phrase: Phrase) => phrase.review?.status !== 'retired';

const wordsKey = (text: string, most: number) =>
  wordsOf(text)
    .slice(0, most)
    .map((word) => word.key)
    .join(' ');

/** Looks over all phrases together, in the order of the pack. */
function compare(reads: readonly Read[]): void {
  const ids = new Map<string, Read>();
  const texts = new Map<string, Read>();
  const openings = new Map<string, { at: number; read: Read }>();
  let at = 0;
  for (const read of reads) {
    const earlier = ids.get(read.name);
    if (earlier) {
      const message = `The id is used before, by phrase ${earlier.number}; this is phrase ${read.number}.`;
      read.remarks.push({ level: 'error', check: 'duplicate', field: 'id', message });
    } else ids.set(read.name, read);
    if (!read.phrase || !isOffered(read.phrase)) continue;

    const [reading = ''] = readingsOf(read.phrase.written, 'stand-in');
    const text = wordsKey(reading, Number.POSITIVE_INFINITY);
    const same = texts.get(text);
    if (same) {
      const message = `The same words stand in ${same.name}.`;
      read.remarks.push({ level: 'warning', check: 'duplicate', field: 'written', message });
    } else texts.set(text, read);

    const opening = wordsKey(reading, 2);
    const before = openings.get(opening);
    if (before && at - before.at < row) {
      const message = `It opens like ${before.read.name}, ${at - before.at} before it. Within ${row} in a row, each opens differently.`;
      read.remarks.push({ level: 'warning', check: 'opening', field: 'written', message });
    }
    openings.set(opening, { at, read });
    at++;
  }
}

/**
 * Checks a pack of phrases: shape, values, fill-ins, ids, lengths, openings, tone and review dates.
 * It never throws for what the pack holds, and one broken phrase does not hide the others.
 */
export function checkPack(json: unknown, { file, rules, today }: CheckOptions): Finding[] {
  const findings: Finding[] = schemaRemarks(shellSchema, json).map((remark) => ({ ...remark, file }));
  if (!isObject(json)) return findings;

  const own = Array.isArray(json.variables) ? json.variables : [];
  const paths = own.flatMap((one) => (isObject(one) && typeof one.path === 'string' ? [one.path] : []));
  const language = typeof json.locale === 'string' ? (json.locale.split('-')[0] ?? '') : '';
  const context = {
    variables: [...knownVariables, ...paths],
    today,
    rules,
    apologies: apologiesIn(language),
  };

  const phrases = Array.isArray(json.phrases) ? json.phrases : [];
  const reads = phrases.map((raw, index) => readPhrase(raw, index + 1));
  for (const read of reads) if (read.phrase) read.remarks.push(...checkPhrase(read.phrase, context));
  compare(reads);
  for (const read of reads)
    for (const remark of read.remarks) findings.push({ ...remark, file, phrase: read.name });
  return findings;
}

/** Reads the text of a pack and checks it. Text that is not JSON is told with line and column. */
export function checkPackText(text: string, options: CheckOptions): Finding[] {
  const read = parseJson(text);
  if ('value' in read) return checkPack(read.value, options);
  const { line, column, message } = read.fault;
  const where = `Line ${line}, column ${column}: ${message}`;
  return [{ level: 'error', check: 'json', file: options.file, message: where }];
}
