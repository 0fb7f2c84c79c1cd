import type { Email } from 'postal-mime';
import { build } from './build.ts';
import { failed, type ImportContext, type ImportResult } from './problem.ts';
import { textOfHtml, tidy } from './text.ts';

/** Tells whether a text begins like an e-mail: header lines, among them From. */
export function isEml(text: string): boolean {
  const [head = ''] = text.slice(0, 20_000).split(/\r?\n\r?\n/, 1);
  return (
    /^[\w-]+:\s?/.test(head) &&
    /^(?:from|date|received|return-path|message-id|mime-version):/im.test(head) &&
    /^from:/im.test(head)
  );
}

/** Takes the words that the mail repeats from earlier ones out of it. */
function withoutQuote(text: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex(
    (line, index) =>
      /^(?:-{2,} ?(?:original message|mensaje original|الرسالة الأصلية) ?-{2,}|_{10,})/i.test(line) ||
      (/^(?:on|el|في) .{5,200}:$/iu.test(line.trim()) &&
        /^>/.test(lines.slice(index + 1).find((next) => next.trim()) ?? '')),
  );
  const kept = (start > 0 ? lines.slice(0, start) : lines).filter((line) => !line.startsWith('>'));
  const own = tidy(kept.join('\n'));
  return own === '' ? tidy(text) : own;
}

/** Reads one e-mail. Its reader is loaded when the first one is opened. */
export async function readEml(text: string | ArrayBuffer, context: ImportContext): Promise<ImportResult> {
  const { default: PostalMime } = await import('postal-mime');
  let mail: Email;
  try {
    mail = await PostalMime.parse(text);
  } catch {
    return failed({ code: 'eml-headers' });
  }
  const from = mail.from;
  const mailbox = from && 'address' in from ? from : undefined;
  if (!mailbox?.address && !mailbox?.name) return failed({ code: 'eml-headers' });
  const body = withoutQuote(tidy(mail.text ?? '')) || (mail.html ? withoutQuote(textOfHtml(mail.html)) : '');
  if (body === '') return failed({ code: 'eml-empty' });
  const at = mail.date ? Date.parse(mail.date) : Number.NaN;
  return build(
    {
      source: 'eml',
      channel: 'email',
      clientName: mailbox.name || mailbox.address?.split('@')[0],
      email: mailbox.address,
      subject: mail.subject,
      messages: [{ from: 'client', text: body, ...(Number.isNaN(at) ? {} : { at }) }],
    },
    context,
  );
}
