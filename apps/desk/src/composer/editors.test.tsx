import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../store/state.ts';
import { createMemoryStorage } from '../store/storage.ts';
import { createDeskStore } from '../store/store.ts';
import { DeskProvider } from '../store/use-desk.tsx';
import type { Composer, EditorProps } from './composer.ts';
import { TextareaComposer } from './textarea-composer.tsx';
import { TiptapComposer } from './tiptap-composer.tsx';

// jsdom lays nothing out; the rich editor asks for places when it scrolls to the caret.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => new DOMRect();

function open(Editor: typeof TextareaComposer | typeof TiptapComposer, draft?: Draft) {
  let composer: Composer | null = null;
  const onDraft = vi.fn<EditorProps['onDraft']>();
  const onSend = vi.fn();
  const store = createDeskStore({ storage: createMemoryStorage(), language: 'en', clock: () => 0 });
  const view = render(
    <DeskProvider store={store}>
      <Editor
        label="Reply to Dana"
        placeholder="Write to Dana"
        locale="en"
        draft={draft}
        onDraft={onDraft}
        onSend={onSend}
        onReady={(next) => {
          composer = next;
        }}
      />
      <button type="button">Elsewhere</button>
    </DeskProvider>,
  );
  return { onDraft, onSend, view, composer: () => composer as Composer | null };
}
const plain = (text: string, caret: [number, number]): Draft => ({ text, caret });
const rich = (text: string, at: number): Draft => ({
  text,
  doc: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
  caret: [at + 1, at + 1],
});
const editors = [
  ['plain', TextareaComposer, (text: string, at: number) => plain(text, [at, at])],
  ['rich', TiptapComposer, rich],
] as const;

describe.each(editors)('the %s editor', (_name, Editor, draftAt) => {
  it('puts a phrase at the caret that was kept, with a space on either side', () => {
    const { composer } = open(Editor, draftAt('Hi XX', 3));
    expect(composer()?.insert({ plain: 'I see.' }, 'caret')).toBeDefined();
    expect(composer()?.read().text).toBe('Hi I see. XX');
  });

  it.each([
    ['append', 'Hi XX I see.'],
    ['replace', 'I see.'],
  ] as const)('can %s, too', (at, expected) => {
    const { composer } = open(Editor, draftAt('Hi XX', 3));
    composer()?.insert({ plain: 'I see.' }, at);
    expect(composer()?.read().text).toBe(expected);
  });

  it('keeps the lines of a phrase', () => {
    const { composer } = open(Editor, draftAt('AB', 1));
    composer()?.insert({ plain: 'one\n\ntwo' }, 'caret');
    expect(composer()?.read().text).toBe('A one\n\ntwo B');
  });

  it.each(['caret', 'append', 'replace'] as const)('takes a phrase out again after %s', async (at) => {
    const { composer } = open(Editor, draftAt('Hi XX', 3));
    const inserted = composer()?.insert({ plain: 'I see.' }, at);
    await inserted?.undo();
    expect(composer()?.read().text).toBe('Hi XX');
  });

  it('takes out the phrase alone when more was written since', async () => {
    const { composer } = open(Editor, draftAt('Hi', 2));
    const first = composer()?.insert({ plain: 'I see.' }, 'caret');
    composer()?.insert({ plain: 'And more.' }, 'append');
    await first?.undo();
    expect(composer()?.read().text).toBe('Hi And more.');
  });

  it('leaves all as it is when the editor is gone', async () => {
    const { composer, view } = open(Editor, draftAt('Hi', 2));
    const inserted = composer()?.insert({ plain: 'I see.' }, 'caret');
    view.unmount();
    await expect(inserted?.undo()).rejects.toThrow('changed');
  });

  it('reports what was put in as a draft, and is named', () => {
    const { composer, onDraft } = open(Editor);
    composer()?.insert({ plain: 'I see.' }, 'caret');
    expect(onDraft.mock.lastCall?.[0].text).toBe('I see.');
    expect(screen.getByRole('textbox', { name: 'Reply to Dana' }).isConnected).toBe(true);
  });

  it('sends on Ctrl or Cmd with Enter and on nothing less', async () => {
    const user = userEvent.setup();
    const { composer, onSend } = open(Editor, draftAt('Hi', 2));
    composer()?.focus();
    await user.keyboard('{Enter}');
    expect(onSend).not.toHaveBeenCalled();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.keyboard('{Meta>}{Enter}{/Meta}');
    expect(onSend).toHaveBeenCalledTimes(2);
  });

  it('is left without a composer when it goes', () => {
    const { composer, view } = open(Editor);
    view.unmount();
    expect(composer()).toBeNull();
  });
});

describe('the plain editor behind a modal dialog', () => {
  it('takes the phrase itself, and nothing is written into the field of the dialog', () => {
    const { composer } = open(TextareaComposer, plain('Hi XX', [3, 3]));
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    // As the browser does: a field behind a modal does not get the focus, and the command writes where it is.
    screen.getByRole('textbox', { name: 'Reply to Dana' }).focus = () => {};
    document.execCommand = (_command, _ui, text) => {
      (document.activeElement as HTMLInputElement).value += text;
      return true;
    };
    composer()?.insert({ plain: 'I see.' }, 'caret');
    expect([composer()?.read().text, field.value]).toEqual(['Hi I see. XX', '']);
    field.remove();
    Reflect.deleteProperty(document, 'execCommand');
  });
});

describe('the rich editor', () => {
  it('takes the markup it knows and drops the rest', () => {
    const { composer } = open(TiptapComposer);
    composer()?.insert(
      {
        plain: 'I see it.',
        html: '<p>I <strong>see</strong> it<script>alert(1)</script>.</p><img src=x onerror=alert(1)>',
      },
      'caret',
    );
    expect(composer()?.read()).toEqual({
      text: 'I see it.',
      lines: [{ runs: [{ text: 'I ' }, { text: 'see', marks: [{ type: 'bold' }] }, { text: ' it.' }] }],
    });
    expect(document.querySelector('.desk-editor img, .desk-editor script')).toBeNull();
  });

  it('writes a table as lines, each name with its words, and tables inside tables as well', () => {
    const { composer } = open(TiptapComposer);
    const inner =
      '<table><tr><th>Cost</th><td>Nothing</td></tr><tr><th>Limit</th><td>Not <b>today</b></td></tr></table>';
    const html = `<table role="presentation"><tr><td>Two ways.</td></tr><tr><td><p>1. Thursday</p>${inner}</td></tr></table>`;
    composer()?.insert({ plain: 'Two ways.', html }, 'caret');
    expect(composer()?.read().text).toBe('Two ways.\n\n1. Thursday\nCost: Nothing\nLimit: Not today');
  });

  it('shows markup in plain words as words', () => {
    const { composer } = open(TiptapComposer);
    composer()?.insert({ plain: '<b>not bold</b>' }, 'caret');
    expect(composer()?.read()).toEqual({ text: '<b>not bold</b>' });
  });

  it('undoes an inserted phrase as one step, and what was typed stays', () => {
    const { composer } = open(TiptapComposer, rich('Hi', 2));
    composer()?.insert({ plain: 'One.' }, 'caret');
    composer()?.insert({ plain: 'Two.' }, 'caret');
    composer()?.undo();
    expect(composer()?.read().text).toBe('Hi One.');
    composer()?.undo();
    expect(composer()?.read().text).toBe('Hi');
    composer()?.redo();
    expect(composer()?.read().text).toBe('Hi One.');
  });

  it('reads a draft that the plain editor wrote, line by line', () => {
    const { composer } = open(TiptapComposer, plain('one\n\ntwo', [0, 0]));
    expect(composer()?.read().text).toBe('one\n\ntwo');
  });
});
