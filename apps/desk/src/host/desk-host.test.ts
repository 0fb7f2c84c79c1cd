import { describe, expect, it } from 'vitest';
import type { Composer } from '../composer/composer.ts';
import { words } from '../words/index.ts';
import { createDeskHost } from './desk-host.ts';

const text = { plain: 'I see.' };
const composer = (insert: Composer['insert']): Composer => ({
  insert,
  focus: () => {},
  undo: () => {},
  redo: () => {},
  clear: () => {},
  read: () => ({ text: '' }),
});
const host = (current: Composer | null, why: 'phone' | 'none' = 'none', language: 'en' | 'ar' = 'en') =>
  createDeskHost({ composer: () => current, why: () => why, words: () => words[language].host });

describe('the desk as a host', () => {
  it('can insert only while there is a reply', () => {
    expect(host(null).can('insertText')).toBe(false);
    expect(host(composer(() => undefined)).can('insertText')).toBe(true);
  });

  it('says on a call that nothing is inserted, in the language of the interface', async () => {
    expect(await host(null, 'phone').insertText(text, { at: 'caret' })).toEqual({
      ok: false,
      reason: 'no-composer',
      message: 'This is a call, so there is no reply to put it in. Say it instead.',
      retryable: false,
    });
    const inArabic = await host(null, 'phone', 'ar').insertText(text, { at: 'caret' });
    expect(inArabic).toMatchObject({ message: words.ar.host.noComposer });
  });

  it('claims success only when the editor took the text', async () => {
    expect(await host(composer(() => undefined)).insertText(text, { at: 'caret' })).toMatchObject({
      ok: false,
      reason: 'host-error',
      retryable: true,
    });
  });

  it('inserts nothing after it was stopped', async () => {
    let taken = 0;
    const editor = composer(() => {
      taken++;
      return { undo: async () => {} };
    });
    const outcome = await host(editor).insertText(text, { at: 'caret', signal: AbortSignal.abort() });
    expect([outcome.ok, taken]).toEqual([false, 0]);
  });

  it('hands the way back along, and tells in words when it is closed', async () => {
    const outcome = await host(
      composer(() => ({ undo: () => Promise.reject(new Error('changed')) })),
    ).insertText(text, { at: 'append' });
    expect(outcome).toMatchObject({ ok: true, via: 'native', commit: 'staged' });
    await expect(outcome.ok && outcome.undo?.()).rejects.toThrow('The text was changed since, so it stays.');
  });
});
