import { readFileSync } from 'node:fs';

export const kinds = [
  'words',
  'partial',
  'abbreviated',
  'dropped',
  'swapped',
  'one typo',
  'two typos',
  'mixed',
  'accents',
  'wrong first letter',
];

/** Reads the held-out queries: those that a script made and those typed by hand. */
export function readQueries() {
  return kinds.flatMap((kind) =>
    ['made', 'typed'].flatMap((way) =>
      JSON.parse(
        readFileSync(new URL(`held-out/${kind.replaceAll(' ', '-')}.${way}.json`, import.meta.url), 'utf8'),
      ).map((entry) => ({ ...entry, way })),
    ),
  );
}
