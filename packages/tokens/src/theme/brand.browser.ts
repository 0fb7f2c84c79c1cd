import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { type DocumentedToken, Judge, nameOf, strayed, THEMES, tellJudged } from '../../brand/judge.ts';
import { boardOf, readBoard } from '../../brand/pixels.ts';
import { ADVERSARIAL, randomSeeds } from '../../brand/seeds.ts';
import brandCss from '../../generated/brand.css?raw';
import scopedBrandCss from '../../generated/brand.scoped.css?raw';
import tokensCss from '../../generated/tokens.css?raw';
import data from '../../generated/tokens.json';
import scopedCss from '../../generated/tokens.scoped.css?raw';
import unlayeredCss from '../../generated/tokens.unlayered.css?raw';
import { applyTheme, createTheme, type PerTheme, type ThemeVars } from './index.ts';

const tokens = data.tokens as unknown as DocumentedToken[];
const judge = new Judge(tokens);
const variables = Object.keys(createTheme({ brand: '#f26b43' }).vars.light).filter((v) => v !== '--ek-brand');

const frames: HTMLIFrameElement[] = [];
/** Opens an empty page of its own. */
function open(css: string, body: string, htmlAttributes = ''): Document {
  const frame = document.createElement('iframe');
  frame.style.colorScheme = 'light';
  document.body.append(frame);
  frames.push(frame);
  const inner = frame.contentDocument as Document;
  inner.open();
  inner.write(`<!doctype html><html ${htmlAttributes}><style>${css}</style><body>${body}</body></html>`);
  inner.close();
  return inner;
}

/** Reads what an element would paint for a token, as a canvas shows it. */
function painted(at: Element | null | undefined, variable: string): string {
  if (!at) throw new Error('Nothing to read the colour from.');
  const probe = at.ownerDocument.createElement('i');
  probe.style.backgroundColor = `var(${variable})`;
  at.append(probe);
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.fillStyle = getComputedStyle(probe).backgroundColor;
  probe.remove();
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[r, g, b].map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}

const still = (id: string, theme: string) => {
  const hex = tokens.find((t) => t.id === id)?.values[theme] ?? '';
  return hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
};

interface Session {
  send(method: string, params: unknown): Promise<unknown>;
}
const emulate = (features: { name: string; value: string }[]) =>
  (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', { features });
const LIGHT = [{ name: 'prefers-color-scheme', value: 'light' }];

beforeAll(() => emulate(LIGHT));
afterEach(async () => {
  for (const frame of frames.splice(0)) frame.remove();
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  await emulate(LIGHT);
});

const SOLID = '--ek-color-accent-solid';
const FG = '--ek-color-accent-fg';

describe('a page whose only word is --ek-brand', () => {
  it('paints pairs that can all be read, for a hundred seeds in four themes', async () => {
    const seeds = [...ADVERSARIAL.filter((_, i) => i % 4 === 0).slice(0, 50), ...randomSeeds(50, 11)];
    const board = boardOf(seeds, variables);
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>:host { display: block; inline-size: ${board.width}px }\n${tokensCss}\n${brandCss}\n${board.css}</style>${board.html}`;
    await page.viewport(board.width + 40, board.height + 40);
    const picture = await page.screenshot({ element: host, save: false });
    const colours = await readBoard(picture, seeds, variables);
    const wrong = colours.flatMap((themes, line) => {
      const vars = Object.fromEntries(
        THEMES.map((theme, i) => [
          nameOf(theme),
          Object.fromEntries(variables.map((name, j) => [name, themes[i]?.[j] ?? ''])),
        ]),
      ) as PerTheme<ThemeVars>;
      const failing = judge
        .failing(vars, { exact: true })
        .map((pair) => `${seeds[line]} ${tellJudged(pair)}`);
      const seed = seeds[line] ?? '';
      const kept = !seed.startsWith('#') || strayed(seed, vars.light[SOLID] ?? '') < 0.02;
      return kept ? failing : [...failing, `${seed} is painted as ${vars.light[SOLID]}`];
    });
    expect(wrong).toEqual([]);
    expect(new Set(colours.map((themes) => themes[0]?.join())).size).toBeGreaterThan(90);
  });

  it('looks like Evenkeel until a brand is given', () => {
    const { body } = open(tokensCss + brandCss, '', 'data-ek-theme="light"');
    expect(painted(body, SOLID)).toBe(still('color.accent.solid', 'light'));
    expect(painted(body, '--ek-color-danger-fg')).toBe(still('color.danger.fg', 'light'));
  });

  it.each([
    ['layered', tokensCss],
    ['unlayered', unlayeredCss],
  ])('keeps the brand beside %s tokens, and in what repeats the accent', (_, css) => {
    const { body } = open(`${css}${brandCss}:root { --ek-brand: #f26b43 }`, '', 'data-ek-theme="light"');
    expect(painted(body, SOLID)).toBe('#f26b43');
    expect(painted(body, '--ek-variable-fg')).toBe(painted(body, FG));
    expect(painted(body, FG)).not.toBe(still('color.accent.fg', 'light'));
  });

  it('holds brands within brands, and themes and contrast within them', () => {
    const css = `${tokensCss}${brandCss}.a { --ek-brand: #f26b43 } .b { --ek-brand: #1db954 }`;
    const { body } = open(
      css,
      '<div class="a" data-ek-brand="a"><p data-ek-theme="dark"></p><u data-ek-contrast="more"><s data-ek-contrast="standard"></s><q class="b" data-ek-brand></q></u><div class="b" data-ek-brand="b"></div></div>',
      'data-ek-theme="light" data-ek-contrast="standard"',
    );
    const at = (selector: string) => body.querySelector(selector);
    expect(painted(at('.a'), SOLID)).toBe('#f26b43');
    expect(painted(at('p'), SOLID)).toBe('#f26b43');
    expect(painted(at('p'), FG)).not.toBe(painted(at('.a'), FG));
    expect(painted(at('div.b'), SOLID)).toBe('#1db954');
    expect(painted(at('u'), SOLID)).not.toBe('#f26b43');
    expect(painted(at('s'), SOLID)).toBe('#f26b43');
    expect(painted(at('q'), SOLID)).not.toBe('#1db954');
    expect(painted(body, SOLID)).toBe(still('color.accent.solid', 'light'));
  });

  it('gives way to forced colours', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }]);
    const { body } = open(`${tokensCss}${brandCss}:root { --ek-brand: #f26b43 }`, '');
    expect(getComputedStyle(body).getPropertyValue('--ek-color-focus-outer').trim()).toBe('Highlight');
  });

  it('leaves a host page untouched when it is scoped', () => {
    const { body, documentElement } = open(
      `${scopedCss}${scopedBrandCss}main { --ek-brand: #f26b43 }`,
      '<main data-ek-theme="light" data-ek-contrast="standard"></main>',
    );
    const ours = (at: Element) =>
      [...at.computedStyleMap().keys()].filter((name) => name.startsWith('--ek-'));
    expect([...ours(documentElement), ...ours(body)]).toEqual([]);
    expect(painted(body.querySelector('main'), SOLID)).toBe('#f26b43');
  });
});

describe('a made theme, put on', () => {
  const orange = createTheme({ brand: '#f26b43', name: 'orange', neutral: 'tinted', radius: 4 });
  const green = createTheme({ brand: '#1db954', name: 'green' });

  it('colours an element and what is in it, and is taken away again', () => {
    const { body } = open(tokensCss, '<main><p></p></main><aside></aside>', 'data-ek-theme="light"');
    const main = body.querySelector('main') as HTMLElement;
    const undo = applyTheme(main, orange);
    for (const [name, value] of Object.entries(orange.vars.light))
      if (name.startsWith('--ek-color')) expect(painted(main.firstElementChild, name), name).toBe(value);
    expect(painted(main, '--ek-party-agent-bg')).toBe(orange.vars.light['--ek-color-accent-bg']);
    expect(getComputedStyle(main).getPropertyValue('--ek-radius-control')).toContain('4px');
    expect(painted(body.querySelector('aside'), SOLID)).toBe(still('color.accent.solid', 'light'));
    undo();
    expect(painted(main, SOLID)).toBe(still('color.accent.solid', 'light'));
    expect(main.hasAttribute('data-ek-brand')).toBe(false);
  });

  it.each([
    ['light', 'data-ek-theme="light"'],
    ['dark', 'data-ek-theme="dark"'],
    ['lightHc', 'data-ek-theme="light" data-ek-contrast="more"'],
    ['darkHc', 'data-ek-theme="dark" data-ek-contrast="more"'],
  ] as const)('is itself in %s, on the page and in a part of the page', (theme, attributes) => {
    const whole = open(tokensCss, '', attributes);
    applyTheme(whole.documentElement, orange);
    const part = open(tokensCss, `<main><p ${attributes}></p></main>`, 'data-ek-theme="light"');
    applyTheme(part.querySelector('main') as Element, orange);
    for (const name of variables) {
      expect(painted(whole.body, name), name).toBe(orange.vars[theme][name as '--ek-']);
      expect(painted(part.querySelector('p'), name), name).toBe(orange.vars[theme][name as '--ek-']);
    }
  });

  it('follows a reader who prefers more contrast, unless a part asks for standard', async () => {
    await emulate([...LIGHT, { name: 'prefers-contrast', value: 'more' }]);
    const { body } = open(tokensCss, '<main><p data-ek-contrast="standard"></p></main>');
    applyTheme(body.querySelector('main') as Element, orange);
    expect(painted(body.querySelector('main'), FG)).toBe(orange.vars.lightHc[FG]);
    expect(painted(body.querySelector('p'), FG)).toBe(orange.vars.light[FG]);
  });

  it('stays apart from a brand within it, in either order', () => {
    for (const order of [
      [orange, green],
      [green, orange],
    ]) {
      const { body } = open(
        tokensCss,
        '<main><u data-ek-contrast="more"></u><p><s data-ek-contrast="more"></s></p></main>',
        'data-ek-theme="light" data-ek-contrast="standard"',
      );
      for (const theme of order)
        applyTheme(body.querySelector(theme === orange ? 'main' : 'p') as Element, theme);
      expect(painted(body.querySelector('main'), FG)).toBe(orange.vars.light[FG]);
      expect(painted(body.querySelector('u'), FG)).toBe(orange.vars.lightHc[FG]);
      expect(painted(body.querySelector('p'), FG)).toBe(green.vars.light[FG]);
      expect(painted(body.querySelector('s'), FG)).toBe(green.vars.lightHc[FG]);
    }
  });

  it('works in a shadow root under a policy that allows no inline styles', () => {
    const inner = open('', '<main data-ek-theme="dark"></main>');
    const policy = inner.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src 'none'";
    inner.head.append(policy);
    const root = (inner.querySelector('main') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = '<style>div { color: red }</style><div></div><p data-ek-contrast="more"></p>';
    const sheet = new (inner.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(tokensCss);
    root.adoptedStyleSheets = [sheet];
    const div = root.querySelector('div') as HTMLElement;
    const value = (at: Element | null, name: string) =>
      getComputedStyle(at as Element)
        .getPropertyValue(name)
        .trim();
    expect(getComputedStyle(div).color).not.toBe('rgb(255, 0, 0)');
    const undo = applyTheme(root, orange);
    const pair = (light: ThemeVars, dark: ThemeVars) => `light-dark(${light[FG]},${dark[FG]})`;
    expect(value(div, FG)).toBe(pair(orange.vars.light, orange.vars.dark));
    expect(value(div, '--ek-variable-fg')).toBe(pair(orange.vars.light, orange.vars.dark));
    expect(value(root.querySelector('p'), FG)).toBe(pair(orange.vars.lightHc, orange.vars.darkHc));
    undo();
    expect(value(div, FG)).not.toBe(pair(orange.vars.light, orange.vars.dark));
  });
});
