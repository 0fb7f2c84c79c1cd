import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { load } from '../scripts/load.ts';
import { model, propertyName } from '../scripts/model.ts';
import { outputs } from '../scripts/outputs.ts';
import { cssVar, cssVarName, type EkToken } from './index.ts';

const room = join(import.meta.dirname, '..');
const read = (path: string) => readFile(join(room, path), 'utf8');
const resolved = await load();
const tokens = model(resolved);
const fresh = outputs(resolved);
const sheets = Object.keys(fresh).filter((path) => /\/tokens(\.\w+)?\.css$/.test(path));
const selectors = (css: string) => css.split('\n').filter((line) => line.trim().startsWith(':where('));

describe('the generated files', () => {
  it.each(Object.keys(fresh))('%s is what the sources say', async (path) => {
    expect(await read(path), 'Run `pnpm --filter @evenkeel/tokens generate`.').toBe(fresh[path]);
  });

  it.each(sheets)('%s is at most 5 kB compressed', async (path) => {
    expect(gzipSync(await read(path), { level: 9 }).length).toBeLessThanOrEqual(5000);
  });

  it.each(sheets)(
    '%s registers no property, for a registered colour would not follow a nested theme',
    async (path) => {
      expect(await read(path)).not.toContain('@property');
    },
  );

  it.each(sheets)('%s declares every declared token and reads no other', async (path) => {
    const css = await read(path);
    const declared = new Set([...css.matchAll(/(--ek-[a-z0-9-]+):/g)].map((m) => m[1]));
    expect(declared).toEqual(new Set(tokens.filter((t) => t.declared).map((t) => t.name)));
    expect(declared.size).toBeLessThanOrEqual(360);
    const readFrom = [...css.matchAll(/var\((--ek-[a-z0-9-]+)\)/g)].map((m) => m[1]);
    expect(readFrom.filter((name) => !declared.has(name))).toEqual([]);
    expect(css).not.toContain('undefined');
  });

  it.each(sheets)('%s weighs nothing in the cascade, so that any rule of a host wins', async (path) => {
    const css = await read(path);
    const openers = css.split('\n').filter((line) => line.endsWith('{') && !line.trim().startsWith('@'));
    expect(openers).toEqual(selectors(css));
  });

  it('keep the scoped sheet below elements that ask for it', async () => {
    const css = await read('generated/tokens.scoped.css');
    expect(css).not.toMatch(/:root|:host/);
    for (const line of selectors(css)) {
      expect(line).toContain('[data-ek-');
      expect(line).not.toMatch(/\b(html|body)\b/);
    }
  });

  it('put the layered sheets, and only them, into the tokens layer', async () => {
    expect(await read('generated/tokens.css')).toMatch(/^\/\*.*\*\/\n@layer evenkeel\.tokens \{/);
    expect(await read('generated/tokens.scoped.css')).toMatch(/^\/\*.*\*\/\n@layer evenkeel\.tokens \{/);
    expect(await read('generated/tokens.unlayered.css')).not.toContain('@layer');
  });

  it('leave the family of text to the host until fonts.css or the host sets it', async () => {
    expect(await read('generated/tokens.css')).not.toContain('--ek-font-family-sans');
    expect(await read('fonts.css')).toContain('--ek-font-family-sans:');
  });
});

describe('the typed map', () => {
  it('holds every token, as a reference to its custom property', () => {
    expect(Object.keys(cssVar)).toEqual(tokens.map((t) => t.id));
    for (const t of tokens) {
      expect(cssVar[t.id as EkToken]).toBe(`var(${t.name})`);
      expect(cssVarName(t.id as EkToken)).toBe(propertyName(t.id));
    }
  });

  it('has the support domain and lacks what is private', () => {
    expectTypeOf<'step.current.indicator'>().toExtend<EkToken>();
    expectTypeOf<'urgency.urgent.on-solid'>().toExtend<EkToken>();
    expectTypeOf<'palette.blue.47'>().not.toExtend<EkToken>();
    expectTypeOf<'theme.fg'>().not.toExtend<EkToken>();
    expectTypeOf<string>().not.toExtend<EkToken>();
    expectTypeOf<(typeof cssVar)['color.fg']>().toEqualTypeOf<'var(--ek-color-fg)'>();
  });

  it('refuses a name that does not exist when types are checked', () => {
    const known: EkToken = 'color.accent.fg';
    // @ts-expect-error British spelling is not a token.
    const unknown: EkToken = 'colour.accent.fg';
    expect(known in cssVar).toBe(true);
    expect(unknown in cssVar).toBe(false);
  });
});
