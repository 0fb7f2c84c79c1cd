import type { Channel, Phrase } from '@evenkeel/content/base/phrase';
import type { InsertText } from '../base/host/index.ts';
import { parseRich, type RichParagraph, richToHtml, richToPlain, withoutMarkup } from '../base/rich/index.ts';
import {
  type FilledPiece,
  type FillOptions,
  fillTemplate,
  missingPaths,
  plainOf,
} from '../base/variables/index.ts';

/** Names the two forms of a phrase: written goes into a draft, spoken is read aloud and never inserted. */
export type Form = 'written' | 'spoken';

export interface PhraseTextOptions extends FillOptions {
  readonly form: Form;
  readonly channel?: Channel;
}

/** Picks the wording of a phrase for a form and a channel. A phrase without a spoken form is read as written. */
export function templateOf(phrase: Phrase, form: Form, channel?: Channel): string {
  if (form === 'spoken') return phrase.spoken ?? phrase.written;
  return (channel && phrase.variants?.[channel]) ?? phrase.written;
}

/** Writes a chosen day as the reply's language does. */
function dayIn(locale: string, iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day);
}

/** Fills a phrase's wording. What nobody has given stays visible as a missing piece. */
export function phrasePieces(phrase: Phrase, options: PhraseTextOptions): FilledPiece[] {
  const dates = phrase.fillIns?.filter((fill) => fill.type === 'date' && options.fills?.[`fill.${fill.key}`]);
  let { fills } = options;
  for (const { key } of dates ?? []) {
    const path = `fill.${key}`;
    fills = { ...fills, [path]: dayIn(options.locale, fills?.[path] ?? '') };
  }
  return fillTemplate(
    templateOf(phrase, options.form, options.channel),
    fills ? { ...options, fills } : options,
  );
}

/** Gives the pieces as a list shows them: the words without their markup. */
export function shownPieces(phrase: Phrase, pieces: readonly FilledPiece[]): FilledPiece[] {
  if (phrase.format !== 'markdown') return [...pieces];
  return pieces.map((piece) =>
    piece.kind === 'text' ? { ...piece, text: withoutMarkup(piece.text) } : piece,
  );
}

/** Reads filled pieces as paragraphs, with markup where the phrase has it. Values are text whatever they hold. */
export function phraseParagraphs(phrase: Phrase, pieces: readonly FilledPiece[]): RichParagraph[] {
  const markdown = phrase.format === 'markdown';
  return parseRich(
    pieces.map((piece) => ({ text: piece.text, literal: !markdown || piece.kind !== 'text' })),
  );
}

/** Is one thing that the agent still has to type in before a phrase can be used. */
export interface MissingValue {
  readonly path: string;
  /** From the phrase's own fill-ins; other values are named by the content. */
  readonly label?: string;
  readonly type: 'text' | 'number' | 'date' | 'select';
  readonly options?: readonly string[];
  readonly required: boolean;
}

/** Lists what a phrase asks of the agent: its fill-ins first, then values that the host does not know. */
export function neededValues(phrase: Phrase, options: PhraseTextOptions): MissingValue[] {
  if (!phrase.fillIns && !templateOf(phrase, options.form, options.channel).includes('{{')) return [];
  const unfilled = phrasePieces(phrase, { ...options, fills: {} });
  const missing = new Set(missingPaths(unfilled));
  const mentioned = new Set(unfilled.flatMap((piece) => (piece.kind === 'text' ? [] : [piece.path])));
  const needed: MissingValue[] = [];
  for (const fill of phrase.fillIns ?? []) {
    const path = `fill.${fill.key}`;
    if (!mentioned.has(path)) continue;
    needed.push({
      path,
      label: fill.label,
      type: fill.type,
      ...(fill.options ? { options: fill.options } : {}),
      required: missing.has(path),
    });
    missing.delete(path);
  }
  for (const path of missing) needed.push({ path, type: 'text', required: true });
  return needed;
}

/** Holds what an agent is about to put into a draft. */
export interface Composed {
  readonly text: InsertText;
  /** Paths without a value. While there is one, the text must not reach a draft. */
  readonly missing: readonly string[];
}

/** Puts phrases together to one text, in order, a space between them and a line where one is in paragraphs. */
export function composePhrases(phrases: readonly Phrase[], options: PhraseTextOptions): Composed {
  const filled = phrases.map((phrase) => ({ phrase, pieces: phrasePieces(phrase, options) }));
  const missing = [...new Set(filled.flatMap(({ pieces }) => missingPaths(pieces)))];
  const marked = filled.some(({ phrase }) => phrase.format === 'markdown');
  const texts = filled.map(({ phrase, pieces }) =>
    phrase.format === 'markdown' ? richToPlain(phraseParagraphs(phrase, pieces)) : plainOf(pieces),
  );
  const plain = texts.join(texts.some((text) => text.includes('\n')) ? '\n\n' : ' ');
  if (!marked) return { text: { plain }, missing };
  const html = filled.map(({ phrase, pieces }) => richToHtml(phraseParagraphs(phrase, pieces))).join('');
  return { text: { plain, html }, missing };
}
