import * as v from 'valibot';
import { templateProblem } from '../base/template/index.ts';
import { purposes } from './names.ts';

const template = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.check(
    (text) => templateProblem(text) === undefined,
    (issue) => templateProblem(issue.input) ?? '',
  ),
);
const promise = v.pipe(
  template,
  v.check(
    (text) => /\{\{\s*follow_up\.when\s*\}\}/.test(text),
    'A promise names its time: {{ follow_up.when }}.',
  ),
);

/**
 * Describes the words that reach the client, in the language of the reply. They are templates with `{{ … }}`:
 * `follow_up.when` is the exact time in the client's zone, the rest comes from the host.
 */
export const replyWordsSchema = v.strictObject(
  v.entriesFromList(
    purposes,
    v.strictObject({
      /** What is sent when the time has come. */
      message: template,
      /** What the agent says when the time has come and it is a call. */
      call: template,
      /** The promise as it is put into the reply. */
      written: promise,
      /** The promise as the agent says it aloud. */
      spoken: promise,
    }),
  ),
);
export type ReplyWords = v.InferOutput<typeof replyWordsSchema>;
