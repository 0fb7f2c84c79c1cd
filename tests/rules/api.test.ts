import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readApi } from '../../scripts/api/read.mjs';
import { firstDifference, silent, writeApi } from '../../scripts/api/write.mjs';
import { root } from '../../scripts/tree.mjs';

const folder = join(root, 'packages', 'react', 'src', 'trial').replaceAll('\\', '/');
const part = `'use client';
import type { ComponentProps } from 'react';
import type { Outcome } from '@evenkeel/logic/base/outcome';

/** Tells what a trial came to. */
export interface Verdict { readonly outcome: Outcome }

export interface RootProps extends Omit<ComponentProps<'section'>, 'title'> {
  /** Specifies how loud it is. */
  tone?: 'quiet' | 'loud' | undefined;
  /**
   * Specifies what it costs.
   * @default \`1\`
   */
  price?: number | undefined;
  /** Called with the verdict. */
  onVerdict?: ((verdict: Verdict) => void) | undefined;
  count: number;
  children?: ComponentProps<'section'>['children'];
}

/**
 * Draws a trial. It never judges.
 *
 * @renders a \`<section>\`
 * @state \`data-loud\` while it is loud
 */
export function Root({ tone = 'quiet', count, onVerdict, children, ...rest }: RootProps) {
  void onVerdict;
  return <section {...rest} data-loud={tone === 'loud' || undefined}>{count}{children}</section>;
}
`;
const spoken = part.replace('  count: number;', '  /** Specifies how many. */\n  count: number;');

const read = new Map<string, ReturnType<typeof readApi>>();
function api(text: string) {
  const known = read.get(text);
  if (known) return known;
  const overlay = new Map([
    [
      `${folder}/index.ts`,
      "export * as Trial from './trial.tsx';\n/** Makes a trial up. */\nexport function makeTrial(seed: number): string {\n  return String(seed);\n}\n",
    ],
    [`${folder}/trial.tsx`, text],
    [
      `${folder}/kinds.ts`,
      "export const kinds = ['a'];\n/** Names a kind. */\nexport type Kind = 'a' | 'b';\n",
    ],
  ]);
  const doors = readApi({
    doors: [{ import: '@evenkeel/react/trial', file: `${folder}/index.ts` }],
    config: join(root, 'packages', 'react', 'tsconfig.json'),
    overlay,
  });
  read.set(text, doors);
  return doors;
}

describe('the API page', () => {
  const page = writeApi('Trial', api(spoken));

  test('shows how to import a door', () => {
    expect(page).toContain("import { Trial, makeTrial } from '@evenkeel/react/trial';");
  });

  test('describes a part: what it is, what it renders, its states', () => {
    expect(page).toContain('### Trial.Root\n\nDraws a trial. It never judges.\n\nRenders a `<section>`.');
    expect(page).toContain('- `data-loud` while it is loud');
  });

  test('lists own props with type, default and docstring', () => {
    expect(page).toContain("| `tone` | `'quiet' \\| 'loud'` | `'quiet'` | Specifies how loud it is. |");
    expect(page).toContain('| `onVerdict` | `(verdict: Verdict) => void` |  | Called with the verdict. |');
    expect(page).toContain('| `price` | `number` | `1` | Specifies what it costs. |');
    expect(page).toContain('| `count` (required) | `number` |  | Specifies how many. |');
  });

  test('names the native props in one line, and lists none of them', () => {
    expect(page).toContain("Passes on `Omit<ComponentProps<'section'>, 'title'>`.");
    expect(page).not.toContain('onPointerDown');
  });

  test('lists what callbacks hand over, and the types it is made of', () => {
    expect(page).toContain('### Verdict\n\nTells what a trial came to.');
    expect(page).toContain('### Outcome\n');
    expect(page).not.toContain('### RootProps');
  });

  test('lists a type once, whichever doors speak of it', () => {
    const [door] = api(spoken);
    const twice = writeApi('Trial', [door!, { ...door!, import: '@evenkeel/react/other' }]);
    expect(twice.match(/^### Verdict$/gm)).toHaveLength(1);
  });

  test('describes a function beside the parts', () => {
    expect(page).toContain(
      '### makeTrial\n\nMakes a trial up.\n\n```ts\nmakeTrial(seed: number): string\n```',
    );
  });
});

test('a value that is exported as a type only is not offered', () => {
  const [door] = api(`${spoken}export type * from './kinds.ts';\n`);
  expect(door?.callables.map(({ name }) => name)).toEqual(['makeTrial']);
  expect(door?.types.map(({ name }) => name)).toContain('Kind');
});

describe('a silent thing fails', () => {
  test.each([
    ['nothing', spoken, []],
    ['a prop', part, ['The prop count of Trial.Root of @evenkeel/react/trial has no docstring.']],
    [
      'a part',
      spoken.replace(/\/\*\*\n \* Draws[\s\S]*?\*\//, ''),
      ['Trial.Root of @evenkeel/react/trial has no docstring.'],
    ],
  ])('when %s is silent', (_name, text, sentences) => {
    expect(silent(api(text))).toEqual(sentences);
  });
});

describe('drift', () => {
  test('is none when nothing changed', () => {
    expect(firstDifference('a\nb\n', 'a\nb\n')).toBeUndefined();
  });
  test.each([
    [
      'a changed docstring',
      spoken.replace('how loud it is', 'how quiet it is'),
      'Specifies how quiet it is.',
    ],
    ['a new default', spoken.replace("tone = 'quiet'", "tone = 'loud'"), "`'loud'`"],
    ['a prop that became required', spoken.replace('tone?:', 'tone:'), '`tone` (required)'],
  ])('is told by its first line: %s', (_name, changed, words) => {
    const difference = firstDifference(writeApi('Trial', api(spoken)), writeApi('Trial', api(changed)));
    expect(difference).toMatch(/^line \d+: /);
    expect(difference).toContain(words);
  });
  test('is told when the page is missing', () => {
    expect(firstDifference('', 'a\n')).toContain('line 1');
  });
});
