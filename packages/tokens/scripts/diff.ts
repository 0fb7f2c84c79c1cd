import type { ListedToken } from './emit-json.ts';

/** Is one token whose value, alias or lifecycle is not what it was. */
export interface Change {
  id: string;
  variable: string;
  /** What changed, by context: from, to. */
  values: { context: string; from: string; to: string }[];
  /** Set when it repeats another token than before; empty text where it repeats none. */
  alias?: { from: string; to: string };
}

/** Says how two lists of tokens differ. */
export interface Difference {
  added: ListedToken[];
  removed: ListedToken[];
  deprecated: ListedToken[];
  changed: Change[];
}

/** Compares the tokens of two builds, by id, in the order of the newer one. */
export function compareTokens(before: readonly ListedToken[], after: readonly ListedToken[]): Difference {
  const was = new Map(before.map((token) => [token.id, token]));
  const is = new Set(after.map((token) => token.id));
  const changed = after.flatMap((token): Change[] => {
    const old = was.get(token.id);
    if (!old) return [];
    const contexts = [...new Set([...Object.keys(old.values), ...Object.keys(token.values)])];
    const values = contexts
      .map((context) => ({
        context,
        from: old.values[context] ?? old.values['all'] ?? 'none',
        to: token.values[context] ?? token.values['all'] ?? 'none',
      }))
      .filter(({ from, to }) => from !== to);
    const alias =
      old.aliasOf === token.aliasOf ? undefined : { from: old.aliasOf ?? '', to: token.aliasOf ?? '' };
    if (values.length === 0 && !alias) return [];
    return [{ id: token.id, variable: token.variable, values, ...(alias ? { alias } : {}) }];
  });
  return {
    added: after.filter((token) => !was.has(token.id)),
    removed: before.filter((token) => !is.has(token.id)),
    deprecated: after.filter(
      (token) => token.deprecated !== undefined && was.get(token.id)?.deprecated === undefined,
    ),
    changed,
  };
}

const valuesOf = ({ values }: ListedToken) =>
  Object.entries(values)
    .map(([context, value]) => (context === 'all' ? `\`${value}\`` : `${context} \`${value}\``))
    .join(', ');

const section = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? [`### ${title}`, '', ...lines, ''] : [];

function changeOf({ variable, values, alias }: Change): string {
  const parts = [
    ...(alias ? [`repeats \`${alias.to || 'no other'}\`, was \`${alias.from || 'no other'}\``] : []),
    ...values.map(
      ({ context, from, to }) => `${context === 'all' ? '' : `${context} `}\`${from}\` → \`${to}\``,
    ),
  ];
  return `- \`${variable}\`: ${parts.join('; ')}`;
}

/** Writes a difference as Markdown for a changeset: what breaks first, then what is new. */
export function describeDifference({ added, removed, deprecated, changed }: Difference): string {
  const lines = [
    ...section(
      'Removed',
      removed.map((t) => `- \`${t.variable}\`${t.deprecated === undefined ? '' : `: ${t.deprecated}`}`),
    ),
    ...section(
      'Deprecated',
      deprecated.map(
        (t) =>
          `- \`${t.variable}\`: ${t.deprecated} It goes in ${t.lifecycle?.removeIn ?? 'a later version'}.`,
      ),
    ),
    ...section('Changed', changed.map(changeOf)),
    ...section(
      'Added',
      added.map((t) => `- \`${t.variable}\`: ${t.description} ${valuesOf(t)}`),
    ),
  ];
  return lines.length > 0 ? lines.join('\n') : 'No token was added, removed or changed.\n';
}
