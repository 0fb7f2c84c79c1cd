import { readFile } from 'node:fs/promises';
import type { ListedToken } from './emit-json.ts';
import type { Lifecycle } from './model.ts';

/** Lists what was promised, by token id: since when, and once it is deprecated, until when. */
export type Published = Readonly<Record<string, Lifecycle>>;

/** Locates the committed list of promised tokens. */
export const PUBLISHED = new URL('../published.json', import.meta.url);

/** Reads the committed list of promised tokens. */
export async function readPublished(): Promise<Published> {
  return JSON.parse(await readFile(PUBLISHED, 'utf8')) as Published;
}

const major = (version: string) => Number(version.split('.')[0]);

/** Puts versions in order: below 0 when the first is the older one. */
function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  for (const at of [0, 1, 2]) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Finds promises that are broken: a token that is gone though it was never deprecated, or before its time; one that
 * is deprecated without what people need to leave it. One plain sentence each.
 */
export function brokenPromises(
  published: Published,
  tokens: readonly ListedToken[],
  version: string,
): string[] {
  const byId = new Map(tokens.map((token) => [token.id, token]));
  const gone = Object.entries(published)
    .filter(([id]) => !byId.has(id))
    .flatMap(([id, { deprecatedIn, removeIn }]) => {
      if (deprecatedIn === undefined || removeIn === undefined)
        return [
          `${id} is gone though it was never deprecated. Put it back as an alias of what replaces it, with $deprecated.`,
        ];
      if (compareVersions(version, removeIn) < 0)
        return [`${id} is gone in ${version}, and was promised until ${removeIn}. Put it back until then.`];
      return [];
    });
  const unkept = tokens.flatMap(({ id, deprecated, lifecycle = {}, aliasOf }) => {
    const { deprecatedIn, removeIn, replacement } = lifecycle;
    if (deprecated === undefined)
      return deprecatedIn === undefined
        ? []
        : [`${id} is deprecated in its extension alone. Say why in $deprecated.`];
    if (deprecatedIn === undefined || removeIn === undefined || replacement === undefined)
      return [`${id} is deprecated without deprecatedIn, removeIn and replacement. Give all three.`];
    if (!byId.has(replacement)) return [`${id} is replaced by ${replacement}, which is no token.`];
    if (byId.get(replacement)?.deprecated !== undefined)
      return [`${id} is replaced by ${replacement}, which is deprecated itself.`];
    if (aliasOf !== replacement) return [`${id} does not repeat ${replacement}. Make it an alias of it.`];
    if (major(removeIn) <= major(deprecatedIn))
      return [`${id} would go in ${removeIn}, within a major version. Keep it until the next one.`];
    return [];
  });
  return [...gone, ...unkept];
}

/**
 * Adds to the promises every token that something reads, and what is deprecated now; drops what went in its time.
 * A token that still waits for its component is promised only once that reads it.
 */
export function recorded(published: Published, tokens: readonly ListedToken[], version: string): Published {
  const kept = new Set(tokens.map((token) => token.id));
  const promised = tokens.filter((token) => token.usedBy || token.id in published || !token.declared);
  const entries = promised.map(({ id, lifecycle }): [string, Lifecycle] => [
    id,
    { since: version, ...published[id], ...lifecycle },
  ]);
  const going = Object.entries(published).filter(
    ([id, { removeIn }]) =>
      !kept.has(id) && (removeIn === undefined || compareVersions(version, removeIn) < 0),
  );
  return Object.fromEntries([...entries, ...going].sort(([one], [other]) => (one < other ? -1 : 1)));
}
