import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeSheets, order, withoutLayers } from '../../packages/react/scripts/build-css.mjs';

let source = '';
beforeEach(() => {
  source = mkdtempSync(join(tmpdir(), 'evenkeel-sheets-'));
});
afterEach(() => rmSync(source, { recursive: true, force: true }));

function write(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    writeFileSync(join(source, name), text);
  }
}

const sheets = {
  'base/button/button.css': '@layer evenkeel.base { .ek-button { inset-inline: 0; } }',
  'calm-cue/calm-cue.css':
    '@layer evenkeel.components { .ek-calm-cue { color: red; &:hover { color: blue; } } }',
  'signals/signals.css': '@layer evenkeel.components { .ek-signals { gap: 1px; } }',
  'styles.css':
    "@import './base/button/button.css';\n@import './calm-cue/calm-cue.css';\n@import './signals/signals.css';",
};

describe('the style sheets of the package', () => {
  test('are all in one, and one for each row', async () => {
    write(sheets);
    const made = await makeSheets(source);
    expect([...made.keys()]).toEqual(['styles.css', 'styles.unlayered.css', 'calm-cue.css', 'signals.css']);
    for (const part of ['.ek-button', '.ek-calm-cue', '.ek-signals'])
      expect(made.get('styles.css')).toContain(part);
  });

  test('state the order of the layers first, whatever a host imports first', async () => {
    write(sheets);
    const made = await makeSheets(source);
    for (const name of ['styles.css', 'calm-cue.css', 'signals.css'])
      expect(made.get(name)?.replace(/\s+/g, ' ')).toMatch(new RegExp(`^${order.replaceAll('.', '\\.')}`));
  });

  test('of one row hold what it stands on, and no other row', async () => {
    write(sheets);
    const row = (await makeSheets(source)).get('signals.css');
    expect(row).toContain('.ek-button');
    expect(row).toContain('.ek-signals');
    expect(row).not.toContain('.ek-calm-cue');
  });

  test('of one row hold the ground of base, and the pieces that the row brings in', async () => {
    write({
      ...sheets,
      'base/base.css': '@layer evenkeel.base { .ek { color: red; } }',
      'signals/list.css': '@layer evenkeel.components { .ek-signals__list { gap: 2px; } }',
      'signals/signals.css':
        "@import './list.css';\n@layer evenkeel.components { .ek-signals { gap: 1px; } }",
      'styles.css': `@import './base/base.css';\n${sheets['styles.css']}`,
    });
    const row = (await makeSheets(source)).get('signals.css');
    for (const part of ['.ek {', '.ek-button', '.ek-signals__list', '.ek-signals {'])
      expect(row).toContain(part);
  });

  test('are understood by browsers without nesting', async () => {
    write(sheets);
    expect((await makeSheets(source)).get('styles.css')).toContain('.ek-calm-cue:hover');
  });

  test('come without layers, too, with the same rules in the same order', async () => {
    write(sheets);
    const made = await makeSheets(source);
    const selectors = (text = '') => text.match(/\.ek-[\w:-]+/g);
    expect(made.get('styles.unlayered.css')).not.toContain('@layer');
    expect(selectors(made.get('styles.unlayered.css'))).toEqual(selectors(made.get('styles.css')));
  });

  test('open layers inside layers and inside media queries', () => {
    const open = withoutLayers(
      '@layer a { @layer b { .x { color: red; } } @media print { @layer c { .y { color: red; } } } }',
    );
    expect(open).not.toContain('@layer');
    expect(open).toContain('.x');
    expect(open).toMatch(/@media print \{\s*\.y/);
  });

  test('keep what only looks like a layer or a brace', () => {
    const open = withoutLayers(
      '@layer a; @layer a { .x::before { content: "@layer b { }"; } /* } */ .y { color: red; } } .z { gap: 1px; }',
    );
    expect(open).toContain('content: "@layer b { }"');
    for (const part of ['.y', '.z']) expect(open).toContain(part);
    expect(open.match(/\{/g)).toHaveLength(4);
  });

  test('are not made when styles.css forgets one', async () => {
    write({
      ...sheets,
      'styles.css': "@import './base/button/button.css';\n@import './signals/signals.css';",
    });
    await expect(makeSheets(source)).rejects.toThrow('styles.css does not reach calm-cue/calm-cue.css.');
  });
});
