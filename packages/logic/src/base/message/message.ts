import { IntlMessageFormat } from 'intl-messageformat';

export type MessageValues = Readonly<Record<string, string | number>>;

// Parsing a message costs more than formatting it, and a picker formats the same few over and over.
const cache = new Map<string, IntlMessageFormat>();
const cacheLimit = 1000;

function compile(locale: string, message: string): IntlMessageFormat {
  const key = `${locale}\u0000${message}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const made = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  cache.set(key, made);
  return made;
}

/**
 * Fills an ICU message, plurals and selects by the locale's own rules.
 * It returns the message as it stands when it is malformed, so that a bad word never takes a component down.
 */
export function formatMessage(locale: string, message: string, values: MessageValues = {}): string {
  if (!message.includes('{') && !message.includes("'")) return message;
  try {
    const text = compile(locale, message).format(values);
    return typeof text === 'string' ? text : String(text);
  } catch {
    return message;
  }
}

/** Is one piece of a formatted message: words, or one of the objects that were passed in. */
export type MessagePiece<T> = string | T;

/**
 * Fills an ICU message and keeps the objects among its values apart from the words around them.
 * Throws what the message parser throws when the message is malformed.
 */
export function formatMessageToParts<T extends object>(
  locale: string,
  message: string,
  values: Readonly<Record<string, string | number | T>>,
): MessagePiece<T>[] {
  return compile(locale, message)
    .formatToParts<T>(values)
    .map((part) => (typeof part.value === 'object' ? part.value : String(part.value)));
}
