import type { ReactNode } from 'react';
import type { Line, Mark, Message } from '../conversations/index.ts';
import { useWords } from '../store/use-desk.tsx';

function Marked({ marks, children }: { marks: readonly Mark[]; children: ReactNode }) {
  const words = useWords();
  const [mark, ...rest] = marks;
  if (!mark) return children;
  const inner = <Marked marks={rest}>{children}</Marked>;
  if (mark.type === 'bold') return <strong>{inner}</strong>;
  if (mark.type === 'italic') return <em>{inner}</em>;
  return (
    <a href={mark.href} target="_blank" rel="noreferrer noopener" title={words.thread.link(mark.href)}>
      {inner}
    </a>
  );
}

function Words({ line }: { line: Line }) {
  return line.runs.map((run, index) => (
    // A line is shown as it was sent and never reordered, so its place is its name.
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other identity
    <Marked key={index} marks={run.marks ?? []}>
      {run.text}
    </Marked>
  ));
}

/** Groups neighbouring lines of a list. */
function groups(lines: readonly Line[]): (Line | readonly Line[])[] {
  const out: (Line | Line[])[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (line.bullet && Array.isArray(last)) last.push(line);
    else out.push(line.bullet ? [line] : line);
  }
  return out;
}

/** Shows what was written as text: markup in a client's words stays words. */
export function MessageText({ message }: { message: Message }) {
  if (!message.lines) return <p dir="auto">{message.text}</p>;
  return groups(message.lines).map((group, index) =>
    Array.isArray(group) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
      <ul key={index} dir="auto">
        {group.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
          <li key={at}>
            <Words line={line} />
          </li>
        ))}
      </ul>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
      <p key={index} dir="auto">
        <Words line={group as Line} />
      </p>
    ),
  );
}
