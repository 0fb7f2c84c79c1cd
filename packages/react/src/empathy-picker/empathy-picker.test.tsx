import type { Phrase } from '@evenkeel/content/base/phrase';
import { en } from '@evenkeel/content/en';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import { createMemoryDrafts, createMemoryLibrary } from '@evenkeel/logic/base/stores';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { StrictMode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { EvenkeelProvider } from '../base/provider/index.ts';
import { EmpathyPicker } from './index.ts';

const { words } = en.empathyPicker;

const phrase = (id: string, written: string, more: Partial<Phrase> = {}): Phrase => ({
  id,
  step: 'empathise',
  act: 'acknowledge',
  intensity: [1, 5],
  written,
  ...more,
});
const pack = {
  locale: 'en',
  phrases: [
    phrase('waited', 'You waited two days, {{ client.first_name | default: "and" }}, for nothing.', {
      spoken: 'Two days of waiting.',
      tags: ['late delivery'],
    }),
    phrase('twice', 'Being charged twice is alarming.', { act: 'validate', feelings: ['worried'] }),
    phrase('order', 'Order {{ order.number }} should be with you by now.', { act: 'own' }),
    phrase('thanks', 'Thank you for the photos.', { act: 'thank', intensity: [1, 2] }),
    phrase('bold', 'That is **our** mistake, {{ client.first_name }}.', { act: 'own', format: 'markdown' }),
  ],
};
const values = { client: { first_name: 'Dana' } };
const done: Outcome = { ok: true, value: undefined, via: 'native', commit: 'staged' };

function show(props: Partial<EmpathyPicker.RootProps> = {}, stores = {}) {
  const onInsert = vi.fn<NonNullable<EmpathyPicker.RootProps['onInsert']>>(async () => done);
  const all = { pack, values, conversation: 'a', onInsert, now: () => 1_000_000, ...props };
  const tree = (more: Partial<EmpathyPicker.RootProps> = {}) => (
    <EvenkeelProvider content={en} stores={stores}>
      <EmpathyPicker.Root {...all} {...more} />
    </EvenkeelProvider>
  );
  const view = render(tree());
  const search = () => screen.getByRole('combobox', { name: words.search.label });
  return {
    user: userEvent.setup(),
    onInsert,
    view,
    search,
    again: (more: Partial<EmpathyPicker.RootProps>) => view.rerender(tree(more)),
  };
}
const list = () => screen.getByRole('listbox', { name: words.list.label, hidden: true });
const rows = () => within(list()).queryAllByRole('option', { hidden: true });
const options = () => rows().map((option) => option.textContent ?? '');
const active = () =>
  document.getElementById(
    screen.getByRole('combobox', { name: words.search.label }).getAttribute('aria-activedescendant') ?? '',
  );

describe('an agent', () => {
  test('finds a phrase while typing and puts it into the reply by keyboard alone', async () => {
    const { user, onInsert, search } = show();
    await user.click(search());
    await user.keyboard('charg{Enter}');
    expect(onInsert).toHaveBeenCalledExactlyOnceWith(
      {
        text: { plain: 'Being charged twice is alarming.' },
        at: 'caret',
        form: 'written',
        phrases: [pack.phrases[1]],
        edited: false,
      },
      { reason: 'enter' },
    );
    expect(await screen.findByText(words.status.inserted)).toBeVisible();
  });

  test('sees the client’s own name in the phrase, and what was matched', async () => {
    const { user, search } = show();
    await user.type(search(), 'wait');
    const first = rows()[0]!;
    expect(first).toHaveTextContent('You waited two days, Dana, for nothing.');
    expect(within(first).getByText('wait')).toHaveProperty('tagName', 'MARK');
  });

  test('moves with the arrow keys, round both ends', async () => {
    const { user, search } = show();
    await user.click(search());
    expect(active()).toHaveTextContent('You waited');
    await user.keyboard('{ArrowDown}');
    expect(active()).toHaveTextContent('charged twice');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(active()).toHaveTextContent('our');
    expect(active()).toHaveAttribute('aria-selected', 'true');
  });

  test('takes a phrase by its number', async () => {
    const { user, onInsert, search } = show();
    await user.click(search());
    await user.keyboard('{Alt>}2{/Alt}');
    expect(onInsert.mock.calls[0]?.[0].phrases).toEqual([pack.phrases[1]]);
    expect(onInsert.mock.calls[0]?.[1]).toEqual({ reason: 'number' });
  });

  test('is asked for a detail that nobody knows, and nothing goes out without it', async () => {
    const { user, onInsert, search } = show();
    await user.type(search(), 'order{Enter}');
    expect(onInsert).not.toHaveBeenCalled();
    const field = screen.getByLabelText(words.fill.names['order.number']);
    await waitFor(() => expect(field).toHaveFocus());
    await user.type(field, '48213');
    await user.click(search());
    await user.keyboard('{Enter}');
    expect(onInsert.mock.calls[0]?.[0].text.plain).toBe('Order 48213 should be with you by now.');
  });

  test('fills a detail in and takes the phrase with Enter, without leaving the field', async () => {
    const { user, onInsert, search } = show();
    await user.type(search(), 'order{Enter}');
    const field = screen.getByLabelText(words.fill.names['order.number']);
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(onInsert).not.toHaveBeenCalled();
    await user.keyboard('48213{Enter}');
    expect(onInsert.mock.calls[0]?.[0].text.plain).toBe('Order 48213 should be with you by now.');
  });

  test('moves on through phrases with details missing, and keeps the focus in the search', async () => {
    const { user, search } = show();
    await user.type(search(), 'order{Enter}');
    await waitFor(() => expect(screen.getByLabelText(words.fill.names['order.number'])).toHaveFocus());
    await user.click(search());
    await user.clear(search());
    while (!active()?.textContent?.includes('Order')) await user.keyboard('{ArrowDown}');
    expect(screen.getByLabelText(words.fill.names['order.number'])).toBeInTheDocument();
    expect(search()).toHaveFocus();
  });

  test('changes the words first, and what is unresolved in them still stays out', async () => {
    const { user, onInsert, search } = show();
    await user.type(search(), 'charged{Alt>}e{/Alt}');
    const field = screen.getByLabelText(words.preview.editLabel);
    await user.clear(field);
    await user.type(field, 'Twice, {{{{ client.name }}');
    await user.click(search());
    await user.keyboard('{Enter}');
    expect(onInsert).not.toHaveBeenCalled();
    await user.clear(field);
    await user.type(field, 'Twice is too much.');
    await user.click(search());
    await user.keyboard('{Enter}');
    expect(onInsert.mock.calls[0]?.[0]).toMatchObject({
      text: { plain: 'Twice is too much.' },
      edited: true,
    });
  });

  test('puts several phrases together', async () => {
    const { user, onInsert, search } = show();
    await user.click(search());
    await user.keyboard('{Shift>}{Enter}{/Shift}{ArrowDown}{Shift>}{Enter}{/Shift}{Enter}');
    expect(onInsert.mock.calls[0]?.[0].text.plain).toBe(
      'You waited two days, Dana, for nothing. Being charged twice is alarming.',
    );
  });

  test('gets markup as plain text and as HTML, with names as text', async () => {
    const { user, onInsert, search } = show({ values: { client: { first_name: '<b>*D*</b>' } } });
    await user.type(search(), 'mistake{Enter}');
    expect(onInsert.mock.calls[0]?.[0].text).toEqual({
      plain: 'That is our mistake, <b>*D*</b>.',
      html: '<p>That is <strong>our</strong> mistake, &lt;b&gt;*D*&lt;/b&gt;.</p>',
    });
    expect(document.querySelector('b')).toBeNull();
  });

  test('reads markup as plain words in the list', () => {
    show();
    expect(options().join()).toContain('That is our mistake, Dana.');
  });

  test('takes the last insertion back, once', async () => {
    const undo = vi.fn(async () => {});
    const { user, search } = show({ onInsert: async () => ({ ...done, undo }) });
    await user.click(search());
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: words.status.undo }));
    expect(undo).toHaveBeenCalledOnce();
    expect(await screen.findByText(words.status.undone)).toBeVisible();
    expect(screen.queryByRole('button', { name: words.status.undo })).toBeNull();
  });

  test('is told why it did not work, keeps the words, and can try again', async () => {
    const outcomes: Outcome[] = [
      { ok: false, reason: 'no-composer', message: 'No reply is open.', retryable: true },
      done,
    ];
    const onInsert = vi.fn(async () => outcomes.shift());
    const { user, search } = show({ onInsert });
    await user.type(search(), 'charged{Alt>}e{/Alt}');
    await user.click(search());
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/No reply is open\./)).toBeVisible();
    expect(screen.getByLabelText(words.preview.editLabel)).toHaveValue('Being charged twice is alarming.');
    await user.click(screen.getByRole('button', { name: words.status.retry }));
    expect(await screen.findByText(words.status.inserted)).toBeVisible();
    expect(onInsert).toHaveBeenCalledTimes(2);
  });

  test('is told nothing too early: a host that only takes the text has it "handed over"', async () => {
    const { user, search } = show({ onInsert: () => {} });
    await user.click(search());
    await user.keyboard('{Enter}');
    expect(await screen.findByText(words.status.handedOver)).toBeVisible();
    expect(screen.queryByText(words.status.inserted)).toBeNull();
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('no room');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no room'))],
  ])('is told of the insertion though the host’s own record of it %s', async (_how, onUse) => {
    const onError = vi.fn();
    const { user, search } = show({ onInsert: async () => done, onUse, onError });
    await user.click(search());
    await user.keyboard('{Enter}');
    expect(await screen.findByText(words.status.inserted)).toBeVisible();
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('no room')));
  });

  test('inserts once, however often Enter is pressed while the host is busy', async () => {
    let answer = (_outcome: Outcome) => {};
    const onInsert = vi.fn(() => new Promise<Outcome>((resolve) => (answer = resolve)));
    const { user, search } = show({ onInsert });
    await user.click(search());
    await user.keyboard('{Enter}{Enter}{Enter}');
    expect(onInsert).toHaveBeenCalledOnce();
    await act(async () => answer(done));
    expect(await screen.findByText(words.status.inserted)).toBeVisible();
  });

  test('sees a host’s error as a plain sentence, and the error goes to onError', async () => {
    const onError = vi.fn();
    const { user, search } = show({
      onError,
      onInsert: () => {
        throw new Error('socket');
      },
    });
    await user.click(search());
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: words.status.retry });
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('socket'));
  });

  test('reads the spoken form aloud, and nothing is inserted', async () => {
    const onUse = vi.fn();
    const { user, onInsert, search } = show({ onUse });
    await user.click(screen.getByRole('radio', { name: words.form.spoken }));
    await user.type(search(), 'waiting');
    expect(screen.getByRole('group', { name: words.preview.label })).toHaveTextContent(
      'Two days of waiting.',
    );
    await user.keyboard('{Enter}');
    expect(onInsert).not.toHaveBeenCalled();
    await waitFor(() =>
      expect(onUse).toHaveBeenCalledExactlyOnceWith({ phrase: 'waited', form: 'spoken', conversation: 'a' }),
    );
  });

  test('is pointed on after one acknowledgement, only where the host goes on from it', async () => {
    const onNext = vi.fn();
    const { user, search } = show({ onNext });
    await user.click(search());
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: words.next.options }));
    expect(onNext).toHaveBeenCalledExactlyOnceWith('offer-options');
    expect(screen.queryByText(words.next.title)).toBeNull();
  });

  test('sees what was used earlier in this conversation', async () => {
    const { user, search } = show({ used: ['waited'] });
    expect(options().at(-1)).toContain(words.reason.usedHere);
    await user.click(search());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(options()[0]).toContain(words.reason.usedHere));
  });

  test('sees after a reload what was used in this conversation, and only in this one', async () => {
    const library = createMemoryLibrary();
    await library.use({ phrase: 'waited', conversation: 'a', at: 1 });
    const { again } = show({}, { library });
    await waitFor(() => expect(options().at(-1)).toContain(words.reason.usedHere));
    again({ conversation: 'b' });
    await waitFor(() => expect(options().join()).not.toContain(words.reason.usedHere));
  });

  test('narrows by what a phrase does, and widens again', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: words.facets.act.thank, pressed: false }));
    expect(options()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: words.facets.clear }));
    expect(options()).toHaveLength(5);
  });

  test('finds phrases by the feeling they are for', async () => {
    const { user, search } = show();
    await user.type(search(), 'worried');
    expect(options()).toHaveLength(1);
  });

  test('writes a phrase of their own out of a search that found nothing', async () => {
    const library = createMemoryLibrary();
    const { user, search } = show({}, { library });
    await user.type(search(), 'zeppelin');
    expect(options()).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Save “zeppelin” as a phrase' }));
    const field = screen.getByRole('textbox', { name: words.personal.written });
    expect(field).toHaveValue('zeppelin');
    await user.type(field, ' rides are no fun in the rain.');
    await user.click(screen.getByRole('button', { name: words.personal.save }));
    await waitFor(() => expect(options()).toHaveLength(1));
    expect((await library.read()).personal[0]).toMatchObject({
      written: 'zeppelin rides are no fun in the rain.',
      scope: 'personal',
    });
  });

  test('changes and deletes an own phrase, and brings it back', async () => {
    const library = createMemoryLibrary();
    await library.save(phrase('own.1', 'My very own sentence.', { scope: 'personal' }));
    const { user, search } = show({}, { library });
    await user.type(search(), 'very own');
    await waitFor(() => expect(options()).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: words.act.more }));
    await user.click(screen.getByRole('button', { name: words.personal.edit }));
    await user.type(screen.getByRole('textbox', { name: words.personal.written }), ' Longer.');
    await user.click(screen.getByRole('button', { name: words.personal.save }));
    await waitFor(() => expect(options()[0]).toContain('My very own sentence. Longer.'));
    await user.click(screen.getByRole('button', { name: words.personal.remove }));
    await waitFor(() => expect(options()).toHaveLength(0));
    await user.click(screen.getByRole('button', { name: words.status.undo }));
    await waitFor(() => expect(options()).toHaveLength(1));
  });

  test('pins a phrase, and it leads the next time', async () => {
    const { user, search, again } = show();
    await user.click(search());
    await user.keyboard('{ArrowDown}{Alt>}p{/Alt}');
    await waitFor(() => expect(options()[1]).toContain(words.reason.pinned));
    again({ conversation: 'b' });
    await waitFor(() => expect(options()[0]).toContain('charged twice'));
  });

  test('asks why a phrase stands where it does', async () => {
    const { user, search } = show();
    await user.type(search(), 'chraged');
    await user.click(screen.getByRole('button', { name: words.act.more }));
    await user.click(screen.getByRole('button', { name: words.reason.why }));
    expect(screen.getByText('“chraged” is close to “charged”')).toBeVisible();
    await user.clear(search());
    await user.type(search(), 'charged');
    expect(screen.getByText(words.reason.inText)).toBeVisible();
    await user.clear(search());
    expect(screen.getByText(words.reason.inOrder)).toBeVisible();
  });

  test('leaves with Escape: first the search, then to wherever the host wants', async () => {
    const onDismiss = vi.fn();
    const { user, search } = show({ onDismiss });
    await user.type(search(), 'wait{Escape}');
    expect(search()).toHaveValue('');
    expect(onDismiss).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  test('composes with an input method without setting anything off', async () => {
    const { onInsert, search } = show();
    fireEvent.keyDown(search(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(search(), { key: 'Process', keyCode: 229 });
    expect(onInsert).not.toHaveBeenCalled();
  });
});

describe('what an agent typed', () => {
  test('is there again after a reload', async () => {
    const drafts = createMemoryDrafts();
    const first = show({}, { drafts });
    await first.user.type(first.search(), 'charged{Alt>}e{/Alt}');
    await first.user.type(screen.getByLabelText(words.preview.editLabel), ' Truly.');
    first.view.unmount();
    const second = show({}, { drafts });
    expect(await screen.findByLabelText(words.preview.editLabel)).toHaveValue(
      'Being charged twice is alarming. Truly.',
    );
    expect(second.search()).toHaveValue('charged');
    expect(screen.getByText(words.preview.restored)).toBeVisible();
  });

  test('never shows in another conversation, however fast one switches', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: false });
    try {
      const drafts = createMemoryDrafts();
      const stores = { drafts, library: createMemoryLibrary() };
      const { again, search } = show({}, stores);
      const typed = new Map<string, string>();
      let current = 'a';
      const step = fc.record({
        to: fc.constantFrom('a', 'b', 'c', 'd'),
        type: fc.option(fc.stringMatching(/^[a-z]{1,6}$/)),
        wait: fc.nat(400),
      });
      for (const { to, type, wait } of fc.sample(step, { numRuns: 1000, seed: 24 })) {
        again({ conversation: to });
        current = to;
        await act(async () => vi.advanceTimersByTimeAsync(0));
        expect(search()).toHaveValue(typed.get(current) ?? '');
        if (type !== null) {
          fireEvent.change(search(), { target: { value: `${current}-${type}` } });
          typed.set(current, `${current}-${type}`);
        }
        await act(async () => vi.advanceTimersByTimeAsync(wait));
      }
      expect(typed.size).toBe(4);
    } finally {
      vi.useRealTimers();
    }
  }, 120_000);

  test('does not come back in another conversation when the host answers late', async () => {
    let answer = (_outcome: Outcome) => {};
    const { user, search, again } = show({
      onInsert: () => new Promise<Outcome>((resolve) => (answer = resolve)),
    });
    await user.click(search());
    await user.keyboard('{Enter}');
    again({ conversation: 'b' });
    await act(async () => answer(done));
    expect(screen.queryByText(words.status.inserted)).toBeNull();
    expect(screen.queryByText(words.status.inserting)).toBeNull();
  });

  test('that cannot be kept is said so', async () => {
    const drafts = createMemoryDrafts();
    drafts.write = () => Promise.reject(new Error('quota'));
    const { user, search } = show({}, { drafts });
    await user.type(search(), 'wait');
    expect(await screen.findByText(words.status.notKept)).toBeVisible();
  });
});

describe('a developer', () => {
  test('uses it with nothing but content', () => {
    render(<EmpathyPicker.Root content={en.empathyPicker} />);
    expect(screen.getByRole('region', { name: words.title })).toBeVisible();
    expect(options().length).toBeGreaterThan(5);
  });

  test('is told how to mend a Root without content, and a part without Root', () => {
    expect(() => render(<EmpathyPicker.Root />)).toThrow(/has no content.*Pass content=/);
    expect(() => render(<EmpathyPicker.List />)).toThrow(/stands outside EmpathyPicker.Root/);
  });

  test('owns query, facets and form', async () => {
    const log = vi.fn();
    function Owner() {
      const [query, setQuery] = useState('');
      const [form, setForm] = useState<'written' | 'spoken'>('written');
      const [filters, setFilters] = useState<EmpathyPicker.Filters>({});
      return (
        <EmpathyPicker.Root
          content={en.empathyPicker}
          pack={pack}
          query={query}
          onQueryChange={(next) => {
            log(next);
            setQuery(next.toLowerCase());
          }}
          form={form}
          onFormChange={setForm}
          filters={filters}
          onFiltersChange={setFilters}
        />
      );
    }
    const user = userEvent.setup();
    render(<Owner />);
    const search = screen.getByRole('combobox', { name: words.search.label });
    await user.type(search, 'CHARGED');
    expect(search).toHaveValue('charged');
    expect(log).toHaveBeenLastCalledWith('chargeD');
    expect(options()).toHaveLength(1);
    await user.clear(search);
    await user.click(screen.getByRole('button', { name: words.facets.act.own }));
    expect(options()).toHaveLength(2);
    await user.click(screen.getByRole('radio', { name: words.form.spoken }));
    expect(screen.getByRole('radio', { name: words.form.spoken })).toBeChecked();
  });

  test('lays parts out as they like; the host’s key handler runs first and may prevent ours', async () => {
    const onInsert = vi.fn();
    const user = userEvent.setup();
    render(
      <EmpathyPicker.Root content={en.empathyPicker} pack={pack} onInsert={onInsert} data-testid="mine">
        <EmpathyPicker.Search onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} />
        <EmpathyPicker.List className="mine" />
      </EmpathyPicker.Root>,
    );
    await user.type(screen.getByRole('combobox', { name: words.search.label }), '{Enter}');
    expect(onInsert).not.toHaveBeenCalled();
    expect(screen.getByRole('listbox')).toHaveClass('ek-empathy-picker__list', 'mine');
    expect(screen.queryByRole('button', { name: /Insert/ })).toBeNull();
  });

  test('remaps a key and switches another off', async () => {
    const { user, onInsert, search } = show({ shortcuts: { insert: 'Mod+Enter', insertNumber: null } });
    await user.click(search());
    await user.keyboard('{Enter}{Alt>}2{/Alt}');
    expect(onInsert).not.toHaveBeenCalled();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onInsert).toHaveBeenCalledOnce();
  });

  test('renders it on the server without a style attribute and hydrates it without a word', async () => {
    const tree = (
      <StrictMode>
        <EmpathyPicker.Root content={en.empathyPicker} values={values} onInsert={() => {}} now={() => 0} />
      </StrictMode>
    );
    const html = renderToString(tree);
    expect(html).toContain('role="option"');
    expect(html).not.toContain('style=');
    const host = document.body.appendChild(document.createElement('div'));
    host.innerHTML = html;
    const root = await act(async () => hydrateRoot(host, tree));
    expect(within(host).getAllByRole('option').length).toBeGreaterThan(5);
    await act(async () => root.unmount());
    host.remove();
  });

  test('gives it a hundred thousand phrases, one of them broken: the rest is there, and the broken one is named', async () => {
    const many: unknown[] = Array.from({ length: 100_000 }, (_, number) =>
      phrase(`p${number}`, `Sentence ${number} about waiting`),
    );
    many[4321] = { id: 'imported-4321', step: 'empathise', act: 'own', intensity: [1, 5] };
    show({ pack: { locale: 'en', phrases: many } });
    expect(await screen.findByText(/imported-4321/, {}, { timeout: 20_000 })).toBeVisible();
    await waitFor(() => expect(screen.getByText('99,999 phrases')).toBeVisible(), { timeout: 20_000 });
    expect(rows().length).toBeLessThan(40);
    expect(rows()[0]).toHaveAttribute('aria-setsize', '99999');
  }, 60_000);

  test('may break a library store: the picker works on and says so to onError', async () => {
    const library = createMemoryLibrary();
    library.read = () => Promise.reject(new Error('locked'));
    const onError = vi.fn();
    show({ onError }, { library });
    await waitFor(() => expect(onError).toHaveBeenCalledWith(new Error('locked')));
    expect(options()).toHaveLength(5);
  });

  test('sees markup in a phrase as text', () => {
    show({
      pack: { locale: 'en', phrases: [phrase('x', '<img src=x onerror=alert(1)> {{ client.first_name }}')] },
    });
    expect(options()[0]).toContain('<img src=x onerror=alert(1)> Dana');
    expect(document.querySelector('img')).toBeNull();
  });
});
