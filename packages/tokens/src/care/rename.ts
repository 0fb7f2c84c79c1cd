/** Gives the new id of each token that was renamed, by its old one: `{ 'party.customer.bg': 'party.client.bg' }`. */
export type Renames = Readonly<Record<string, string>>;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const dashed = (id: string) => id.replaceAll('.', '-');

/** The groups that Tailwind knows under a namespace of their own, and the utilities of each. */
const FAMILIES: readonly (readonly [group: RegExp, utility: RegExp])[] = [
  [/^radius\./, /^rounded(-[a-z]+)?$/],
  [/^border-width\./, /^(border|divide|outline)(-[a-z])?$/],
  [/^font-(family|weight)\./, /^font$/],
  [/^font-size\./, /^text$/],
  [/^line-height\./, /^leading$/],
  [/^duration\./, /^duration$/],
  [/^ease\./, /^ease$/],
  [/^shadow\./, /^shadow$/],
  [/^z\./, /^z$/],
  [
    /^space\./,
    /^(?!(rounded|border|divide|outline|font|text|leading|duration|ease|shadow|z|bg|ring|fill|stroke)(-|$))/,
  ],
  [/^(color\.)?/, /^/],
];

const familyOf = (id: string) => FAMILIES.find(([group]) => group.test(id)) ?? [/^/, /^/];
const inTailwind = (id: string) => `ek-${dashed(id.replace(familyOf(id)[0], ''))}`;

/**
 * Renames tokens in the text of a file: custom properties (`--ek-…`, in CSS, Sass or a script), quoted ids
 * (`'color.fg'`), aliases of design token files (`{color.fg}`) and Tailwind utilities (`bg-ek-fg`). A longer name
 * that merely begins alike stays; names may be swapped. Returns the text unchanged when nothing matches.
 */
export function renameTokens(text: string, map: Renames): string {
  const renames = Object.entries(map);
  if (renames.length === 0) return text;
  const exact = new Map<string, string>();
  for (const [from, to] of renames) {
    exact.set(`--ek-${dashed(from)}`, `--ek-${dashed(to)}`);
    for (const [open, close] of ['""', "''", '``', '{}']) exact.set(open + from + close, open + to + close);
  }
  const named = renames.map(([from, to]) => ({
    name: inTailwind(from),
    to: inTailwind(to),
    utility: familyOf(from)[1],
  }));
  const oneOf = (names: readonly string[]) =>
    `(?:${[...names]
      .sort((one, other) => other.length - one.length)
      .map(escaped)
      .join('|')})`;
  const properties = [...exact.keys()].filter((name) => name.startsWith('--'));
  const quoted = [...exact.keys()].filter((name) => !name.startsWith('--'));
  // One pass: what was renamed once is not looked at again.
  const pattern = new RegExp(
    `(?<![\\w-])${oneOf(properties)}(?![\\w-])|${oneOf(quoted)}` +
      `|(?<![\\w-])([a-z][a-z0-9]*(?:-[a-z0-9]+)*)-(${oneOf(named.map(({ name }) => name))})(?![\\w-])`,
    'g',
  );
  return text.replace(pattern, (whole, utility?: string, name?: string) => {
    if (utility === undefined) return exact.get(whole) ?? whole;
    const found = named.find((one) => one.name === name && one.utility.test(utility));
    return found ? `${utility}-${found.to}` : whole;
  });
}
