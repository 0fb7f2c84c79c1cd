import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Hook } from '../src/exports/vscode.ts';

/** Says what stylesheets do with custom properties of ours. */
export interface Usage {
  /** The parts that read each property, by its name. */
  readers: ReadonlyMap<string, readonly string[]>;
  /** What is read with a fallback and declared nowhere: the places where a host may change one component. */
  hooks: readonly Hook[];
  /** What is read without a fallback though neither a token nor the part declares it: a mistake. */
  dangling: readonly string[];
  /** What the kit reads with a fallback and declares as well: a host that sets it further out would be overruled. */
  overruling: readonly string[];
}

/** Is a stylesheet and the part that it draws. */
export interface Sheet {
  part: string;
  css: string;
}

const DESK = 'desk';

const SHEETS: readonly (readonly [folder: string, part: (path: string) => string])[] = [
  ['../../react/src/', (path) => /^(base\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? 'base'],
  ['../../../apps/desk/src/', () => DESK],
];

/** Reads the stylesheets of the components and the desk from the repository, in a steady order. */
export function readSheets(): Sheet[] {
  return SHEETS.flatMap(([folder, part]) => {
    const root = new URL(folder, import.meta.url);
    const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.css'))
      .sort();
    return paths.map((path) => ({
      part: part(path),
      css: readFileSync(fileURLToPath(new URL(path, root)), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
    }));
  });
}

/** Lists each `var(--ek-…)` with its fallback, nested ones included. */
function readsOf(css: string): { name: string; fallback: string | undefined }[] {
  return [...css.matchAll(/var\(\s*(--ek-[a-z0-9-]+)\s*(,?)/g)].map((found) => {
    const name = found[1] ?? '';
    if (!found[2]) return { name, fallback: undefined };
    const start = (found.index ?? 0) + found[0].length;
    let depth = 1;
    let end = start;
    while (end < css.length && depth > 0) {
      if (css[end] === '(') depth += 1;
      if (css[end] === ')') depth -= 1;
      end += 1;
    }
    return {
      name,
      fallback: css
        .slice(start, end - 1)
        .replace(/\s+/g, ' ')
        .trim(),
    };
  });
}

/** Finds who reads which property; `tokens` are the properties that this package knows. Pure. */
export function usageOf(sheets: readonly Sheet[], tokens: ReadonlySet<string>): Usage {
  const readers = new Map<string, string[]>();
  const fallbacks = new Map<string, string>();
  const bare = new Set<string>();
  const declared = new Set<string>();
  for (const { part, css } of sheets) {
    // The desk is a host: what it sets is a hook being used.
    if (part !== DESK)
      for (const [, name = ''] of css.matchAll(/(?<![\w-])(--ek-[a-z0-9-]+)\s*:/g)) declared.add(name);
    for (const { name, fallback } of readsOf(css)) {
      const parts = readers.get(name) ?? [];
      readers.set(name, parts.includes(part) ? parts : [...parts, part].sort());
      if (fallback === undefined) bare.add(name);
      else fallbacks.set(name, fallback);
    }
  }
  const foreign = [...readers.keys()].filter((name) => !tokens.has(name) && !declared.has(name)).sort();
  return {
    readers,
    hooks: foreign
      .filter((name) => fallbacks.has(name))
      .map((name) => ({
        variable: name,
        fallback: fallbacks.get(name) ?? '',
        usedBy: readers.get(name) ?? [],
      })),
    dangling: foreign.filter((name) => bare.has(name)),
    overruling: [...fallbacks.keys()].filter((name) => declared.has(name)).sort(),
  };
}
