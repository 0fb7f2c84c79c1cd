import { escapeHtml } from '../base/rich/index.ts';
import { composeReply, type Presented, type ReplyRow } from './reply.ts';

// Mail programs know no style sheet of ours, so colours and sizes stand on each element. Inks meet 7 to 1 on their grounds.
const ink = '#1c2733';
const ground = '#ffffff';
const labelGround = '#f1f4f7';
const line = '#d5dce3';
const font = `font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:22px;color:${ink};`;

interface Side {
  readonly dir: 'ltr' | 'rtl';
  readonly start: 'left' | 'right';
}

const cell = ({ dir, start }: Side, style: string) =>
  `dir="${dir}" align="${start}" valign="top" style="${font}text-align:${start};${style}"`;

function rowHtml({ label, text }: ReplyRow, side: Side): string {
  const edge = `border-bottom:1px solid ${line};padding:8px 10px;`;
  const th = `<th scope="row" width="34%" bgcolor="${labelGround}" ${cell(side, `${edge}background-color:${labelGround};font-weight:bold;`)}>${escapeHtml(label)}</th>`;
  return `<tr>${th}<td bgcolor="${ground}" ${cell(side, `${edge}background-color:${ground};`)}>${escapeHtml(text)}</td></tr>`;
}

/** A title, and under it a table of its own: what is told has a name that is read with it. */
function blockHtml(title: string, rows: readonly ReplyRow[], side: Side): string {
  const table = `<table width="100%" border="0" cellpadding="0" cellspacing="0" dir="${side.dir}" style="border-collapse:collapse;border-top:1px solid ${line};">${rows.map((row) => rowHtml(row, side)).join('')}</table>`;
  return layoutRow(
    `<p style="margin:0 0 6px 0;font-weight:bold;">${escapeHtml(title)}</p>${table}`,
    side,
    'padding:0 0 18px 0;',
  );
}

const layoutRow = (inner: string, side: Side, style: string) =>
  `<tr><td ${cell(side, style)}>${inner}</td></tr>`;

/**
 * Writes the answer as HTML that mail programs keep: tables, inline styles, attributes, no class, no style sheet,
 * no link and no picture. Every text of the host is escaped; no tag and no attribute comes from it.
 */
export function toEmailHtml(presented: Presented): string {
  const { locale, dir, intro, options, refusal, question } = composeReply(presented);
  const side: Side = { dir, start: dir === 'rtl' ? 'right' : 'left' };
  const words = (text: string) => layoutRow(escapeHtml(text), side, 'padding:0 0 18px 0;');
  const rows = [
    ...(intro ? [words(intro)] : []),
    ...options.map(({ title, rows }, index) => blockHtml(`${index + 1}. ${title}`, rows, side)),
    ...(refusal ? [blockHtml(refusal.title, refusal.rows, side)] : []),
    ...(question ? [words(question)] : []),
  ];
  return `<table role="presentation" lang="${escapeHtml(locale)}" dir="${dir}" width="100%" border="0" cellpadding="0" cellspacing="0" bgcolor="${ground}" style="background-color:${ground};max-width:600px;">${rows.join('')}</table>`;
}
