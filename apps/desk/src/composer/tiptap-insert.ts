import type { InsertAt, InsertText } from '@evenkeel/logic/base/host';
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Fragment, DOMParser as ModelParser, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { type Inserted, spaced } from './composer.ts';
import { withoutTables } from './tables.ts';

const insertedKey = new PluginKey<DecorationSet>('desk-inserted');

/** Tints what was just inserted until the agent types on, so that the eye finds it. */
export const insertedMark = new Plugin<DecorationSet>({
  key: insertedKey,
  state: {
    init: () => DecorationSet.empty,
    apply: (tr, set) => {
      const range = tr.getMeta(insertedKey) as { from: number; to: number } | undefined;
      if (range)
        return DecorationSet.create(tr.doc, [
          Decoration.inline(range.from, range.to, { class: 'desk-inserted' }),
        ]);
      return tr.docChanged ? DecorationSet.empty : set;
    },
  },
  props: { decorations: (state) => insertedKey.getState(state) },
});

/**
 * Takes the caret from the page into the editor's state. The browser tells of a moved caret a moment late, and a
 * shortcut that leaves the reply before that would have a phrase land where the caret was.
 */
export function readCaret(view: EditorView): void {
  const found = view.dom.ownerDocument.getSelection();
  const { anchorNode, focusNode } = found ?? {};
  if (!found || !anchorNode || !focusNode) return;
  if (!view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return;
  const { doc, tr } = view.state;
  const anchor = doc.resolve(view.posAtDOM(anchorNode, found.anchorOffset));
  const head = doc.resolve(view.posAtDOM(focusNode, found.focusOffset));
  const selection = TextSelection.between(anchor, head);
  if (!selection.eq(view.state.selection)) view.dispatch(tr.setSelection(selection));
}

/** Turns plain text into lines of the editor's document. */
export function sliceOfPlain(schema: Schema, plain: string): Slice {
  const paragraph = schema.nodes.paragraph!;
  const lines = plain
    .split(/\r\n|\r|\n/)
    .map((line) => paragraph.create(null, line === '' ? null : schema.text(line)));
  return new Slice(Fragment.fromArray(lines), 1, 1);
}

function sliceOf(editor: Editor, { plain, html }: InsertText): Slice {
  const { schema } = editor.state;
  if (html === undefined) return sliceOfPlain(schema, plain);
  // Parsed without being run: the parsed page is inert, and the schema keeps only what it knows.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  withoutTables(body);
  const slice = ModelParser.fromSchema(schema).parseSlice(body, { preserveWhitespace: true });
  return slice.size > 0 ? slice : sliceOfPlain(schema, plain);
}

const edge = (editor: Editor, position: number, side: 'before' | 'after') => {
  const $position = editor.state.doc.resolve(position);
  const near = side === 'before' ? $position.nodeBefore : $position.nodeAfter;
  if (!near?.isText) return '';
  return (side === 'before' ? near.text?.at(-1) : near.text?.[0]) ?? '';
};

/** Puts text into the rich editor as one step of its own undo, wherever the focus is. */
export function insertIntoTiptap(editor: Editor, text: InsertText, at: InsertAt): Inserted | undefined {
  const before = editor.state.doc;
  const { selection } = editor.state;
  const end = TextSelection.atEnd(before).to;
  const [from, to] =
    at === 'replace'
      ? [0, before.content.size]
      : at === 'append'
        ? [end, end]
        : [selection.from, selection.to];

  const tr = closeHistory(editor.state.tr);
  if (at === 'replace') {
    tr.delete(0, before.content.size);
    tr.setSelection(TextSelection.atStart(tr.doc));
  } else tr.setSelection(TextSelection.create(tr.doc, from, to));
  const { lead, trail } =
    at === 'replace'
      ? { lead: '', trail: '' }
      : spaced(text.plain, edge(editor, from, 'before'), edge(editor, to, 'after'));
  const start = tr.selection.from;
  if (lead) tr.insertText(lead);
  const inner = tr.selection.from;
  tr.replaceSelection(sliceOf(editor, text));
  const outer = tr.selection.from;
  if (trail) tr.insertText(trail);
  const put = { from: start, to: tr.selection.from };
  // A slice may close its own paragraph; the caret belongs right after the words.
  tr.setStoredMarks([]).setMeta(insertedKey, { from: inner, to: outer }).scrollIntoView();
  editor.view.dispatch(tr);
  if (editor.state.doc.eq(before) && text.plain !== '') return undefined;
  // What is typed next is a step of its own.
  editor.view.dispatch(closeHistory(editor.state.tr));

  const after = editor.state.doc;
  const words = after.textBetween(put.from, put.to, '\n');
  let range: { from: number; to: number } | undefined = put;
  const follow = ({ transaction }: { transaction: typeof tr }) => {
    if (!range || !transaction.docChanged) return;
    const moved = { from: transaction.mapping.map(range.from, 1), to: transaction.mapping.map(range.to, -1) };
    range = moved.to > moved.from ? moved : undefined;
  };
  editor.on('transaction', follow);
  return {
    undo: async () => {
      const changed = new Error('changed');
      // An editor that left the page is destroyed a moment later; what is undone in it would reach nobody.
      if (editor.isDestroyed || !editor.view.dom.isConnected) throw changed;
      if (editor.state.doc.eq(after)) {
        editor.off('transaction', follow);
        editor.commands.undo();
        return;
      }
      if (!range || at === 'replace') throw changed;
      if (editor.state.doc.textBetween(range.from, range.to, '\n') !== words) throw changed;
      editor.off('transaction', follow);
      editor.view.dispatch(closeHistory(editor.state.tr).delete(range.from, range.to));
    },
  };
}
