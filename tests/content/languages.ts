import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Content } from '../../packages/content/src/content.ts';
import type { ToneRules } from '../../packages/content/src/tone-guard/index.ts';

export const contentRoom = join(import.meta.dirname, '..', '..', 'packages', 'content');
const source = join(contentRoom, 'src');

/** Lists the languages that the content room holds: its folders that are named by a locale. */
export const languageNames = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[a-z]{2}(-[A-Z]{2})?$/.test(entry.name))
  .map((entry) => entry.name);

export interface Language {
  readonly content: Content;
  readonly rules: ToneRules;
}

/** Imports a language as a consumer would: `{ en }` from its door, `{ toneGuardEn }` from its tone rules. */
export async function importLanguage(name: string): Promise<Language> {
  const load = async (file: string, exported: string) => {
    const module: Record<string, unknown> = await import(pathToFileURL(join(source, name, file)).href);
    if (module[exported] === undefined) throw new Error(`${name}/${file} does not export ${exported}.`);
    return module[exported];
  };
  const identifier = name.replace('-', '');
  const capital = identifier.charAt(0).toUpperCase() + identifier.slice(1);
  return {
    content: (await load('index.ts', identifier)) as Content,
    rules: (await load('tone-guard.ts', `toneGuard${capital}`)) as ToneRules,
  };
}

/** Lists every text of a tree of words with its path, such as `search.label`. */
export function textsIn(words: unknown, path: readonly string[] = []): [path: string, text: string][] {
  if (typeof words === 'string') return [[path.join('.'), words]];
  return Object.entries(words ?? {}).flatMap(([key, value]) => textsIn(value, [...path, key]));
}
