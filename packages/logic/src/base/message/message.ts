import { parseValued, type ValuedPart } from '@evenkeel/content/base/template';

export type MessageValues = Readonly<Record<string, string | number>>;

// Parsing a message costs more than filling it, and a picker fills the same few over and over.
const parsed = new Map<string, readonly ValuedPart[]>();
const most = 1000;

function compile(message: string): readonly ValuedPart[] {
  const known = parsed.get(message);
  if (known) return known;
  if (parsed.size >= most) parsed.clear();
  const made = parseValued(message);
  if ('problem' in made)
    throw new Error(
      `Evenkeel: a message is malformed, so it cannot be filled. ${made.problem} It reads: ${message}`,
    );
  parsed.set(message, made.parts);
  return made.parts;
}

/** Makes each formatter once: making one costs far more than using it. */
function once<A extends unknown[], F>(make: (...args: A) => F): (...args: A) => F {
  const made = new Map<string, F>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = made.get(key);
    if (known) return known;
    const fresh = make(...args);
    made.set(key, fresh);
    return fresh;
  };
}

const numbers = once((locale: string) => new Intl.NumberFormat(locale));
const plurals = once((locale: string, type: Intl.PluralRuleType) => new Intl.PluralRules(locale, { type }));

const onlyNames = /^[^{}']*(?:\{\w+\}[^{}']*)*$/;
const name = /\{(\w+)\}/g;

/**
 * Fills an ICU message, plurals and selects by the locale's own rules.
 * It returns the message as it stands when it is malformed, so that a bad word never takes a component down.
 */
export function formatMessage(locale: string, message: string, values: MessageValues = {}): string {
  if (!message.includes('{') && !message.includes("'")) return message;
  if (onlyNames.test(message))
    return message.replace(name, (whole, key: string) => {
      const value = Object.hasOwn(values, key) ? values[key] : undefined;
      if (typeof value === 'number') return numbers(locale).format(value);
      return value ?? whole;
    });
  try {
    return formatMessageToParts<never>(locale, message, values).join('');
  } catch {
    return message;
  }
}

/** Is one piece of a formatted message: words, or one of the objects that were passed in. */
export type MessagePiece<T> = string | T;

/**
 * Fills an ICU message and keeps the objects among its values apart from the words around them.
 * Throws when the message is malformed, or names a value that is not given.
 */
export function formatMessageToParts<T extends object>(
  locale: string,
  message: string,
  values: Readonly<Record<string, string | number | T>>,
): MessagePiece<T>[] {
  const pieces: MessagePiece<T>[] = [];
  const put = (piece: MessagePiece<T>) => {
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else if (piece !== '') pieces.push(piece);
  };
  const given = (name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined)
      throw new Error(
        `Evenkeel: a message names the value “${name}”, which is not given, so it cannot be filled. It reads: ${message}`,
      );
    return value;
  };
  const fill = (parts: readonly ValuedPart[], count: number) => {
    for (const part of parts) {
      if (part.kind === 'text') put(part.text);
      else if (part.kind === 'count') put(numbers(locale).format(count));
      else if (part.kind === 'value') {
        const value = given(part.name);
        put(typeof value === 'number' ? numbers(locale).format(value) : value);
      } else {
        const value = given(part.name);
        const { branches, type, offset } = part;
        const rest = Number(value) - offset;
        const exact = type === 'select' ? String(value) : `=${value}`;
        const rule =
          type === 'select' ? '' : plurals(locale, type === 'plural' ? 'cardinal' : 'ordinal').select(rest);
        fill(branches.get(exact) ?? branches.get(rule) ?? branches.get('other') ?? [], rest);
      }
    }
  };
  fill(compile(message), 0);
  return pieces;
}
