import { formatMessage } from '../base/message/index.ts';
import { composeReply, type Presented } from './reply.ts';

/** Writes the answer as plain text, for a chat: one thing a line, a blank line between options. */
export function toPlainText(presented: Presented): string {
  const { intro, options, refusal, question, locale } = composeReply(presented);
  const { line } = presented.content.reply;
  const linesOf = (rows: readonly { label: string; text: string }[]) =>
    rows.map(({ label, text }) => formatMessage(locale, line, { label, value: text }));
  return [
    ...(intro ? [intro] : []),
    ...options.map(({ title, rows }, index) => [`${index + 1}. ${title}`, ...linesOf(rows)].join('\n')),
    ...(refusal ? [[refusal.title, ...linesOf(refusal.rows)].join('\n')] : []),
    ...(question ? [question] : []),
  ].join('\n\n');
}
