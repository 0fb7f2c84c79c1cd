import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../packages/tokens/scripts/usage.ts';
import { renameTokens } from '../../packages/tokens/src/care/rename.ts';

const samples = join(import.meta.dirname, 'samples');
const map = {
  'color.accent.fg': 'color.action.fg',
  'space.2': 'space.small',
  'radius.control': 'radius.button',
};

describe('renaming tokens in the files of a product', () => {
  it.each(['panel.css', 'panel.scss', 'panel.tsx', 'panel.tokens.json'])(
    'changes %s as a careful person would',
    (name) => {
      const before = readFileSync(join(samples, name), 'utf8');
      const after = renameTokens(before, map);
      expect(after).toBe(readFileSync(join(samples, `${name}.expected`), 'utf8'));
      expect(after).not.toBe(before);
      expect(renameTokens(after, map)).toBe(after);
    },
  );

  it.each([
    ['a longer name', 'var(--ek-color-fg-muted)', { 'color.fg': 'color.text' }],
    ['a name inside another', '--x--ek-color-fg: 1', { 'color.fg': 'color.text' }],
    ['a longer id', "'color.fg-muted'", { 'color.fg': 'color.text' }],
    ['a class that is no utility', 'class="ek-fg"', { 'color.fg': 'color.text' }],
    ['a utility of another group', 'p-ek-full', { 'radius.full': 'radius.round' }],
    ['anything, given no renames', 'var(--ek-color-fg)', {}],
  ])('leaves %s alone', (_, text, renames) => {
    expect(renameTokens(text, renames)).toBe(text);
  });

  it('tells two groups with one name apart by the utility', () => {
    const renames = { 'radius.full': 'radius.round', 'z.full': 'z.top' };
    expect(renameTokens('rounded-t-ek-full z-ek-full', renames)).toBe('rounded-t-ek-round z-ek-top');
  });

  it('swaps two names without mixing them up', () => {
    const swap = { 'color.fg': 'color.fg-muted', 'color.fg-muted': 'color.fg' };
    expect(renameTokens('a(--ek-color-fg) b(--ek-color-fg-muted) text-ek-fg', swap)).toBe(
      'a(--ek-color-fg-muted) b(--ek-color-fg) text-ek-fg-muted',
    );
  });

  it('can be undone in every stylesheet of the kit and the desk', () => {
    const sheets = readSheets();
    const names = [
      ...new Set(sheets.flatMap(({ css }) => [...css.matchAll(/--ek-(color|space|radius)-([a-z0-9-]+)/g)])),
    ].map(([, group, rest]) => `${group}.${rest}`);
    expect(names.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...sheets), (name, { css }) => {
        const there = renameTokens(css, { [name]: 'color.mauve' });
        expect(renameTokens(there, { 'color.mauve': name })).toBe(css);
      }),
    );
  });
});
