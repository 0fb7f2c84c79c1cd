import type { Outcome } from '@evenkeel/logic/base/outcome';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { manyPhrases, show, words } from '../../../../tests/setup/stage.tsx';

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Notes what a screen reader would be given to say, in order, and with which urgency. */
function listen(root: Element) {
  const said: string[] = [];
  const liveOf = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest('[role="status"], [role="alert"], [aria-live]');
  };
  new MutationObserver((changes) => {
    for (const live of new Set(changes.map((change) => liveOf(change.target)))) {
      const text = live?.textContent?.trim();
      if (!text) continue;
      const urgent =
        live?.getAttribute('role') === 'alert' || live?.getAttribute('aria-live') === 'assertive';
      said.push(urgent ? `urgent: ${text}` : text);
    }
  }).observe(root, { subtree: true, childList: true, characterData: true });
  return said;
}

const failed: Outcome = { ok: false, reason: 'no-composer', message: 'No reply is open.', retryable: true };

describe('a screen reader', () => {
  test('is given the number of phrases once, after typing rests', async () => {
    const { field, root } = await show({ pack: manyPhrases(500) });
    const said = listen(root);
    field.focus();
    for (const letter of 'order') {
      await userEvent.keyboard(letter);
      await rest(60);
    }
    expect(said).toEqual([]);
    await rest(900);
    expect(said).toEqual([expect.stringMatching(/^\d+ phrases found$/)]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await rest(700);
    expect(said).toHaveLength(1);
  });

  test('hears that nothing was found', async () => {
    const { field, root } = await show();
    const said = listen(root);
    field.focus();
    await userEvent.keyboard('xyzzy qqqq');
    await expect.poll(() => said, { timeout: 3000 }).toEqual(['No phrases found']);
  });

  test('hears what became of an act, politely', async () => {
    const outcomes = [failed, undefined];
    const { field, root, button } = await show({ onInsert: async () => outcomes.shift() });
    const said = listen(root);
    field.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => said.at(-1)).toBe('That did not work. No reply is open.');
    await userEvent.click(button(words.status.retry));
    await expect.poll(() => said.at(-1)).toBe(words.status.handedOver);
    expect(said.filter((text) => text.startsWith('urgent'))).toEqual([]);
  });

  test('is interrupted by nothing but phrases that did not load', async () => {
    const { root, again } = await show({ onNext: () => {} });
    expect(root.querySelectorAll('[role="alert"], [aria-live="assertive"]')).toHaveLength(0);
    again({ status: 'loading' });
    await expect.poll(() => root.textContent).toContain(words.list.loading);
    expect(root.querySelectorAll('[role="alert"], [aria-live="assertive"]')).toHaveLength(0);
    again({ status: 'error' });
    await expect.poll(() => root.querySelector('[role="alert"]')?.textContent).toContain(words.error.title);
  });

  test('has the places where things are said from the start, so that the first words are heard', async () => {
    const { root } = await show();
    expect(root.querySelectorAll('[role="status"]').length).toBeGreaterThan(0);
    for (const place of root.querySelectorAll('[role="status"]')) expect(place).toHaveTextContent('');
  });
});
