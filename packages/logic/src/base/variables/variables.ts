import { parseTemplate, type TemplatePart } from '@evenkeel/content/base/template';
import { formatMessageToParts } from '../message/index.ts';

/** Holds what a host knows of the client, the agent and the case, by dotted name. */
export interface Values {
  readonly [name: string]: Values | string | number | null | undefined;
}

/** Tells how a client is addressed, for texts that differ by it. Nothing guesses it. */
export interface Addressing {
  readonly address?: 'informal' | 'formal';
  readonly gender?: 'female' | 'male' | 'other';
}

/** Is one piece of a filled text, with where its words come from. */
export type FilledPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** A value of the host, or what the agent typed in its place. */
  | { readonly kind: 'value'; readonly text: string; readonly path: string }
  /** The words that the template falls back on. */
  | { readonly kind: 'fallback'; readonly text: string; readonly path: string }
  /** A value that nobody has given: it must not reach a draft. */
  | { readonly kind: 'missing'; readonly text: string; readonly path: string };

export interface FillOptions extends Addressing {
  readonly locale: string;
  readonly values?: Values;
  /** What the agent typed in, by path. It wins over the host's values. */
  readonly fills?: Readonly<Record<string, string>>;
}

function lookUp(values: Values | undefined, path: string): string | undefined {
  let found: Values[string] = values;
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = found[name];
  }
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

const filters: Readonly<Record<string, (text: string, locale: string) => string>> = {
  capitalize: (text, locale) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
  upcase: (text, locale) => text.toLocaleUpperCase(locale),
  downcase: (text, locale) => text.toLocaleLowerCase(locale),
  strip: (text) => text.trim(),
};

function fillOutput(part: Extract<TemplatePart, { kind: 'output' }>, options: FillOptions): FilledPiece {
  const { path } = part;
  const apply = (text: string) =>
    part.filters.reduce((done, name) => filters[name]?.(done, options.locale) ?? done, text);
  const typed = options.fills?.[path];
  const known = typed?.trim() ? typed : lookUp(options.values, path);
  if (known !== undefined) return { kind: 'value', text: apply(known), path };
  if (part.fallback !== undefined) return { kind: 'fallback', text: apply(part.fallback), path };
  return { kind: 'missing', text: part.raw, path };
}

const icu = /\{\s*\w+\s*,\s*(?:select|plural|selectordinal)\s*,/;

function piecesOf(template: string, options: FillOptions): FilledPiece[] {
  const { parts } = parseTemplate(template);
  if (!icu.test(template))
    return parts.map((part) => (part.kind === 'text' ? part : fillOutput(part, options)));
  // Outputs become ICU arguments, so that they may stand inside the branches of a select or plural.
  const values: Record<string, string | FilledPiece> = {
    address: options.address ?? 'formal',
    gender: options.gender ?? 'other',
  };
  const message = parts
    .map((part, number) => {
      if (part.kind === 'text') return part.text;
      values[`v${number}`] = fillOutput(part, options);
      return `{v${number}}`;
    })
    .join('');
  try {
    return formatMessageToParts<FilledPiece>(options.locale, message, values).map((piece) =>
      typeof piece === 'string' ? { kind: 'text', text: piece } : piece,
    );
  } catch {
    return [{ kind: 'missing', text: template, path: 'message' }];
  }
}

/**
 * Puts values into a template: what the agent typed first, then the host's, then the template's own fallback.
 * It executes nothing and invents nothing: what nobody has given stays a `missing` piece.
 */
export function fillTemplate(template: string, options: FillOptions): FilledPiece[] {
  if (!template.includes('{')) return [{ kind: 'text', text: template }];
  return piecesOf(template, options);
}

/** Joins filled pieces to the text that would go into a draft. */
export function plainOf(pieces: readonly FilledPiece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

/** Lists the paths that nobody has given a value for, in order, each once. */
export function missingPaths(pieces: readonly FilledPiece[]): string[] {
  return [...new Set(pieces.flatMap((piece) => (piece.kind === 'missing' ? [piece.path] : [])))];
}
