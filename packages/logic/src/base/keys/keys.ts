/** Holds what of a keyboard event decides about a shortcut. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Maps acts to keys, such as `Enter`, `Shift+Enter`, `Alt+P` or `Mod+K`; `null` switches one off. */
export type Shortcuts<Act extends string> = Readonly<Record<Act, string | null>>;

const modifiers = ['Mod', 'Ctrl', 'Meta', 'Alt', 'Shift'] as const;

interface Keys {
  readonly held: ReadonlySet<string>;
  readonly key: string;
}

const parsed = new Map<string, Keys>();

function parseKeys(keys: string): Keys {
  const known = parsed.get(keys);
  if (known) return known;
  const parts = keys.split('+').map((part) => part.trim());
  const key = parts.pop() ?? '';
  const made = { held: new Set(parts), key };
  parsed.set(keys, made);
  return made;
}

/** Takes letters and digits by their place on the keyboard: with Alt held, some systems type another sign. */
function matchesKey(key: string, press: KeyPress): boolean {
  if (/^[A-Za-z]$/.test(key))
    return press.code === `Key${key.toUpperCase()}` || press.key.toUpperCase() === key.toUpperCase();
  if (/^\d$/.test(key))
    return press.code === `Digit${key}` || press.code === `Numpad${key}` || press.key === key;
  return press.key === key;
}

/** Tells whether a key press is the given shortcut. `Mod` is either Ctrl or the Command key. */
export function pressed(keys: string | null, press: KeyPress): boolean {
  if (keys === null) return false;
  const { held, key } = parseKeys(keys);
  if (!matchesKey(key, press)) return false;
  if (press.altKey !== held.has('Alt') || press.shiftKey !== held.has('Shift')) return false;
  if (held.has('Mod')) return press.ctrlKey !== press.metaKey;
  return press.ctrlKey === held.has('Ctrl') && press.metaKey === held.has('Meta');
}

/** Tells the number, 1 to 9, that was pressed with the given modifiers, such as `Alt`; or nothing. */
export function pressedNumber(held: string | null, press: KeyPress): number | undefined {
  if (held === null) return undefined;
  for (let number = 1; number <= 9; number++) if (pressed(`${held}+${number}`, press)) return number;
  return undefined;
}

/** Lists what is wrong with a table of shortcuts: two acts on the same keys, or keys that cannot be read. */
export function shortcutClashes<Act extends string>(
  shortcuts: Shortcuts<Act>,
): { keys: string; acts: Act[] }[] {
  const byKeys = new Map<string, Act[]>();
  for (const [act, keys] of Object.entries(shortcuts) as [Act, string | null][]) {
    if (keys === null) continue;
    const { held, key } = parseKeys(keys);
    const name = [
      ...modifiers.filter((modifier) => held.has(modifier)),
      key.length === 1 ? key.toUpperCase() : key,
    ].join('+');
    byKeys.set(name, [...(byKeys.get(name) ?? []), act]);
  }
  return [...byKeys].flatMap(([keys, acts]) => (acts.length > 1 ? [{ keys, acts }] : []));
}

/** Writes a shortcut as `aria-keyshortcuts` wants it: `Mod` as Control. */
export function ariaKeys(keys: string): string {
  return keys.replace(/\bMod\b/, 'Control').replace(/\bCtrl\b/, 'Control');
}
