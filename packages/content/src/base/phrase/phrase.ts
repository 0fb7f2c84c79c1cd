import * as v from 'valibot';
import { templateProblem } from '../template/index.ts';
import { acts, channels, feelings, formalities, intensities, scopes, steps } from './facets.ts';

const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9][a-z0-9._-]{0,119}$/,
    'An id has small letters, digits, dots, hyphens and underscores only.',
  ),
);
const isoDate = v.pipe(v.string(), v.isoDate('A date is written as year-month-day, like 2026-11-24.'));
const level = v.picklist(intensities);

/** Checks a text that may carry `{{ variable | default: "…" }}`. Logic tags are refused: nothing is executed. */
const template = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'The text is empty.'),
  v.maxLength(4000, 'The text is longer than 4,000 characters.'),
  v.check(
    (text) => templateProblem(text) === undefined,
    (issue) => templateProblem(issue.input) ?? '',
  ),
);

/** Describes a detail that the agent types in before a phrase can be used, read as `{{ fill.<key> }}`. */
export const fillInSchema = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, 'A key has small letters, digits and underscores.')),
  label: v.pipe(v.string(), v.minLength(1)),
  type: v.picklist(['text', 'number', 'date', 'select']),
  options: v.exactOptional(v.array(v.string())),
  required: v.exactOptional(v.boolean()),
});
export type FillIn = v.InferOutput<typeof fillInSchema>;

/**
 * Describes one phrase: what it says, written and spoken, and when it fits.
 * `written` goes into a draft; `spoken` is read aloud and never inserted.
 */
export const phraseSchema = v.strictObject({
  id,
  title: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(120))),
  step: v.picklist(steps),
  act: v.picklist(acts),
  feelings: v.exactOptional(v.array(v.picklist(feelings))),
  /** Lowest and highest level, 1 to 5, that the phrase fits. */
  intensity: v.pipe(
    v.strictTuple([level, level]),
    v.check(([low, high]) => low <= high, 'The lower intensity comes first.'),
  ),
  formality: v.exactOptional(v.picklist(formalities)),
  /** Channels that the phrase fits; all of them when left out. */
  channels: v.exactOptional(v.array(v.picklist(channels))),
  /** Words that find the phrase and are not shown. */
  keywords: v.exactOptional(v.array(v.string())),
  /** Words that find the phrase and are shown. */
  tags: v.exactOptional(v.array(v.string())),
  /** How `written` is marked up: plain text, or **bold**, *italic* and [links](https://…). */
  format: v.exactOptional(v.picklist(['text', 'markdown'])),
  written: template,
  spoken: v.exactOptional(template),
  /** Replaces `written` in one channel. */
  variants: v.exactOptional(v.partial(v.strictObject(v.entriesFromList(channels, template)))),
  fillIns: v.exactOptional(v.array(fillInSchema)),
  scope: v.exactOptional(v.picklist(scopes)),
  review: v.exactOptional(
    v.strictObject({
      owner: v.exactOptional(v.string()),
      status: v.picklist(['draft', 'approved', 'retired']),
      reviewBy: v.exactOptional(isoDate),
      version: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  ),
});
export type Phrase = v.InferOutput<typeof phraseSchema>;
