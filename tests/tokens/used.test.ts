import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ListedToken, list } from '../../packages/tokens/scripts/emit-json.ts';
import { load } from '../../packages/tokens/scripts/load.ts';
import { model } from '../../packages/tokens/scripts/model.ts';
import { usageIn } from '../../packages/tokens/scripts/outputs.ts';
import { type Sheet, usageOf } from '../../packages/tokens/scripts/usage.ts';

const room = join(import.meta.dirname, '../../packages/tokens');
const tokens = model(await load());
const usage = usageIn(tokens);
const listed = list(tokens, usage);

/** Tells which tokens nobody reads, repeats, follows or waits for. */
function idle(all: readonly ListedToken[]): string[] {
  const wanted = new Set(all.flatMap((t) => (t.usedBy || t.waitsFor ? [t.id] : [])));
  // What a wanted token repeats or follows is wanted with it, however long the chain.
  for (const id of wanted) {
    const token = all.find((t) => t.id === id);
    for (const source of [token?.aliasOf, token?.follows?.seed]) if (source) wanted.add(source);
  }
  return all.filter((t) => !wanted.has(t.id)).map((t) => t.id);
}

describe('every token', () => {
  it('is read by a component or the desk, or names the component that it waits for', () => {
    // The brand is what brand.css makes the accent of; no component paints with it.
    expect(idle(listed)).toEqual(['brand']);
  });

  it('would be found idle if nothing read or awaited it', () => {
    const idler = { ...listed[0], id: 'color.mauve' } as ListedToken;
    delete idler.usedBy;
    delete idler.waitsFor;
    expect(idle([...listed, idler])).toContain('color.mauve');
  });

  it('is one of at most 360', () => {
    expect(tokens.length).toBeGreaterThan(250);
    expect(tokens.length).toBeLessThanOrEqual(360);
  });
});

describe('the stylesheets of the kit and the desk', () => {
  it('read no property that nobody declares', () => {
    expect(usage.dangling).toEqual([]);
  });

  it('leave hooks open, and never declare one themselves', () => {
    expect(usage.hooks.length).toBeGreaterThan(0);
    expect(usage.overruling).toEqual([]);
    for (const hook of usage.hooks) {
      expect(hook.variable).toMatch(/^--ek-[a-z]+-[a-z-]+$/);
      expect(hook.fallback, hook.variable).not.toBe('');
    }
  });

  it('are documented by part in tokens.json', () => {
    const { tokens: told } = JSON.parse(readFileSync(join(room, 'generated/tokens.json'), 'utf8')) as {
      tokens: ListedToken[];
    };
    const surface = told.find((t) => t.id === 'color.surface');
    expect(surface?.usedBy).toEqual(expect.arrayContaining(['base/button', 'base/field', 'desk']));
  });
});

describe('reading a stylesheet', () => {
  const known = new Set(['--ek-color-fg', '--ek-space-2']);
  const of = (css: string, part = 'tip') => usageOf([{ part, css } satisfies Sheet], known);

  it('finds a hook with its whole fallback, and the token inside it', () => {
    const { hooks, readers } = of('.a { gap: var(--ek-tip-gap, calc(var(--ek-space-2) * 2)); }');
    expect(hooks).toEqual([
      { variable: '--ek-tip-gap', fallback: 'calc(var(--ek-space-2) * 2)', usedBy: ['tip'] },
    ]);
    expect(readers.get('--ek-space-2')).toEqual(['tip']);
  });

  it('takes a property that a part declares for its own, not for a hook', () => {
    const { hooks, dangling } = of('.a { --ek-tip-row: 2px; gap: var(--ek-tip-row); }');
    expect([hooks, dangling]).toEqual([[], []]);
  });

  it('finds a hook that the kit declares itself, over what a host sets', () => {
    const css = '.a { --ek-tip-gap: 2px; gap: var(--ek-tip-gap, 4px); }';
    expect(of(css).overruling).toEqual(['--ek-tip-gap']);
  });

  it('finds a misspelt token', () => {
    expect(of('.a { color: var(--ek-color-fgg); }').dangling).toEqual(['--ek-color-fgg']);
  });

  it('lets the desk set a hook, as any host may', () => {
    const { hooks } = usageOf(
      [
        { part: 'tip', css: '.a { gap: var(--ek-tip-gap, 2px); }' },
        { part: 'desk', css: '.b { --ek-tip-gap: 4px; }' },
      ],
      known,
    );
    expect(hooks.map((hook) => hook.variable)).toEqual(['--ek-tip-gap']);
  });
});
