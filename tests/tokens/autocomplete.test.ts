import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript6';
import { describe, expect, it } from 'vitest';
import { emitTs } from '../../packages/tokens/scripts/emit-ts.ts';
import { load } from '../../packages/tokens/scripts/load.ts';
import { model, type Token } from '../../packages/tokens/scripts/model.ts';

/** Types some text at the end of a module, and gives what an editor would offer where the caret `|` stands. */
function offered(module: string, typed: string) {
  const name = '/tokens.ts';
  const text = `${module}\n${typed}`;
  const caret = text.lastIndexOf('|');
  const source = text.slice(0, caret) + text.slice(caret + 1);
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ noLib: true, strict: true }),
    getScriptFileNames: () => [name],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => (path === name ? ts.ScriptSnapshot.fromString(source) : undefined),
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => '/lib.d.ts',
    fileExists: (path) => path === name,
    readFile: () => undefined,
  });
  return {
    entries: service.getCompletionsAtPosition(name, caret, undefined)?.entries ?? [],
    told: (entry: string) =>
      ts.displayPartsToString(
        service.getCompletionEntryDetails(name, caret, entry, undefined, undefined, undefined, undefined)
          ?.documentation,
      ),
  };
}

const shipped = readFileSync(
  join(import.meta.dirname, '../../packages/tokens/src/generated/tokens.ts'),
  'utf8',
);

describe('an editor that knows the types of the tokens', () => {
  it('offers the names of tokens, and no private one', () => {
    const names = offered(shipped, "const token: EkToken = '|';").entries.map((entry) => entry.name);
    expect(names).toEqual(expect.arrayContaining(['color.fg', 'step.current.indicator', 'sla.paused.bg']));
    expect(names.filter((name) => /^(palette|theme|density|motion)\./.test(name))).toEqual([]);
    expect(names).not.toContain('color.mauve');
  });

  it('says what a token is for and what it holds', () => {
    const { told } = offered(shipped, "cssVar['|'];");
    expect(told('color.fg-muted')).toContain('Text that steps back');
    expect(told('color.fg-muted')).toMatch(/light #[0-9a-f]{3,6}, dark #[0-9a-f]{3,6}/);
  });

  it('strikes a deprecated token through, and keeps it', async () => {
    const all = model(await load());
    const first = all.find((token) => token.id === 'color.canvas') as Token;
    const old: Token = {
      ...first,
      id: 'color.ground',
      name: '--ek-color-ground',
      alias: first.id,
      deprecated: 'Use color.canvas.',
      lifecycle: { since: '0.1.0', deprecatedIn: '0.2.0', removeIn: '1.0.0', replacement: first.id },
    };
    const { entries } = offered(emitTs([old, ...all]), "cssVar['|'];");
    const of = (name: string) => entries.find((entry) => entry.name === name)?.kindModifiers ?? '';
    expect(of('color.ground')).toContain('deprecated');
    expect(of('color.canvas')).not.toContain('deprecated');
    expect(emitTs([old, first])).toContain("'color.ground': 'color.canvas',");
    expect(emitTs([old, first])).toContain('@deprecated Use color.canvas. Gone in 1.0.0.');
  });
});
