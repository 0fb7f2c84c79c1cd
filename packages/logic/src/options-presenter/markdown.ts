import { formatMessage } from '../base/message/index.ts';
import { composeReply, type Presented } from './reply.ts';

/** Signs that mean something to CommonMark or to GitHub's tables and lines through, wherever they stand. */
const signs = /[\\`*_[\]{}<>&#|~!]/g;
/** What makes a list, a rule, an underlined heading or a definition at the start of a line. */
const atStart = /^[-+=:]/;
const numberAtStart = /^(\d+)([.)])/;
/** A web address, without the sign that ends the sentence around it. Inside angle brackets nothing needs escaping. */
const address = /https?:\/\/[^\s<>\\`"\p{C}]*[^\s<>\\`"\p{C}\p{P}\p{S}]\/?/giu;

const escapeWords = (text: string) =>
  // GitHub would take what follows "www." for an address and show the escapes in it.
  text.replace(signs, '\\$&').replace(/(\bwww)\./gi, '$1\\.');

/** Writes a text so that Markdown shows it as it stands. A web address in it becomes a link to itself, nothing else does. */
export function escapeMarkdown(text: string): string {
  let done = '';
  let from = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    done += `${escapeWords(text.slice(from, index))}<${found}>`;
    from = index + found.length;
  }
  return (done + escapeWords(text.slice(from))).replace(atStart, '\\$&').replace(numberAtStart, '$1\\$2');
}

/** Writes the answer as CommonMark: a numbered list, and in it what is told of each option, its names in bold. */
export function toMarkdown(presented: Presented): string {
  const { intro, options, refusal, question, locale } = composeReply(presented);
  const { line } = presented.content.reply;
  const bold = (text: string) => `**${escapeMarkdown(text)}**`;
  const itemsOf = (rows: readonly { label: string; text: string }[], indent: string) =>
    rows.map(
      ({ label, text }) =>
        `${indent}- ${formatMessage(locale, line, { label: bold(label), value: escapeMarkdown(text) })}`,
    );
  const numbered = options.map(({ title, rows }, index) =>
    [`${index + 1}. ${bold(title)}`, ...itemsOf(rows, '   ')].join('\n'),
  );
  return [
    ...(intro ? [escapeMarkdown(intro)] : []),
    ...(numbered.length > 0 ? [numbered.join('\n')] : []),
    ...(refusal ? [[bold(refusal.title), '', ...itemsOf(refusal.rows, '')].join('\n')] : []),
    ...(question ? [escapeMarkdown(question)] : []),
  ].join('\n\n');
}
