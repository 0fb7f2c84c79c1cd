import { expect, test } from 'vitest';
import { type KeyPress, pressed, pressedNumber, shortcutClashes } from './keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

test.each([
  ['Enter', press('Enter'), true],
  ['Enter', press('Enter', { shiftKey: true }), false],
  ['Shift+Enter', press('Enter', { shiftKey: true }), true],
  ['Alt+P', press('p', { altKey: true }), true],
  ['Alt+P', press('π', { altKey: true, code: 'KeyP' }), true],
  ['Alt+P', press('p'), false],
  ['Mod+K', press('k', { ctrlKey: true }), true],
  ['Mod+K', press('k', { metaKey: true }), true],
  ['Mod+K', press('k', { metaKey: true, ctrlKey: true }), false],
  [null, press('Enter'), false],
])('%s', (keys, event, expected) => {
  expect(pressed(keys, event)).toBe(expected);
});

test('a number counts with its modifier only', () => {
  expect(pressedNumber('Alt', press('™', { altKey: true, code: 'Digit2' }))).toBe(2);
  expect(pressedNumber('Alt', press('2'))).toBeUndefined();
  expect(pressedNumber(null, press('2', { altKey: true }))).toBeUndefined();
});

test('two acts on the same keys are a clash, however the keys are written', () => {
  expect(shortcutClashes({ pin: 'Alt+p', copy: 'Alt+P', edit: null, insert: 'Enter' })).toEqual([
    { keys: 'Alt+P', acts: ['pin', 'copy'] },
  ]);
});
