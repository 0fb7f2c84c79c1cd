import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { type Formatters, formatToParts } from 'intl-messageformat';

export type MessageValues = Readonly<Record<string, string | number>>;

// Parsing a message costs more than formatting it, and a picker formats the same few over and over.
const parsed = new Map<string, MessageFormatElement[]>();
const most = 1000;

function compile(message: string): MessageFormatElement[] {
  const known = parsed.get(message);
  if (known) return known;
  if (parsed.size >= most) parsed.clear();
  const made = parse(message, { ignoreTag: true });
  parsed.set(message, made);
  return made;
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

// The library's own class asks the browser for its list of locales at first use, which takes longer than to mount a picker.
const formatters: Formatters = {
  getNumberFormat: once((...args) => new Intl.NumberFormat(...args)),
  getDateTimeFormat: once((...args) => new Intl.DateTimeFormat(...args)),
  getPluralRules: once((...args) => new Intl.PluralRules(...args)),
};
const formats = { number: {}, date: {}, time: {} };

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
      const value = values[key];
      if (typeof value === 'number') return formatters.getNumberFormat(locale).format(value);
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
 * Throws what the message parser throws when the message is malformed.
 */
export function formatMessageToParts<T extends object>(
  locale: string,
  message: string,
  values: Readonly<Record<string, string | number | T>>,
): MessagePiece<T>[] {
  return formatToParts<T>(compile(message), locale, formatters, formats, { ...values }).map((part) =>
    typeof part.value === 'object' ? part.value : String(part.value),
  );
}
