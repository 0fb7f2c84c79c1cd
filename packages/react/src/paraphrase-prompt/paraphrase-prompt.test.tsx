import { ar } from '@evenkeel/content/ar';
import { en } from '@evenkeel/content/en';
import { es } from '@evenkeel/content/es';
import type { ClientMessage, Note } from '@evenkeel/logic/base/note';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import { createMemoryDrafts } from '@evenkeel/logic/base/stores';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { EvenkeelProvider } from '../base/provider/index.ts';
import { ParaphrasePrompt } from './index.ts';

const { words } = en.paraphrasePrompt;
const at = Date.UTC(2026, 10, 24, 14);
const messages: ClientMessage[] = [
  {
    id: 'a',
    from: 'client',
    at,
    text: 'Order 48213, paid €1,240 on 2 November. Nobody can tell me where it is.',
  },
  { id: 'b', from: 'agent', at, text: 'I have order 99 open.' },
];
const notes: Note[] = [
  { id: '1', kind: 'fact', text: 'My sofa never came.' },
  { id: '2', kind: 'feeling', text: 'let down', verbatim: true },
  { id: '3', kind: 'need', text: 'Wants a delivery date' },
];
const taken: Outcome = { ok: true, value: undefined, via: 'native', commit: 'staged' };
const refused: Outcome = { ok: false, reason: 'no-composer', message: 'No reply is open.', retryable: true };

function show(props: ParaphrasePrompt.RootProps = {}) {
  const whole = (more: ParaphrasePrompt.RootProps = {}) => (
    <ParaphrasePrompt.Root
      content={en.paraphrasePrompt}
      conversation="dana"
      now={() => at}
      messages={messages}
      notes={notes}
      {...props}
      {...more}
    />
  );
  const { rerender, unmount } = render(whole());
  return {
    user: userEvent.setup(),
    again: (more: ParaphrasePrompt.RootProps) => rerender(whole(more)),
    unmount,
  };
}
const field = (name: string = words.sentence.label) =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const frame = (kind: 'content' | 'feeling' | 'need' | 'summary') =>
  screen.getByRole('radio', { name: words.frame[kind] });

describe('an agent who has noted what the client said', () => {
  test('finds it said back, with a question at its end', async () => {
    const { user } = show();
    expect(field().value).toContain('your sofa never came');
    expect(field().value).toMatch(/\?$/);
    await user.click(frame('need'));
    expect(field().value).toContain('a delivery date');
    await user.click(frame('feeling'));
    expect(field().value).toContain('“let down”');
  });

  test('leaves a note out and takes it in again', async () => {
    const { user } = show();
    await user.click(button(/My sofa never came/));
    expect(button(/My sofa never came/)).toHaveAttribute('aria-pressed', 'false');
    expect(field()).toHaveValue('');
    expect(screen.getByText(words.frame.missing.content)).toBeVisible();
    await user.click(button(/My sofa never came/));
    expect(field().value).toContain('your sofa');
  });

  test('quotes the client word for word, by keyboard alone', async () => {
    const { user } = show();
    button('Quote the client: 2 sentences').focus();
    await user.keyboard('{Enter}');
    await user.tab();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field().value).toContain('“Nobody can tell me where it is”');
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveTextContent('Order 48213, paid €1,240 on 2 November');
  });

  test('asks for another wording, and gets the first one back in time', async () => {
    const { user } = show();
    const seen = new Set<string>();
    for (let turn = 0; turn < 3; turn++) {
      seen.add(field().value);
      await user.click(button(words.sentence.another));
    }
    expect(seen.size).toBe(3);
  });

  test('keeps what they typed while they look at another frame, until they want the made one again', async () => {
    const { user } = show();
    await user.clear(field());
    await user.type(field(), 'So no sofa. Right?');
    await user.click(frame('need'));
    expect(field().value).toContain('a delivery date');
    await user.click(frame('content'));
    expect(field()).toHaveValue('So no sofa. Right?');
    await user.click(button(words.sentence.reset));
    expect(field().value).toContain('your sofa never came');
  });

  test('sees which facts are not mentioned yet, adds one, and takes it out again', async () => {
    const { user } = show({ draft: 'About the 1,240 euros' });
    expect(await screen.findByText('2 not mentioned yet')).toBeVisible();
    await user.click(button(`Order 48213, ${words.facts.notYet}`));
    expect(field().value).toContain('order 48213');
    expect(screen.getByText('1 not mentioned yet')).toBeVisible();
    await user.click(button(`Order 48213, ${words.facts.inSentence}`));
    expect(field().value).not.toContain('48213');
    expect(screen.queryByText(/99/)).toBeNull();
  });

  test('adds a fact to a sentence of their own, before its question', async () => {
    const { user } = show({ defaultText: 'So no sofa. Right?' });
    await user.click(await screen.findByRole('button', { name: /^Order 48213/ }));
    expect(field()).toHaveValue('So no sofa (order 48213). Right?');
    await user.click(button(/^Order 48213/));
    expect(field()).toHaveValue('So no sofa. Right?');
  });

  test('is told what is worth a look, and can mend a missing question', async () => {
    const { user } = show({ channel: 'chat', defaultText: 'No sofa. No word. The issue is known.' });
    const list = screen.getByRole('list', { name: words.warnings.label });
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    expect(within(list).getByText(/“The issue” could be anything/)).toBeVisible();
    expect(field()).toHaveAccessibleDescription(/The issue/);
    await user.click(button(words.warnings.addCheck));
    expect(field().value).toMatch(/known\. .+\?$/);
    expect(screen.queryByText(words.warnings.check)).toBeNull();
  });

  test('uses a suggestion of the host, which says where it comes from and can be edited', async () => {
    const { user } = show({ suggestions: [{ text: 'No sofa for you?', from: 'the assistant' }] });
    expect(screen.getByText('Suggested by the assistant')).toBeVisible();
    await user.click(button(words.suggestions.use));
    await user.type(field(), ' Right?');
    expect(field()).toHaveValue('No sofa for you? Right?');
  });

  test('in the spoken form reads it aloud and marks it as said', async () => {
    const onInsert = vi.fn();
    const { user } = show({ defaultForm: 'spoken', onInsert });
    expect(field(words.sentence.spokenLabel).value).toMatch(/\?$/);
    await user.click(button(words.act.said));
    expect(screen.getByText(words.status.said)).toBeVisible();
    expect(button(words.confirm.confirmed)).toBeVisible();
    expect(onInsert).not.toHaveBeenCalled();
  });
});

describe('a sentence goes to the host', () => {
  test('whole, and is called inserted once the host says so', async () => {
    let answer: (outcome: Outcome) => void = () => {};
    const promise = new Promise<Outcome>((resolve) => {
      answer = resolve;
    });
    const onInsert = vi.fn(() => promise);
    const { user } = show({ onInsert });
    const text = field().value;
    await user.dblClick(button(words.act.insert));
    expect(onInsert).toHaveBeenCalledExactlyOnceWith({
      text: { plain: text },
      at: 'caret',
      frame: 'content',
    });
    expect(screen.getByText(words.status.inserting)).toBeVisible();
    expect(screen.queryByRole('group', { name: words.confirm.title })).toBeNull();
    await act(async () => answer(taken));
    expect(screen.getByText(words.status.inserted)).toBeVisible();
    expect(screen.getByRole('group', { name: words.confirm.title })).toHaveTextContent(text);
  });

  test('and a host that says nothing is not said to have inserted it', async () => {
    const { user } = show({ onInsert: () => {} });
    await user.click(button(words.act.insert));
    expect(await screen.findByText(words.status.handedOver)).toBeVisible();
  });

  test('and a refusal is told, asks for no answer, keeps the sentence, and can be tried again', async () => {
    const onInsert = vi.fn(async () => refused);
    const { user } = show({ onInsert, defaultText: 'Mine?' });
    await user.click(button(words.act.insert));
    expect(await screen.findByText('That did not work. No reply is open.')).toBeVisible();
    expect(screen.queryByRole('group', { name: words.confirm.title })).toBeNull();
    expect(field()).toHaveValue('Mine?');
    onInsert.mockResolvedValueOnce(taken as never);
    await user.click(button(words.status.retry));
    expect(await screen.findByText(words.status.inserted)).toBeVisible();
  });

  test('and can be taken back where the host can', async () => {
    const undo = vi.fn(async () => {});
    const { user } = show({ onInsert: async () => ({ ...taken, undo }) });
    await user.click(button(words.act.insert));
    await user.click(await screen.findByRole('button', { name: words.status.undo }));
    expect(undo).toHaveBeenCalledOnce();
    expect(await screen.findByText(words.status.undone)).toBeVisible();
    expect(screen.queryByRole('group', { name: words.confirm.title })).toBeNull();
  });

  test('and an error of the host reaches the developer', async () => {
    const onError = vi.fn();
    const { user } = show({
      onError,
      onInsert: () => {
        throw new Error('offline');
      },
    });
    await user.click(button(words.act.insert));
    expect(await screen.findByText(new RegExp(words.status.noAnswer))).toBeVisible();
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('offline'));
  });

  test('or to the clipboard, where there is no host', async () => {
    const { user } = show();
    expect(screen.queryByRole('button', { name: words.act.insert })).toBeNull();
    await user.click(button(words.act.copy));
    expect(await screen.findByText(words.status.copied)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(field().value);
  });
});

describe('the client answers', () => {
  const inserted = async (props: ParaphrasePrompt.RootProps = {}) => {
    const onConfirm = vi.fn();
    const onNote = vi.fn();
    const shown = show({ onInsert: async () => taken, onConfirm, onNote, ...props });
    const text = field().value;
    await shown.user.click(button(words.act.insert));
    await screen.findByRole('group', { name: words.confirm.title });
    return { ...shown, text, onConfirm, onNote };
  };

  test('that it is right, and the way on is shown where the host takes it', async () => {
    const onNext = vi.fn();
    const { user, text, onConfirm } = await inserted({ onNext });
    expect(screen.queryByRole('button', { name: words.next.options })).toBeNull();
    await user.click(button(words.confirm.confirmed));
    expect(onConfirm).toHaveBeenCalledExactlyOnceWith({ outcome: 'confirmed', text });
    expect(screen.queryByRole('button', { name: words.confirm.confirmed })).toBeNull();
    await user.click(button(words.next.options));
    expect(onNext).toHaveBeenCalledExactlyOnceWith('offer-options');
  });

  test('by a correction, which becomes a note and opens the sentence again with it', async () => {
    const { user, text, onConfirm, onNote, again } = await inserted();
    await user.click(button(words.confirm.corrected));
    const correction = screen.getByRole('textbox', { name: words.confirm.correction });
    expect(correction).toHaveFocus();
    await user.click(button(words.confirm.save));
    expect(onNote).not.toHaveBeenCalled();
    await user.type(correction, ' My armchair never came ');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const said = { outcome: 'corrected', text, correction: 'My armchair never came' };
    expect(onConfirm).toHaveBeenCalledExactlyOnceWith(said);
    expect(onNote).toHaveBeenCalledExactlyOnceWith({ kind: 'fact', text: said.correction });
    expect(field().value).toContain('your armchair never came');
    expect(document.activeElement).toHaveTextContent(words.confirm.wasCorrected);
    again({ notes: [...notes, { id: '4', kind: 'fact', text: said.correction }] });
    expect(screen.getAllByRole('button', { name: /armchair/ })).toHaveLength(1);
  });

  test('not at all, and can still answer later', async () => {
    const { user, onConfirm, text } = await inserted();
    await user.click(button(words.confirm.unanswered));
    expect(onConfirm).toHaveBeenLastCalledWith({ outcome: 'unanswered', text });
    await user.click(button(words.confirm.again));
    expect(field().value).not.toBe(text);
    await user.click(button(words.act.insert));
    await user.click(await screen.findByRole('button', { name: words.confirm.confirmed }));
    expect(onConfirm).toHaveBeenLastCalledWith(expect.objectContaining({ outcome: 'confirmed' }));
  });

  test('and the keyboard is led to what was said of it', async () => {
    const { user } = await inserted();
    button(words.confirm.unanswered).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveTextContent(words.confirm.wasUnanswered));
  });
});

describe('what was typed', () => {
  test('comes back after a reload, in its conversation and in no other', async () => {
    const drafts = createMemoryDrafts();
    const open = (conversation: string) => (
      <EvenkeelProvider content={en} stores={{ drafts }} now={() => at}>
        <ParaphrasePrompt.Root messages={messages} notes={notes} conversation={conversation} />
      </EvenkeelProvider>
    );
    const first = render(open('dana'));
    await act(async () => {});
    fireEvent.change(field(), { target: { value: 'Mine?' } });
    first.rerender(open('tomas'));
    expect(field().value).not.toBe('Mine?');
    first.rerender(open('dana'));
    await waitFor(() => expect(field()).toHaveValue('Mine?'));
    first.unmount();
    render(open('dana'));
    expect(await screen.findByText(words.sentence.restored)).toBeVisible();
    expect(field()).toHaveValue('Mine?');
  });

  test('is not lost when a note comes in', async () => {
    const { again } = show({ notes: [] });
    fireEvent.change(field(), { target: { value: 'Mine?' } });
    again({ notes });
    expect(field()).toHaveValue('Mine?');
  });
});

describe('a developer', () => {
  test('controls sentence and form', async () => {
    function Desk() {
      const [text, setText] = useState('late');
      return (
        <ParaphrasePrompt.Root
          content={en.paraphrasePrompt}
          messages={messages}
          text={text}
          form="written"
          onFormChange={() => setText('form')}
          onTextChange={(typed) => setText(typed.toUpperCase())}
        />
      );
    }
    render(<Desk />);
    await userEvent.type(field(), '?');
    expect(field()).toHaveValue('LATE?');
    await userEvent.click(await screen.findByRole('button', { name: /^Order 48213/ }));
    expect(field().value).toBe('ORDER 48213. LATE?');
    await userEvent.click(screen.getByRole('radio', { name: words.form.spoken }));
    expect(field()).toHaveValue('form');
  });

  test('hears of the sentence when the agent changes what it is made of', async () => {
    const onTextChange = vi.fn();
    const { user } = show({ onTextChange });
    expect(onTextChange).not.toHaveBeenCalled();
    await user.click(frame('need'));
    expect(onTextChange).toHaveBeenCalledExactlyOnceWith(field().value);
  });

  test('puts the parts where they belong', () => {
    show({ children: <ParaphrasePrompt.Sentence data-testid="mine" /> });
    expect(screen.getByTestId('mine')).toBe(field());
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('reads in the error what is missing', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<ParaphrasePrompt.Root />)).toThrow('Evenkeel: ParaphrasePrompt.Root has no content');
    expect(() => render(<ParaphrasePrompt.Sentence />)).toThrow(
      'Evenkeel: ParaphrasePrompt.Sentence stands outside ParaphrasePrompt.Root',
    );
  });

  test('gives the sentence another language than the interface', async () => {
    show({
      content: ar.paraphrasePrompt,
      replyContent: es.paraphrasePrompt,
      messages: [{ id: 'a', from: 'client', at, text: 'Pagué 49,90 € el martes.' }],
      notes: [{ id: '1', kind: 'fact', text: 'Mi sofá no llegó' }],
      address: 'informal',
    });
    expect(screen.getByRole('region')).toHaveAttribute('dir', 'rtl');
    const sentence = field(ar.paraphrasePrompt.words.sentence.label);
    expect(sentence).toHaveAttribute('lang', 'es');
    expect(sentence.value).toContain('tu sofá no llegó');
    expect(await screen.findByText('49,90 €')).toBeVisible();
  });

  test('renders it on the server, without a style attribute', () => {
    const html = renderToString(
      <ParaphrasePrompt.Root
        content={en.paraphrasePrompt}
        messages={messages}
        notes={notes}
        now={() => at}
      />,
    );
    expect(html).toContain('your sofa never came');
    expect(html).not.toContain('style=');
  });

  test('hands on what breaks inside, and the agent can open it again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = vi.fn();
    const { user, again } = show({ onError, notes: [null as never] });
    expect(screen.getByRole('alert')).toHaveTextContent(words.crashed.title);
    expect(onError).toHaveBeenCalledOnce();
    again({ notes });
    await user.click(button(words.crashed.retry));
    expect(field().value).toContain('your sofa');
  });
});
