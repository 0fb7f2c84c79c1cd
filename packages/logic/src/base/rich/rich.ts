/** Is a piece of simple rich text. Links lead to https or mail addresses only. */
export type RichInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'em'; readonly children: readonly RichInline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly RichInline[] };

export type RichParagraph = readonly RichInline[];

// Values are kept out of the markup's sight: a client named "*Ana*" stays "*Ana*".
const hole = /[\uE000-\uF8FF]/g;
const firstHole = 0xe000;
const lastHole = 0xf8ff;

const inline =
  /\*\*(?<strong>\S(?:.*?\S)?)\*\*|\*(?<em>\S(?:.*?\S)?)\*|\[(?<label>[^\]\n]+)\]\((?<href>(?:https:\/\/|mailto:)[^\s()<>"]+)\)|(?<br>\n)/s;

function parseInline(source: string, restore: (text: string) => string): RichInline[] {
  const found: RichInline[] = [];
  let rest = source;
  for (;;) {
    const match = inline.exec(rest);
    if (!match?.groups) break;
    if (match.index > 0) found.push({ kind: 'text', text: restore(rest.slice(0, match.index)) });
    const { strong, em, label, href } = match.groups;
    if (strong !== undefined) found.push({ kind: 'strong', children: parseInline(strong, restore) });
    else if (em !== undefined) found.push({ kind: 'em', children: parseInline(em, restore) });
    else if (label !== undefined && href !== undefined)
      found.push({ kind: 'link', href: restore(href), children: parseInline(label, restore) });
    else found.push({ kind: 'break' });
    rest = rest.slice(match.index + match[0].length);
  }
  if (rest) found.push({ kind: 'text', text: restore(rest) });
  return found;
}

/**
 * Reads simple markup: **bold**, *italic*, [links](https://…), line breaks and paragraphs.
 * Everything else is text, HTML included. `values` are pieces that are text whatever they hold.
 */
export function parseRich(
  pieces: readonly { readonly text: string; readonly literal: boolean }[],
): RichParagraph[] {
  const values: string[] = [];
  const source = pieces
    .map((piece) => {
      const text = piece.text.replace(hole, '');
      if (!piece.literal || firstHole + values.length > lastHole) return text;
      values.push(text);
      return String.fromCharCode(firstHole + values.length - 1);
    })
    .join('');
  const restore = (text: string) =>
    text.replace(hole, (mark) => values[mark.charCodeAt(0) - firstHole] ?? '');
  return source
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => parseInline(paragraph, restore));
}

function inlineText(nodes: readonly RichInline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'break') return '\n';
      const label = inlineText(node.children);
      if (node.kind !== 'link') return label;
      const address = node.href.replace(/^mailto:/, '');
      return label === address || label === node.href ? label : `${label} (${address})`;
    })
    .join('');
}

/** Writes rich text without its markup; a link keeps its address in brackets. */
export function richToPlain(paragraphs: readonly RichParagraph[]): string {
  return paragraphs.map(inlineText).join('\n\n');
}

/** Takes the markup out of one stretch of text, for places that show words alone. Spaces at its ends stay. */
export function withoutMarkup(text: string): string {
  return text.trim() === '' ? text : richToPlain(parseRich([{ text, literal: false }]));
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Writes a text so that HTML shows it as it stands. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

function inlineHtml(nodes: readonly RichInline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return escapeHtml(node.text);
      if (node.kind === 'break') return '<br>';
      const inner = inlineHtml(node.children);
      if (node.kind === 'link') return `<a href="${escapeHtml(node.href)}">${inner}</a>`;
      return node.kind === 'strong' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`;
    })
    .join('');
}

/** Writes rich text as HTML of five harmless elements (p, strong, em, a, br), everything else escaped. */
export function richToHtml(paragraphs: readonly RichParagraph[]): string {
  return paragraphs.map((paragraph) => `<p>${inlineHtml(paragraph)}</p>`).join('');
}
