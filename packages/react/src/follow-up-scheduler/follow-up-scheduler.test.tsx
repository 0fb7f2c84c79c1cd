import { ar } from '@evenkeel/content/ar';
import { en } from '@evenkeel/content/en';
import type { Outcome } from '@evenkeel/logic/base/outcome';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { EvenkeelProvider } from '../base/provider/index.ts';
import { FollowUpScheduler } from './index.ts';

const { words } = en.followUpScheduler;
const done: Outcome = { ok: true, value: undefined, via: 'native', commit: 'immediate' };
const closed: Outcome = { ok: false, reason: 'host-error', message: 'The case is closed.', retryable: false };

function show(props: FollowUpScheduler.RootProps = {}) {
  render(<FollowUpScheduler.Root content={en.followUpScheduler} {...props} />);
  return userEvent.setup();
}
const field = () => screen.getByRole('textbox', { name: words.field.label });
const add = () => screen.getByRole('button', { name: words.act.add });

describe('an agent takes a note', () => {
  test('and hands it over', async () => {
    const onAdd = vi.fn(async () => done);
    const user = show({ onAdd });
    await user.type(field(), ' late twice ');
    await user.click(add());
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('late twice');
    expect(await screen.findByText(words.status.added)).toBeVisible();
    expect(field()).toHaveValue('');
  });

  test('by keyboard alone', async () => {
    const onAdd = vi.fn();
    const user = show({ onAdd });
    await user.tab();
    await user.keyboard('late twice');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('late twice');
    expect(await screen.findByText(words.status.handedOver)).toBeVisible();
  });

  test('and an empty one goes nowhere', async () => {
    const onAdd = vi.fn();
    const user = show({ onAdd });
    await user.click(add());
    expect(add()).toHaveAttribute('aria-disabled', 'true');
    expect(onAdd).not.toHaveBeenCalled();
  });

  test('and is told why it was not taken, and keeps it', async () => {
    const user = show({ onAdd: async () => closed });
    await user.type(field(), 'late twice');
    await user.click(add());
    expect(await screen.findByText('Not added: The case is closed.')).toBeVisible();
    expect(field()).toHaveValue('late twice');
  });

  test('and keeps it when the host throws', async () => {
    const onError = vi.fn();
    const user = show({
      onError,
      onAdd: () => {
        throw new Error('offline');
      },
    });
    await user.type(field(), 'late twice');
    await user.click(add());
    expect(await screen.findByText(new RegExp(words.status.noAnswer))).toBeVisible();
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('offline'));
    expect(field()).toHaveValue('late twice');
  });
});

describe('a developer', () => {
  test('controls the text', async () => {
    function Desk() {
      const [text, setText] = useState('late');
      return (
        <FollowUpScheduler.Root
          content={en.followUpScheduler}
          text={text}
          onTextChange={(typed) => setText(typed.toUpperCase())}
        />
      );
    }
    render(<Desk />);
    await userEvent.type(field(), ' twice');
    expect(field()).toHaveValue('LATE TWICE');
  });

  test('gives no handler, and no button is shown', () => {
    show();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('puts the parts where they belong', () => {
    show({ children: <FollowUpScheduler.Field data-testid="mine" placeholder="…" /> });
    expect(screen.getByTestId('mine')).toBe(field());
  });

  test('reads in the error what is missing', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<FollowUpScheduler.Root />)).toThrow(
      'Evenkeel: FollowUpScheduler.Root has no content',
    );
    expect(() => render(<FollowUpScheduler.Field />)).toThrow(
      'Evenkeel: FollowUpScheduler.Field stands outside FollowUpScheduler.Root',
    );
  });

  test('takes the words from the provider, in the direction of their language', () => {
    render(
      <EvenkeelProvider content={ar}>
        <FollowUpScheduler.Root />
      </EvenkeelProvider>,
    );
    expect(screen.getByRole('region', { name: ar.followUpScheduler.words.title })).toHaveAttribute(
      'dir',
      'rtl',
    );
  });

  test('renders it on the server, without a style attribute', () => {
    const html = renderToString(
      <FollowUpScheduler.Root content={en.followUpScheduler} onAdd={() => {}} defaultText="late" />,
    );
    expect(html).toContain('late');
    expect(html).not.toContain('style=');
  });
});
