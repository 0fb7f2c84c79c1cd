import { Extension } from '@tiptap/core';
import { Placeholder } from '@tiptap/extension-placeholder';
import { TextSelection } from '@tiptap/pm/state';
import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import type { Draft } from '../store/state.ts';
import type { EditorProps } from './composer.ts';
import { isRich, linesOf, plainOf, safeHref } from './line.ts';
import { insertedMark, insertIntoTiptap, readCaret } from './tiptap-insert.ts';
import { TiptapTools } from './tiptap-tools.tsx';

/** Makes the editor's document of a draft that the plain editor wrote. */
function docOf(draft: Draft | undefined): object | null {
  if (!draft) return null;
  if (draft.doc) return draft.doc;
  const content = draft.text.split('\n').map((text) => ({
    type: 'paragraph',
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  }));
  return { type: 'doc', content };
}

const InsertedMark = Extension.create({ name: 'insertedMark', addProseMirrorPlugins: () => [insertedMark] });

/** Is the rich editor. Its styles stand in our own files, so that a strict content security policy holds. */
export function TiptapComposer(props: EditorProps) {
  const { label, placeholder, locale, draft, describedBy } = props;
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  const keep = useRef<() => void>(() => {});
  const editor = useEditor({
    injectCSS: false,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    extensions: [
      StarterKit.configure({
        heading: false,
        codeBlock: false,
        code: false,
        blockquote: false,
        orderedList: false,
        horizontalRule: false,
        strike: false,
        underline: false,
        link: {
          openOnClick: false,
          autolink: true,
          isAllowedUri: (uri) => !!safeHref(uri),
        },
        trailingNode: false,
        dropcursor: { color: false, class: 'desk-dropcursor' },
      }),
      Placeholder.configure({ placeholder: () => latest.current.placeholder }),
      InsertedMark,
    ],
    content: docOf(draft),
    editorProps: {
      attributes: {
        class: 'desk-editor desk-editor--rich',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-placeholder': placeholder,
        dir: 'auto',
        lang: locale,
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
      },
      handleDOMEvents: {
        keydown: (view, event) => {
          if (event.ctrlKey || event.metaKey) readCaret(view);
          return false;
        },
      },
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return false;
        latest.current.onSend();
        return true;
      },
    },
    onUpdate: () => keep.current(),
    onBlur: () => keep.current(),
  });

  useEffect(() => {
    if (!editor) return;
    const read = () => linesOf(editor.getJSON());
    keep.current = () => {
      const lines = read();
      const { from, to } = editor.state.selection;
      latest.current.onDraft({
        text: plainOf(lines),
        doc: editor.getJSON() as Record<string, unknown>,
        caret: [from, to],
      });
    };
    const { caret, doc } = latest.current.draft ?? {};
    const { doc: document } = editor.state;
    const selection =
      caret && doc && Math.max(...caret) <= document.content.size
        ? TextSelection.between(document.resolve(caret[0]), document.resolve(caret[1]))
        : TextSelection.atEnd(document);
    editor.view.dispatch(editor.state.tr.setSelection(selection).setMeta('addToHistory', false));
    latest.current.onReady({
      insert: (text, at) => insertIntoTiptap(editor, text, at),
      focus: () => editor.view.focus(),
      undo: () => void editor.chain().focus().undo().run(),
      redo: () => void editor.chain().focus().redo().run(),
      clear: () => void editor.commands.clearContent(false),
      read: () => {
        const lines = read();
        return { text: plainOf(lines), ...(isRich(lines) ? { lines } : {}) };
      },
    });
    return () => {
      keep.current = () => {};
      latest.current.onReady(null);
    };
  }, [editor]);

  // The name and language of the field follow the interface without making the editor anew.
  useEffect(() => {
    const element = editor?.view.dom;
    element?.setAttribute('aria-label', label);
    element?.setAttribute('lang', locale);
  }, [editor, label, locale]);

  return (
    <>
      <EditorContent editor={editor} className="desk-composer__field" />
      {editor && <TiptapTools editor={editor} />}
    </>
  );
}
