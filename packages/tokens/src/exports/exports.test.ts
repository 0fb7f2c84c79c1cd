import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, Logger, parse, type TokenNormalizedSet } from '@terrazzo/parser';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { getCSSLanguageService, newCSSDataProvider, TextDocument } from 'vscode-css-languageservice';
import { contrast } from '../../scripts/contrast.ts';
import { dtcgValue, hex } from '../../scripts/value.ts';
import { toDtcg } from './dtcg.ts';
import { FIGMA_MODES, toFigma } from './figma.ts';
import { SHADCN_VARIABLES, type ShadcnTheme, toShadcn } from './shadcn.ts';
import {
  EXPORT_THEMES,
  type ExportToken,
  type Group,
  hexOf,
  leavesOf,
  recolour,
  type SrgbValue,
  srgb,
} from './token.ts';
import { type CssData, type Hook, toCssData } from './vscode.ts';

const room = join(import.meta.dirname, '../..');
const read = async <T>(path: string) => JSON.parse(await readFile(join(room, path), 'utf8')) as T;
const { tokens, hooks } = await read<{ tokens: ExportToken[]; hooks: Hook[] }>('generated/tokens.json');
const long = (short: string) => (short.length === 4 ? short.replace(/[^#]/g, '$&$&') : short);
const valid = async (schema: string) =>
  new Ajv({ allErrors: true }).compile(await read<object>(`schema/${schema}`));

/** Reads a file as any tool that knows the Design Tokens format does. */
async function parsed(path: string): Promise<TokenNormalizedSet> {
  const filename = new URL(`file://${join(room, path)}`);
  const logger = new Logger({ level: 'error' });
  const config = defineConfig({}, { cwd: filename, logger });
  const src = await readFile(filename, 'utf8');
  const { tokens: found } = await parse([{ filename, src }], { config, logger, skipLint: true });
  return found;
}

describe('a colour on its way out and back', () => {
  it.each(['#000000', '#ffffff', '#13618d', '#1b222a24', '#010203', '#fefdfc80'])(
    '%s comes back as itself',
    (given) => {
      expect(hexOf(srgb(given))).toBe(given);
      expect(srgb(given).hex).toBe(given.slice(0, 7));
    },
  );

  it('comes back as itself for every value of a channel', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      const given = `#${byte.toString(16).padStart(2, '0').repeat(3)}`;
      expect(hexOf(srgb(given))).toBe(given);
    }
  });

  it.each(['red', '#12', '#12345', 'rgb(0 0 0)', ''])('is refused when it is no hex: %j', (given) => {
    expect(() => srgb(given)).toThrow('is no hex colour');
  });
});

describe.each(EXPORT_THEMES)('the Design Tokens file of %s', (theme) => {
  it('holds every token with its type, value and sentence, and no alias', async () => {
    const file = await read<Group>(`generated/dtcg/${theme}.tokens.json`);
    const leaves = leavesOf(file);
    expect(leaves.map(([id]) => id).sort()).toEqual(tokens.map((t) => t.id).sort());
    for (const [id, leaf] of leaves) expect(Object.keys(leaf), id).toContain('$type');
    expect(JSON.stringify(file)).not.toMatch(/"\{[a-z]/);
  });

  it('is read by a parser of the format, with the colours that are shipped', async () => {
    const found = await parsed(`generated/dtcg/${theme}.tokens.json`);
    for (const token of tokens) {
      const there = found[token.id];
      if (!there) throw new Error(`${token.id} is not in the file.`);
      if (there.$type === 'color')
        expect(long(hex(there.$value)), token.id).toBe(long(token.values[theme] ?? ''));
      else
        expect(dtcgValue(there), token.id).toEqual(
          token.data?.[theme] ?? token.data?.['all'] ?? token.data?.['comfortable'] ?? token.data?.['full'],
        );
    }
  });
});

describe.each(FIGMA_MODES)('the variables of mode %s', (mode) => {
  const path = `generated/figma/${mode}.tokens.json`;

  it('are what the schema of variables asks', async () => {
    const isMode = await valid('figma.schema.json');
    isMode(await read(path));
    expect(isMode.errors).toBeNull();
  });

  it('come back as the same colours and sizes', async () => {
    const byId = new Map(tokens.map((t) => [t.id, t]));
    const leaves = leavesOf(await read<Group>(path));
    expect(leaves.length).toBeGreaterThan(1);
    for (const [id, { $type, $value }] of leaves) {
      const values = byId.get(id)?.values ?? {};
      const css = values[mode] ?? values['all'] ?? '';
      if ($type === 'color') {
        expect(hexOf($value as SrgbValue), id).toBe(long(css));
        expect(($value as SrgbValue).hex, id).toBe(long(css));
      } else if ($type === 'dimension') {
        const [, figure, unit] = /^([\d.]+)(px|rem)$/.exec(css) ?? [];
        expect(($value as { value: number }).value, id).toBe(Number(figure) * (unit === 'rem' ? 16 : 1));
      } else expect(css.replaceAll('"', ''), id).toBe(String($value));
    }
  });
});

describe('modes of one collection', () => {
  it.each([[EXPORT_THEMES], [['comfortable', 'compact', 'touch'] as const]])(
    '%j hold the same names',
    async (modes) => {
      const names = await Promise.all(
        modes.map(async (mode) =>
          leavesOf(await read<Group>(`generated/figma/${mode}.tokens.json`)).map(([id]) => id),
        ),
      );
      for (const one of names) expect(one).toEqual(names[0]);
    },
  );

  it('have room for a brand: other colours reach what repeats them', () => {
    const red = { 'color.accent.fg': '#aa0000' };
    const branded = recolour(tokens, { light: red, dark: {}, 'light-hc': {}, 'dark-hc': {} });
    const of = (id: string, all: readonly ExportToken[]) => all.find((t) => t.id === id)?.values;
    expect(of('variable.fg', branded)?.['light']).toBe('#aa0000');
    expect(of('variable.fg', branded)?.['dark']).toBe(of('variable.fg', tokens)?.['dark']);
    const light = toFigma(branded, 'light') as { variable: { fg: { $value: SrgbValue } } };
    expect(light.variable.fg.$value.hex).toBe('#aa0000');
  });
});

describe('a schema of variables', () => {
  const token = ($type: string, $value: unknown) => ({ a: { $type, $value, $description: 'A.' } });
  const blue = { colorSpace: 'srgb', components: [0, 0, 1], alpha: 1, hex: '#0000ff' };

  it.each([
    ['a sound colour, which passes', token('color', blue), true],
    ['another space', token('color', { ...blue, colorSpace: 'oklch' }), false],
    ['no hex', token('color', { ...blue, hex: undefined }), false],
    ['rem', token('dimension', { value: 1, unit: 'rem' }), false],
    ['an alias', token('color', '{a.b}'), false],
    ['a shadow', token('shadow', {}), false],
    ['no sentence', { a: { $type: 'number', $value: 1 } }, false],
  ])('judges %s', async (_, file, sound) => {
    expect((await valid('figma.schema.json'))(JSON.parse(JSON.stringify(file)))).toBe(sound);
  });
});

describe('the shadcn theme', () => {
  it('is what shadcn reads', async () => {
    const isTheme = await valid('shadcn-theme.schema.json');
    isTheme(await read('generated/registry/theme.json'));
    expect(isTheme.errors).toBeNull();
    expect(isTheme({ ...(await read<object>('generated/registry/theme.json')), type: 'registry:ui' })).toBe(
      false,
    );
  });

  it.each(['light', 'dark'] as const)('has in %s the values of our tokens', async (theme) => {
    const { cssVars } = await read<ShadcnTheme>('generated/registry/theme.json');
    expect(Object.keys(cssVars[theme])).toEqual(Object.keys(SHADCN_VARIABLES));
    for (const [name, id] of Object.entries(SHADCN_VARIABLES)) {
      const values = tokens.find((t) => t.id === id)?.values;
      expect(cssVars[theme][name], name).toBe(values?.[theme] ?? values?.['all']);
    }
  });

  it.each(['light', 'dark'] as const)(
    'can be read in %s: text 4.5, edges of fields and rings 3',
    async (theme) => {
      const { cssVars } = await read<ShadcnTheme>('generated/registry/theme.json');
      const vars = cssVars[theme];
      const ratio = (one: string, other: string) =>
        contrast(vars[one] ?? 'none', vars[other] ?? 'none').ratio;
      const texts = Object.keys(vars).filter((name) => name.endsWith('foreground'));
      expect(texts.length).toBeGreaterThan(8);
      for (const text of texts) {
        const fill = text === 'foreground' ? 'background' : text.replace(/-foreground$/, '');
        expect(ratio(text, fill), text).toBeGreaterThanOrEqual(4.5);
      }
      expect(ratio('muted-foreground', 'background')).toBeGreaterThanOrEqual(4.5);
      for (const edge of ['input', 'ring', 'chart-1', 'chart-2', 'chart-3', 'chart-4', 'chart-5'])
        for (const fill of ['background', 'card']) expect(ratio(edge, fill), edge).toBeGreaterThanOrEqual(3);
    },
  );

  it('is not made when a token is gone', () => {
    expect(() => toShadcn(tokens.slice(5), { name: 'a', title: 'A', description: 'A.' })).toThrow(
      /there is no token color\.canvas/,
    );
  });
});

describe('an editor with the CSS data', () => {
  const service = getCSSLanguageService({ useDefaultDataProvider: false });

  async function editor(data: CssData, text: string) {
    const caret = text.indexOf('|');
    const document = TextDocument.create('file:///a.css', 'css', 1, text.replace('|', ''));
    service.setDataProviders(false, [newCSSDataProvider(data)]);
    const sheet = service.parseStylesheet(document);
    const at = document.positionAt(caret);
    return {
      labels: service.doComplete(document, at, sheet).items.map((item) => item.label),
      hover: JSON.stringify(service.doHover(document, at, sheet)?.contents ?? ''),
    };
  }

  it('offers the tokens by name', async () => {
    const { labels } = await editor(await read('generated/vscode.css-data.json'), '.a { --ek-color-acc| }');
    expect(labels).toContain('--ek-color-accent-fg');
    expect(labels).toContain('--ek-step-current-indicator');
  });

  it('says on hovering what one is for and what it holds in each theme', async () => {
    const { hover } = await editor(
      await read('generated/vscode.css-data.json'),
      '.a { --ek-color-fg-mu|ted: red }',
    );
    expect(hover).toContain('Text that steps back');
    for (const theme of EXPORT_THEMES) expect(hover).toContain(`${theme}: `);
  });

  it('says of a deprecated one what to use', async () => {
    const old: ExportToken = {
      id: 'color.ink',
      variable: '--ek-color-ink',
      type: 'color',
      description: 'Text.',
      declared: true,
      dependsOn: 'theme',
      values: { light: '#000' },
      deprecated: 'Use color.fg.',
    };
    const data = toCssData([old], []);
    expect(data.properties[0]?.status).toBe('obsolete');
    const { hover } = await editor(data, '.a { --ek-color-i|nk: red }');
    expect(hover).toContain('Use color.fg.');
    expect(JSON.stringify(toDtcg([old], 'light'))).toContain('"$deprecated":"Use color.fg."');
  });

  it('knows the hooks that components leave open', async () => {
    expect(hooks.length).toBeGreaterThan(0);
    const data = await read<CssData>('generated/vscode.css-data.json');
    for (const hook of hooks)
      expect(data.properties.find((one) => one.name === hook.variable)?.description.value).toContain(
        hook.fallback,
      );
  });
});
