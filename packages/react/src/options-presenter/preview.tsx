'use client';
import { composeReply, type ReplyRow, toMarkdown, toPlainText } from '@evenkeel/logic/options-presenter';
import type { ComponentProps } from 'react';
import { usePresenter } from './context.tsx';

export interface PreviewProps extends Omit<ComponentProps<'div'>, 'children'> {}

/**
 * Shows what the client gets, in the format that is chosen. It is drawn from the same data as what is inserted;
 * no markup of the reply is ever put into the page.
 *
 * @renders `<div>`
 */
export function Preview({ className, ...rest }: PreviewProps) {
  const { presented, format, replyContent, replyDir } = usePresenter('Preview');
  return (
    <div
      {...rest}
      className={className ? `ek-options-presenter__preview ${className}` : 'ek-options-presenter__preview'}
      data-format={format.value}
      lang={replyContent.locale}
      dir={replyDir}
    >
      {format.value === 'email-html' ? (
        <Mail />
      ) : (
        <p className="ek-options-presenter__plain">
          {format.value === 'markdown' ? toMarkdown(presented) : toPlainText(presented)}
        </p>
      )}
    </div>
  );
}

function Mail() {
  const { presented } = usePresenter('Preview');
  const { intro, options, refusal, question } = composeReply(presented);
  return (
    <>
      {intro && <p>{intro}</p>}
      {options.map(({ id, title, rows }, index) => (
        <MailBlock key={id} title={`${index + 1}. ${title}`} rows={rows} />
      ))}
      {refusal && <MailBlock title={refusal.title} rows={refusal.rows} />}
      {question && <p>{question}</p>}
    </>
  );
}

function MailBlock({ title, rows }: { title: string; rows: readonly ReplyRow[] }) {
  return (
    <div>
      <p className="ek-options-presenter__title">{title}</p>
      <table className="ek-options-presenter__mail">
        <tbody>
          {rows.map(({ key, label, text }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td suppressHydrationWarning>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
