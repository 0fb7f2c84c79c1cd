import type { Line, Mark, Run } from '../conversations/index.ts';

interface Node {
  readonly type?: string;
  readonly text?: string;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly content?: readonly Node[];
}

/** Lets through the addresses that a reply may carry; a script or a file address is not one. */
export function safeHref(href: string): string | undefined {
  return /^(https?:\/\/|mailto:)\S+$/i.test(href.trim()) ? href.trim() : undefined;
}

function markOf(mark: NonNullable<Node['marks']>[number]): Mark | undefined {
  if (mark.type === 'bold' || mark.type === 'italic') return { type: mark.type };
  const href = mark.type === 'link' ? safeHref(String(mark.attrs?.href ?? '')) : undefined;
  return href ? { type: 'link', href } : undefined;
}

function runsOf(node: Node): Run[] {
  if (node.type === 'hardBreak') return [{ text: '\n' }];
  if (node.text !== undefined) {
    const marks = (node.marks ?? []).flatMap((mark) => markOf(mark) ?? []);
    return [marks.length > 0 ? { text: node.text, marks } : { text: node.text }];
  }
  return (node.content ?? []).flatMap(runsOf);
}

/** Turns the rich editor's document into lines of marked words, which the thread can show without HTML. */
export function linesOf(node: Node, bullet = false): Line[] {
  if (node.type === 'paragraph')
    return [bullet ? { runs: runsOf(node), bullet: true } : { runs: runsOf(node) }];
  return (node.content ?? []).flatMap((child) => linesOf(child, bullet || node.type === 'listItem'));
}

/** Tells whether lines say more than their plain text does. */
export function isRich(lines: readonly Line[]): boolean {
  return lines.some((line) => line.bullet || line.runs.some((run) => run.marks));
}

/** Turns lines into plain text, one line each. */
export function plainOf(lines: readonly Line[]): string {
  return lines
    .map((line) => (line.bullet ? '- ' : '') + line.runs.map((run) => run.text).join(''))
    .join('\n');
}
