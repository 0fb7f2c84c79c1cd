import { expect, test } from 'vitest';
import { createMemoryHost } from './memory-host.ts';

test.each([
  ['caret', 'Hello you.', 9],
  ['replace', ' you', 4],
  ['append', 'Hello.\n\n you', 12],
] as const)('text goes in at %s, and can be taken back', async (at, expected, caret) => {
  const host = createMemoryHost('Hello.');
  host.caret = 5;
  const outcome = await host.insertText({ plain: ' you' }, { at });
  expect(host.draft).toBe(expected);
  expect(host.caret).toBe(caret);
  if (!outcome.ok) throw new Error(outcome.message);
  await outcome.undo?.();
  expect([host.draft, host.caret]).toEqual(['Hello.', 5]);
});

test('a failure is told and changes nothing', async () => {
  const host = createMemoryHost('Hello.');
  host.failWith({ ok: false, reason: 'denied', message: 'No.', retryable: false });
  expect(await host.insertText({ plain: 'x' }, { at: 'append' })).toMatchObject({
    ok: false,
    message: 'No.',
  });
  expect(host.draft).toBe('Hello.');
});
