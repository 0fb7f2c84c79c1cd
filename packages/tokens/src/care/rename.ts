/** Gives the new id of each token that was renamed, by its old one: `{ 'party.customer.bg': 'party.client.bg' }`. */
export type Renames = Readonly<Record<string, string>>;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const dashed = (id: string) => id.replaceAll('.', '-');

/** The utilities of Tailwind that take a colour, a size or a type of ours. */
const UTILITY = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*-';

/** Names a token as Tailwind's theme does: a colour drops its group, as do sizes that have a namespace of their own. */
const inTailwind = (id: string) => `ek-${dashed(id.replace(/^(color|space|radius|shadow|ease|z)\./, ''))}`;

/**
 * Renames tokens in the text of a file: custom properties (`--ek-…`, in CSS, Sass or a script), quoted ids
 * (`'color.fg'`), aliases of design token files (`{color.fg}`) and Tailwind utilities (`bg-ek-fg`). A longer name
 * that merely begins alike stays; names may be swapped. Returns the text unchanged when nothing matches.
 */
export function renameTokens(text: string, map: Renames): string {
  const exact = new Map<string, string>();
  for (const [from, to] of Object.entries(map)) {
    exact.set(`--ek-${dashed(from)}`, `--ek-${dashed(to)}`);
    for (const [open, close] of ['""', "''", '``', '{}']) exact.set(open + from + close, open + to + close);
  }
  const utilities = new Map(Object.entries(map).map(([from, to]) => [inTailwind(from), inTailwind(to)]));
  if (exact.size === 0) return text;
  // One pass: what was renamed once is not looked at again.
  const longest = (names: Iterable<string>) =>
    [...names]
      .sort((one, other) => other.length - one.length)
      .map(escaped)
      .join('|');
  const pattern = new RegExp(
    `(?:(?<![\\w-])(?:${longest([...exact.keys()].filter((name) => name.startsWith('--')))})(?![\\w-]))` +
      `|(?:${longest([...exact.keys()].filter((name) => !name.startsWith('--')))})` +
      `|(?<![\\w-])(${UTILITY})(${longest(utilities.keys())})(?![\\w-])`,
    'g',
  );
  return text.replace(pattern, (whole, utility?: string, name?: string) =>
    utility !== undefined && name !== undefined
      ? utility + (utilities.get(name) ?? name)
      : (exact.get(whole) ?? whole),
  );
}
