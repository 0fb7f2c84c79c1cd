/** Names what an ICU block in a text may ask about, and the answers it may get. Nothing guesses them. */
export const messageArguments: Readonly<Record<string, readonly string[]>> = {
  address: ['informal', 'formal'],
  gender: ['female', 'male', 'other'],
};

interface Words {
  readonly kind: 'text';
  readonly text: string;
}

interface Block<Part> {
  readonly kind: 'block';
  readonly name: string;
  readonly type: 'select' | 'plural' | 'selectordinal';
  /** What a plural's count is less by, before its rule is asked. */
  readonly offset: number;
  readonly branches: ReadonlyMap<string, readonly Part[]>;
}

/** Is one piece of a text: words, or a block with a branch for each answer. */
export type MessagePart = Words | Block<MessagePart>;

/** Is one piece of a message that values are put into: also a value by name, or the `#` of a plural. */
export type ValuedPart =
  | Words
  | Block<ValuedPart>
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'count' };

const opening = /\{\s*\w+\s*,\s*(?:select|plural|selectordinal)\b/;
const head = /\{\s*(\w+)\s*,\s*(select|plural|selectordinal)\s*,\s*(?:offset:(\d+)\s*)?/y;
const named = /\{\s*(\w+)\s*\}/y;
const branch = /\s*(=\d+|[\w-]+)\s*\{/y;
const quoted = /(?:[^']|'')*/y;
const deepest = 10;

class Malformed extends Error {}

/** Tells whether a text holds an ICU block, such as `{gender, select, female {…} other {…}}`. */
export function hasBlocks(text: string): boolean {
  return opening.test(text);
}

/**
 * Splits a text into words and ICU blocks, or tells in a sentence why it cannot be split.
 * It knows `select`, `plural` and `selectordinal`; outputs such as `{{ client.name }}` are taken out beforehand.
 */
export function parseMessage(text: string): { parts: readonly MessagePart[] } | { problem: string } {
  return parse(text, false) as { parts: readonly MessagePart[] } | { problem: string };
}

/** Splits a message that also holds values by name, such as `{count}`, and the `#` of a plural. */
export function parseValued(text: string): { parts: readonly ValuedPart[] } | { problem: string } {
  return parse(text, true);
}

function parse(text: string, valued: boolean): { parts: readonly ValuedPart[] } | { problem: string } {
  let at = 0;

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };

  function readQuoted(inPlural: boolean): string {
    // An apostrophe quotes only where a sign follows that would otherwise mean something; two of them are one.
    const next = text[at + 1] ?? '';
    if (next === "'" || !(/[{}<>]/.test(next) || (inPlural && next === '#'))) {
      at += next === "'" ? 2 : 1;
      return "'";
    }
    quoted.lastIndex = at + 1;
    const words = quoted.exec(text)?.[0] ?? '';
    at = Math.min(text.length, quoted.lastIndex + 1);
    return words.replaceAll("''", "'");
  }

  function readBlock(depth: number): ValuedPart {
    const value = valued ? take(named)?.[1] : undefined;
    if (value !== undefined) return { kind: 'value', name: value };
    const found = take(head);
    if (!found)
      throw new Malformed(
        `"${text.slice(at, at + 24)}" opens a brace that is no block. Write {name, select, … other {…}} or {{ client.name }}.`,
      );
    const [, name = '', type = '', offset = '0'] = found;
    const branches = new Map<string, readonly ValuedPart[]>();
    for (let key = take(branch)?.[1]; key !== undefined; key = take(branch)?.[1]) {
      if (branches.has(key)) throw new Malformed(`The block "${name}" has two branches named ${key}.`);
      branches.set(key, readParts(depth + 1, type !== 'select'));
      if (text[at] !== '}') throw new Malformed(`The branch "${key}" of the block "${name}" is not closed.`);
      at++;
    }
    while (/\s/.test(text[at] ?? '')) at++;
    if (text[at] !== '}') throw new Malformed(`The block "${name}" is not closed.`);
    at++;
    if (!branches.has('other')) throw new Malformed(`The block "${name}" has no branch named other.`);
    return { kind: 'block', name, type: type as 'select', offset: Number(offset), branches };
  }

  function readParts(depth: number, inPlural: boolean): ValuedPart[] {
    if (depth > deepest) throw new Malformed(`Blocks stand more than ${deepest} deep.`);
    const parts: ValuedPart[] = [];
    let words = '';
    const flush = () => {
      if (words) parts.push({ kind: 'text', text: words });
      words = '';
    };
    while (at < text.length && (text[at] !== '}' || depth === 0)) {
      if (text[at] === "'") words += readQuoted(inPlural);
      else if (text[at] === '{') {
        flush();
        parts.push(readBlock(depth));
      } else if (valued && inPlural && text[at] === '#') {
        flush();
        parts.push({ kind: 'count' });
        at++;
      } else if (text[at] === '}') throw new Malformed('A brace is closed that was not opened.');
      else words += text[at++];
    }
    flush();
    return parts;
  }

  try {
    return { parts: readParts(0, false) };
  } catch (error) {
    if (error instanceof Malformed) return { problem: error.message };
    throw error;
  }
}
