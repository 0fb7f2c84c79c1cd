import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import BoldIcon from 'lucide-react/icons/bold';
import ItalicIcon from 'lucide-react/icons/italic';
import LinkIcon from 'lucide-react/icons/link';
import ListIcon from 'lucide-react/icons/list';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { icon } from '../base/icon.ts';
import { useWords } from '../store/use-desk.tsx';
import { safeHref } from './line.ts';
import { Tool } from './tool.tsx';

/** Holds the formatting of the rich editor: only what the sent message can show. */
export function TiptapTools({ editor }: { editor: Editor }) {
  const { composer: words } = useWords();
  const [linking, setLinking] = useState(false);
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      list: now.isActive('bulletList'),
      link: now.isActive('link'),
    }),
  });
  return (
    <>
      <fieldset className="desk-tools" aria-label={words.tools}>
        <Tool
          label={words.bold}
          pressed={active.bold}
          onPress={() => editor.chain().focus().toggleBold().run()}
        >
          <BoldIcon {...icon} />
        </Tool>
        <Tool
          label={words.italic}
          pressed={active.italic}
          onPress={() => editor.chain().focus().toggleItalic().run()}
        >
          <ItalicIcon {...icon} />
        </Tool>
        <Tool
          label={words.list}
          pressed={active.list}
          onPress={() => editor.chain().focus().toggleBulletList().run()}
        >
          <ListIcon {...icon} />
        </Tool>
        <Tool
          label={words.link}
          pressed={active.link}
          expanded={linking}
          onPress={() => setLinking(!linking)}
        >
          <LinkIcon {...icon} />
        </Tool>
      </fieldset>
      {linking && (
        <LinkForm
          editor={editor}
          onDone={() => {
            setLinking(false);
            editor.commands.focus();
          }}
        />
      )}
    </>
  );
}

function LinkForm({ editor, onDone }: { editor: Editor; onDone(): void }) {
  const { composer: words } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [bad, setBad] = useState(false);
  const badId = useId();
  const current = String(editor.getAttributes('link').href ?? '');
  useEffect(() => field.current?.focus(), []);
  const set = (event: FormEvent) => {
    event.preventDefault();
    const href = safeHref(field.current?.value ?? '');
    if (!href) {
      setBad(true);
      field.current?.focus();
      return;
    }
    const chain = editor.chain().extendMarkRange('link');
    if (editor.state.selection.empty && !current)
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    onDone();
  };
  return (
    <form
      className="desk-link"
      onSubmit={set}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <label className="desk-link__label">
        {words.linkField}
        <input
          ref={field}
          className="desk-field"
          type="url"
          dir="ltr"
          inputMode="url"
          placeholder="https://"
          defaultValue={current}
          aria-invalid={bad}
          aria-describedby={bad ? badId : undefined}
        />
      </label>
      <button type="submit" className="desk-button">
        {words.linkSet}
      </button>
      {current && (
        <button
          type="button"
          className="desk-button"
          onClick={() => {
            editor.chain().extendMarkRange('link').unsetLink().run();
            onDone();
          }}
        >
          {words.linkRemove}
        </button>
      )}
      <button type="button" className="desk-button desk-button--quiet" onClick={onDone}>
        {words.cancel}
      </button>
      {bad && (
        <p className="desk-link__bad" id={badId} role="alert">
          {words.linkBad}
        </p>
      )}
    </form>
  );
}
