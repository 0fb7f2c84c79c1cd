import type { InsertAt, InsertText } from '@evenkeel/logic/base/host';
import { useEffect, useRef } from 'react';
import { type EditorProps, type Inserted, spaced } from './composer.ts';

/**
 * Replaces a part of a textarea as one step of the browser's own undo, and tells whether it did.
 * `setRangeText` is the way out where the browser has no such command; that cannot be undone by the browser.
 */
export function replaceRange(area: HTMLTextAreaElement, start: number, end: number, text: string): boolean {
  const wanted = area.value.slice(0, start) + text + area.value.slice(end);
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  const command = text === '' ? 'delete' : 'insertText';
  // Behind a modal dialog the reply cannot have the focus, and the command would write into the dialog's field.
  const done =
    document.activeElement === area &&
    typeof document.execCommand === 'function' &&
    document.execCommand(command, false, text);
  if (!done || area.value !== wanted) {
    area.setRangeText(text, start, area.value.length - (wanted.length - start - text.length), 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  }
  return area.value === wanted;
}

function insertInto(area: HTMLTextAreaElement, text: InsertText, at: InsertAt): Inserted | undefined {
  const before = area.value;
  const [start, end] =
    at === 'replace'
      ? [0, before.length]
      : at === 'append'
        ? [before.length, before.length]
        : [area.selectionStart, area.selectionEnd];
  const { lead, trail } = spaced(text.plain, before.slice(0, start).at(-1) ?? '', before.slice(end)[0] ?? '');
  const put = lead + text.plain + trail;
  if (!replaceRange(area, start, end, put)) return undefined;
  const after = area.value;
  const taken = before.slice(start, end);
  return {
    undo: async () => {
      if (area.isConnected && area.value === after) {
        replaceRange(area, start, start + put.length, taken);
        return;
      }
      // Something else was written since: only the phrase itself is taken out, where it stands once and unchanged.
      const first = area.value.indexOf(put);
      if (!area.isConnected || first < 0 || area.value.indexOf(put, first + 1) >= 0)
        throw new Error('changed');
      replaceRange(area, first, first + put.length, taken);
    },
  };
}

/** Is the plain editor: a textarea with nothing around it. */
export function TextareaComposer(props: EditorProps) {
  const { label, placeholder, locale, draft, describedBy } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const length = element.value.length;
    const { caret, doc } = latest.current.draft ?? {};
    // Positions of the rich editor's document mean nothing here.
    const [from, to] = caret && !doc ? caret : [length, length];
    element.setSelectionRange(Math.min(from, length), Math.min(to, length));
    latest.current.onReady({
      insert: (text, at) => insertInto(element, text, at),
      focus: () => element.focus(),
      undo: () => {
        element.focus();
        document.execCommand('undo');
      },
      redo: () => {
        element.focus();
        document.execCommand('redo');
      },
      clear: () => {
        element.value = '';
      },
      read: () => ({ text: element.value }),
    });
    return () => latest.current.onReady(null);
  }, []);

  const keep = () => {
    const element = area.current;
    if (!element) return;
    latest.current.onDraft({ text: element.value, caret: [element.selectionStart, element.selectionEnd] });
  };

  return (
    <textarea
      ref={area}
      className="desk-editor desk-editor--plain"
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={placeholder}
      lang={locale}
      dir="auto"
      rows={3}
      defaultValue={draft?.text ?? ''}
      onInput={keep}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing)
          return;
        event.preventDefault();
        latest.current.onSend();
      }}
    />
  );
}
