import { type MessagePart, parseMessage, parseTemplate } from '../base/template/index.ts';

/** Stands in for a value: a letter, so that it counts as one word, and one that no wording has. */
export const standIn = '\ua78f';

/** Is more than any sensible text has; a text with more branches is read in part. */
const mostReadings = 64;

function answersIn(parts: readonly MessagePart[], found: Map<string, Set<string>>): Map<string, Set<string>> {
  for (const part of parts) {
    if (part.kind === 'text') continue;
    const known = found.get(part.name) ?? new Set();
    found.set(part.name, known);
    for (const [key, branch] of part.branches) {
      known.add(key);
      answersIn(branch, found);
    }
  }
  return found;
}

function render(parts: readonly MessagePart[], answers: ReadonlyMap<string, string>): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const branch = part.branches.get(answers.get(part.name) ?? 'other') ?? part.branches.get('other');
      return render(branch ?? [], answers);
    })
    .join('');
}

/**
 * Lists the texts that a template can turn into, one for each set of answers to its ICU blocks.
 * A value is replaced by its fallback where asked for and given, else by a one-word stand-in.
 */
export function readingsOf(template: string, values: 'stand-in' | 'fallback'): string[] {
  const parts = parseTemplate(template).parts.map((part) => {
    if (part.kind === 'text') return part.text;
    return (values === 'fallback' ? part.fallback : undefined) ?? standIn;
  });
  const blocks = parseTemplate(template).parts.some(
    (part) => part.kind === 'text' && part.text.includes('{'),
  );
  const read = blocks ? parseMessage(parts.join('')) : { problem: '' };
  if ('problem' in read) return [parts.join('')];
  let sets: ReadonlyMap<string, string>[] = [new Map()];
  for (const [name, keys] of answersIn(read.parts, new Map()))
    sets = sets
      .flatMap((set) => [...keys].map((key) => new Map([...set, [name, key]])))
      .slice(0, mostReadings);
  return [...new Set(sets.map((set) => render(read.parts, set)))];
}

/** Lists the blocks of a template by the name that each asks about, with the answers it has a branch for. */
export function blocksOf(template: string): ReadonlyMap<string, ReadonlySet<string>> {
  const text = parseTemplate(template).parts.map((part) => (part.kind === 'text' ? part.text : standIn));
  const read = parseMessage(text.join(''));
  return 'problem' in read ? new Map() : answersIn(read.parts, new Map());
}
