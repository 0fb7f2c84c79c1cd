import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compile } from 'tailwindcss';
import { describe, expect, it } from 'vitest';
import { tailwindName } from './tailwind.ts';
import type { ExportToken } from './token.ts';

const room = join(import.meta.dirname, '../..');
const { tokens } = JSON.parse(await readFile(join(room, 'generated/tokens.json'), 'utf8')) as {
  tokens: ExportToken[];
};
const tailwind = dirname(createRequire(import.meta.url).resolve('tailwindcss/package.json'));

/** Builds what Tailwind makes of some classes, with our theme beside its own. */
async function built(classes: readonly string[]): Promise<string> {
  const { build } = await compile("@import 'tailwindcss';\n@import './tailwind.css';", {
    loadStylesheet: async (id) => {
      const path = id === 'tailwindcss' ? join(tailwind, 'index.css') : join(room, 'generated', id);
      return { path, base: dirname(path), content: await readFile(path, 'utf8') };
    },
  });
  return build([...classes]);
}

/** The utility that shows a theme variable, by the namespace. */
const utilities: readonly (readonly [namespace: RegExp, prefix: string])[] = [
  [/^--color-/, 'bg-'],
  [/^--spacing-/, 'p-'],
  [/^--radius-/, 'rounded-'],
  [/^--border-width-/, 'border-'],
  [/^--font-weight-/, 'font-'],
  [/^--font-/, 'font-'],
  [/^--text-/, 'text-'],
  [/^--leading-/, 'leading-'],
  [/^--transition-duration-/, 'duration-'],
  [/^--ease-/, 'ease-'],
  [/^--shadow-/, 'shadow-'],
  [/^--z-index-/, 'z-'],
];

function utilityOf(name: string): string {
  const [namespace, prefix] = utilities.find(([start]) => start.test(name)) ?? [];
  if (!namespace) throw new Error(`${name} has no utility.`);
  return prefix + name.replace(namespace, '');
}

describe('Tailwind with our theme', () => {
  const named = tokens.flatMap((token) => {
    const name = tailwindName(token);
    return name ? [{ token, name }] : [];
  });

  it('has every token but the seeds', () => {
    expect(tokens.filter((t) => !named.some(({ token }) => token === t)).map((t) => t.id)).toEqual([
      'brand',
      'radius-base',
    ]);
  });

  it('gives no two tokens one utility', () => {
    const all = named.map(({ name }) => utilityOf(name));
    expect(new Set(all).size).toBe(all.length);
  });

  it('makes a utility of every token, which reads our property where it is used', async () => {
    const css = await built(named.map(({ name }) => utilityOf(name)));
    const dead = named.filter(({ token, name }) => {
      const rule = css.split(`.${utilityOf(name).replaceAll('.', '\\.')} {`)[1]?.split('}')[0] ?? '';
      return !rule.includes(`var(${token.variable})`);
    });
    expect(dead.map(({ token }) => token.id)).toEqual([]);
  });

  it('makes nothing of a class that names no token', async () => {
    expect(await built(['bg-ek-mauve', 'p-ek-7'])).not.toMatch(/mauve|p-ek-7/);
  });
});
