import {
  type FrameKind,
  type FrameSlot,
  frameSlots,
  type ParaphraseFrames,
} from '@evenkeel/content/paraphrase-prompt';
import { formatMessage } from '../base/message/index.ts';
import type { Fact, Note, NoteKind, Quote } from '../base/note/index.ts';
import { literal } from './numbers.ts';

/** Names the two forms: written goes into a draft, spoken is said aloud. */
export type Form = 'written' | 'spoken';

/** Is what a sentence is made of, and how. */
export interface Material {
  readonly notes: readonly Note[];
  readonly quotes: readonly Quote[];
  readonly facts: readonly Fact[];
}

export interface ComposeOptions {
  readonly frame: FrameKind;
  readonly form: Form;
  /** BCP 47 locale of the reply. */
  readonly locale: string;
  /** Picks one of the wordings. The same number gives the same sentence. */
  readonly seed?: number | undefined;
  readonly address?: 'informal' | 'formal' | undefined;
  /** What the client wrote. A word that stands in it with a small letter is no name, and loses its capital inside a sentence. */
  readonly heard?: string | undefined;
  /** When it is said, in milliseconds since 1970: a date of another year is written with its year. Left out, none is. */
  readonly now?: number | undefined;
}

const slotOf: Readonly<Record<NoteKind, FrameSlot>> = {
  fact: 'facts',
  promise: 'facts',
  unclear: 'facts',
  feeling: 'feeling',
  need: 'need',
  ask: 'need',
};

/** Tells which place of a frame a note fills. */
export function slotOfNote({ kind }: Pick<Note, 'kind'>): FrameSlot {
  return slotOf[kind];
}

function sayLike(locale: string, text: string, address: string | undefined): string {
  return formatMessage(locale, text, { address: address ?? 'formal' });
}

/** Says a note to the client: their own word in quotation marks as it stands, else without its point and its capital. */
export function sayNote(
  note: Note,
  frames: ParaphraseFrames,
  { locale, address, heard = '' }: Pick<ComposeOptions, 'locale' | 'address' | 'heard'>,
): string {
  const text = note.text.trim().replace(/\s+/gu, ' ');
  const [open, close] = frames.quotes;
  if (note.verbatim) return open + note.text.trim() + close;
  let said = text.replace(/[\s.,;:!?؟،؛…]+$/u, '');
  const lower = said.toLowerCase();
  if (slotOf[note.kind] === 'need') {
    const begin = frames.needBegins.find((each) => lower.startsWith(`${each} `));
    if (begin) said = said.slice(begin.length + 1).trim();
  }
  const first = /^[\p{L}\p{M}'’]+/u.exec(said)?.[0] ?? '';
  const alone = first.toLowerCase();
  if (first !== alone && (frames.starts.includes(alone) || standsIn(heard, alone)))
    said = alone + said.slice(first.length);
  return toClient(said, frames, { locale, address });
}

const standsIn = (text: string, word: string) =>
  word !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${literal(word)}(?![\\p{L}\\p{N}])`, 'u').test(text);

function toClient(
  text: string,
  { toClient: pairs }: ParaphraseFrames,
  { locale, address }: Pick<ComposeOptions, 'locale' | 'address'>,
): string {
  if (pairs.length === 0) return text;
  const becomes = new Map(pairs.map(([from, to]) => [from, sayLike(locale, to, address)]));
  const any = pairs.map(([from]) => literal(from)).join('|');
  const found = new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${any})(?![\\p{L}\\p{N}'’-])`, 'giu');
  return text.replaceAll('’', "'").replace(found, (from: string, at: number) => {
    // A capital inside a sentence is a name ("My Account"), but for the word that always has one.
    const named = at > 0 && /^\p{Lu}\p{Ll}/u.test(from) && !from.startsWith("I'");
    return named ? from : (becomes.get(from.toLowerCase()) ?? from);
  });
}

/** Says a fact to the client: a number by what it is, a day by its date, since "yesterday" is another day tomorrow. */
export function sayFact(
  fact: Fact,
  frames: ParaphraseFrames,
  { locale, now }: Pick<ComposeOptions, 'locale' | 'now'>,
): string {
  const count = Number(fact.value);
  const values = { fact: sayValue(fact, locale, now), count: Number.isFinite(count) ? count : 0 };
  return formatMessage(locale, frames.facts[fact.kind], values);
}

function sayValue({ kind, text, value }: Fact, locale: string, now: number | undefined): string {
  const [, day, hour, minute] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d))?$/.exec(value) ?? [];
  if (kind !== 'date' || day === undefined) return text;
  const at = Date.parse(`${day}T${hour ?? '00'}:${minute ?? '00'}:00Z`);
  const other = now !== undefined && new Date(now).getUTCFullYear() !== new Date(at).getUTCFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(other ? { year: 'numeric' } : {}),
    ...(hour === undefined ? {} : { hour: 'numeric', minute: '2-digit' }),
    timeZone: 'UTC',
  }).format(at);
}

/** Tells which places of a template are to be filled. */
const placesOf = (template: string) => frameSlots.filter((slot) => template.includes(`{${slot}}`));

function fillable(templates: readonly string[], filled: (slot: FrameSlot) => boolean): string[] {
  const possible = templates.filter((template) => placesOf(template).every(filled));
  const most = Math.max(0, ...possible.map((template) => placesOf(template).length));
  return possible.filter((template) => placesOf(template).length === most);
}

const pick = <T>(from: readonly T[], seed: number): T | undefined =>
  from[((Math.trunc(seed) % from.length) + from.length) % from.length];

/** Picks a check question. The same seed gives the same one. */
export function checkOf(
  frames: ParaphraseFrames,
  { form, locale, seed = 0, address }: Omit<ComposeOptions, 'frame'>,
) {
  return sayLike(locale, pick(frames.checks[form], seed) ?? '', address);
}

/** Says the material place by place, and picks the frame that fits it. */
function framed({ notes, quotes, facts }: Material, frames: ParaphraseFrames, options: ComposeOptions) {
  const { frame, form, seed = 0 } = options;
  const [open, close] = frames.quotes;
  const said: Record<FrameSlot, string[]> = { facts: [], feeling: [], need: [] };
  for (const note of notes) {
    const text = sayNote(note, frames, options);
    if (text !== '') said[slotOf[note.kind]].push(text);
  }
  for (const { text } of quotes) said.facts.push(open + text + close);
  for (const fact of facts) said.facts.push(sayFact(fact, frames, options));
  const template = pick(
    fillable(frames[frame][form], (slot) => said[slot].length > 0),
    seed,
  );
  return { said, template };
}

/** Tells which places a frame has for this material: what was picked for others is not said by it. */
export function placesUsed(
  material: Material,
  frames: ParaphraseFrames,
  options: ComposeOptions,
): FrameSlot[] {
  const { template } = framed(material, frames, options);
  return template === undefined ? [] : placesOf(template);
}

/**
 * Makes the sentence that says back what was heard, always with a check question at its end. Quotes stand in it as
 * they were written, in the quotation marks of the reply's language. Gives nothing where a frame has too little to say.
 */
export function compose(
  material: Material,
  frames: ParaphraseFrames,
  options: ComposeOptions,
): string | undefined {
  const { locale, address } = options;
  const { said, template } = framed(material, frames, options);
  if (template === undefined) return undefined;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const values = Object.fromEntries(frameSlots.map((slot) => [slot, list.format(said[slot])]));
  const stem = formatMessage(locale, template, { ...values, address: address ?? 'formal' });
  return `${stem} ${checkOf(frames, options)}`;
}

const isQuestion = (text: string) => /[?؟][”"’»)\]\s]*$/u.test(text);

/** Tells whether a sentence ends with a question. */
export function endsWithQuestion(text: string): boolean {
  return isQuestion(text.trim());
}

/** Parts a text into what is said and the question at its end, which may be missing. */
function partCheck(text: string): [body: string, check: string] {
  const whole = text.trimEnd();
  if (!isQuestion(whole)) return [whole, ''];
  const at = Math.max(
    ...['. ', '! ', '… ', '? ', '؟ ', '\n', '.” ', '» ', '; '].map((end) => {
      const place = whole.lastIndexOf(end, whole.length - 2);
      return place < 0 ? -1 : place + end.length;
    }),
  );
  return at < 0 ? ['', whole] : [whole.slice(0, at).trimEnd(), whole.slice(at)];
}

/** Adds a few words to a sentence that the agent has edited: in brackets, before the question at its end. */
export function addToSentence(text: string, words: string): string {
  const [body, check] = partCheck(text);
  const [, stem = '', end = ''] = /^([\s\S]*?)([.!…]*)$/.exec(body) ?? [];
  const joined =
    stem.trim() === ''
      ? `${words}.`
      : `${stem.endsWith(')') ? `${stem.slice(0, -1)}; ${words})` : `${stem} (${words})`}${end || '.'}`;
  return check === '' ? joined : `${joined} ${check}`;
}

/** Takes words out again that were added by `addToSentence`. What is not there in that way stays. */
export function takeFromSentence(text: string, words: string): string {
  const forms = [` (${words})`, `; ${words}`, `${words}; `];
  const form = forms.find((each) => text.includes(each));
  return form === undefined ? text : text.replace(form, () => '');
}
