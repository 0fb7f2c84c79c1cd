import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import page from '../generated/tokens.css?raw';
import data from '../generated/tokens.json';
import scoped from '../generated/tokens.scoped.css?raw';
import unlayered from '../generated/tokens.unlayered.css?raw';

interface Session {
  send(method: string, params: unknown): Promise<unknown>;
}
const emulate = (scheme: 'light' | 'dark', features: { name: string; value: string }[] = [], media = '') =>
  (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', {
    media,
    features: [{ name: 'prefers-color-scheme', value: scheme }, ...features],
  });

const frames: HTMLIFrameElement[] = [];
beforeAll(() => emulate('light'));
afterEach(async () => {
  for (const frame of frames.splice(0)) frame.remove();
  await emulate('light');
});

function open(css: string, body: string, html = '', into: Document | Element = document): Document {
  const frame = into.ownerDocument?.createElement('iframe') ?? document.createElement('iframe');
  if (into === document) frame.style.colorScheme = 'light';
  (into instanceof Document ? into.body : into).append(frame);
  frames.push(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('The frame did not open.');
  inner.open();
  inner.write(`<!doctype html><html ${html}><style>${css}</style><body>${body}</body></html>`);
  inner.close();
  return inner;
}

const long = (hex: string) => (hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex);
const shipped = (id: string, theme: 'light' | 'dark' | 'light-hc' | 'dark-hc') =>
  long(
    (data.tokens.find((t) => t.id === id)?.values as Record<string, string> | undefined)?.[theme] ?? 'none',
  );

function painted(at: Element | null | undefined, id: string): string {
  if (!at) throw new Error('Nothing to read the colour from.');
  const probe = at.ownerDocument.createElement('i');
  probe.style.backgroundColor = `var(--ek-${id.replaceAll('.', '-')})`;
  at.append(probe);
  const parts = getComputedStyle(probe).backgroundColor.match(/\d+/g) ?? [];
  probe.remove();
  return `#${parts
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}

function size(at: Element | null | undefined, property: string): string {
  if (!at) throw new Error('Nothing to measure.');
  const probe = at.ownerDocument.createElement('i');
  probe.style.borderTopLeftRadius = `var(${property})`;
  at.append(probe);
  const radius = getComputedStyle(probe).borderTopLeftRadius;
  probe.remove();
  return radius;
}

/** A brand inside a brand inside the page, and a theme inside that. */
const nested = `
  <div id="a" data-ek-brand="a"><p id="a-dark" data-ek-theme="dark"></p>
    <div id="b" data-ek-brand="b"><p id="b-dark" data-ek-theme="dark"></p></div></div>`;
const brands = `
  [data-ek-brand="a"] { --ek-color-success-bg: light-dark(#aa0001, #aa0002); --ek-radius-base: 2px }
  [data-ek-brand="b"] { --ek-color-success-bg: light-dark(#bb0001, #bb0002); --ek-radius-base: 16px }`;

describe.each([
  ['tokens.css', page, nested],
  ['tokens.unlayered.css', unlayered, nested],
  ['tokens.scoped.css', scoped, `<main data-ek-theme="light">${nested}</main>`],
])('brands inside brands, with %s', (_, css, body) => {
  const at = (inner: Document, id: string) => inner.querySelector(`#${id}`);

  it('each reaches what repeats its colours: three levels of repeating, four themes', () => {
    const inner = open(css + brands, body, css === scoped ? '' : 'data-ek-theme="light"');
    for (const id of ['color.success.bg', 'sentiment.calm.bg', 'step.complete.bg', 'urgency.low.bg']) {
      expect(painted(at(inner, 'a'), id), id).toBe('#aa0001');
      expect(painted(at(inner, 'a-dark'), id), id).toBe('#aa0002');
      expect(painted(at(inner, 'b'), id), id).toBe('#bb0001');
      expect(painted(at(inner, 'b-dark'), id), id).toBe('#bb0002');
    }
    const outside = inner.querySelector('main') ?? inner.body;
    expect(painted(outside, 'sentiment.calm.bg')).toBe(shipped('color.success.bg', 'light'));
  });

  it('each has radii that follow its own', () => {
    const inner = open(css + brands, body);
    const outside = inner.querySelector('main') ?? inner.body;
    const radii = (element: Element | null) =>
      ['small', 'control', 'panel', 'composer'].map((name) => size(element, `--ek-radius-${name}`));
    expect(radii(outside)).toEqual(['4px', '8px', '11px', '14px']);
    expect(radii(at(inner, 'a'))).toEqual(['1px', '2px', '2.75px', '3.5px']);
    expect(radii(at(inner, 'a-dark'))).toEqual(['1px', '2px', '2.75px', '3.5px']);
    expect(radii(at(inner, 'b'))).toEqual(['8px', '16px', '22px', '28px']);
  });
});

describe('on paper', () => {
  it.each([
    ['tokens.css', page, 'data-ek-theme="dark"', '<main></main>'],
    ['tokens.unlayered.css', unlayered, 'data-ek-theme="dark"', '<main></main>'],
    ['tokens.scoped.css', scoped, '', '<main data-ek-theme="dark"></main>'],
    ['a part in dark', page, 'data-ek-theme="light"', '<main data-ek-theme="dark"></main>'],
    ['a page that follows the reader', page, '', '<main></main>'],
  ])('%s is light and has no shadow', async (_, css, html, body) => {
    await emulate('dark', [], 'print');
    const inner = open(css, body, html);
    const main = inner.querySelector('main');
    expect(painted(main, 'color.fg')).toBe(shipped('color.fg', 'light'));
    expect(painted(main, 'sentiment.calm.fg')).toBe(shipped('sentiment.calm.fg', 'light'));
    expect(getComputedStyle(main as Element).getPropertyValue('--ek-shadow-float')).toBe('none');
    await emulate('dark');
    expect(painted(main, 'color.fg')).toBe(shipped('color.fg', 'dark'));
  });

  it('keeps the contrast that was asked for', async () => {
    await emulate('dark', [], 'print');
    const inner = open(page, '', 'data-ek-contrast="more" data-ek-theme="dark"');
    expect(painted(inner.body, 'color.accent.fg')).toBe(shipped('color.accent.fg', 'light-hc'));
  });
});

describe('where colours are forced', () => {
  it.each([
    ['tokens.css', page, '<main></main>'],
    ['tokens.scoped.css', scoped, '<main data-ek-theme="dark" data-ek-contrast="more"></main>'],
  ])('every colour of %s is one of the system', async (_, css, body) => {
    await emulate('light', [{ name: 'forced-colors', value: 'active' }]);
    const main = open(css, body).querySelector('main') as Element;
    const system = /^(Canvas|CanvasText|Highlight|HighlightText|ButtonFace|ButtonText|Mark|MarkText)$/;
    const read = (name: string) => getComputedStyle(main).getPropertyValue(name).trim();
    const others = data.tokens
      .filter((t) => t.type === 'color' && t.declared)
      .filter((t) => !system.test(read(t.variable)));
    expect(others.map((t) => [t.id, read(t.variable)])).toEqual([]);
  });

  it('no text has the colour of the fill it stands on', async () => {
    await emulate('light', [{ name: 'forced-colors', value: 'active' }]);
    const { body } = open(page, '');
    const read = (name: string) => getComputedStyle(body).getPropertyValue(name).trim();
    const variable = (id: string) => `--ek-${id.replaceAll('.', '-')}`;
    const lost = data.tokens.flatMap((t) =>
      (t.pairs ?? [])
        .filter(({ on }) => read(variable(t.id)) === read(variable(on)))
        .map(({ on }) => [t.id, on]),
    );
    expect(lost).toEqual([]);
  });
});

describe('a shadow root', () => {
  const inside = (css: string, html: string) => {
    const inner = open(page, '<p id="host"></p>', 'data-ek-theme="dark"');
    const host = inner.querySelector('#host') as HTMLElement;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>${css}</style>${html}`;
    return { host, root };
  };

  it('takes the tokens of the page around it without a sheet of its own', () => {
    const { root } = inside('', '<div></div>');
    expect(painted(root.querySelector('div'), 'party.note.bg')).toBe(shipped('party.note.bg', 'dark'));
  });

  it('may hold other themes, contrasts and brands, which end at its edge', () => {
    const { host, root } = inside(
      `${page} [data-ek-brand] { --ek-color-warning-bg: #123456 }`,
      '<div data-ek-theme="light" data-ek-contrast="more"></div><p data-ek-brand="x"></p>',
    );
    expect(painted(root.querySelector('div'), 'color.fg-muted')).toBe(shipped('color.fg-muted', 'light-hc'));
    expect(painted(root.querySelector('p'), 'sla.at-risk.bg')).toBe('#123456');
    expect(painted(host.ownerDocument.body, 'sla.at-risk.bg')).toBe(shipped('sla.at-risk.bg', 'dark'));
  });

  it('is a boundary by an attribute on its host', () => {
    const { host, root } = inside(page, '<div></div>');
    host.setAttribute('data-ek-theme', 'light');
    host.setAttribute('data-ek-contrast', 'more');
    host.setAttribute('data-ek-density', 'touch');
    expect(painted(root.querySelector('div'), 'color.fg-muted')).toBe(shipped('color.fg-muted', 'light-hc'));
    expect(size(root.querySelector('div'), '--ek-control-height')).toBe('44px');
  });
});

describe('a frame', () => {
  it('has a theme of its own, whatever the page around it says', () => {
    const outer = open(page, '<main data-ek-theme="dark"></main>', 'data-ek-theme="dark"');
    const inner = open(page, '', 'data-ek-theme="light"', outer.body);
    expect(painted(inner.body, 'color.fg')).toBe(shipped('color.fg', 'light'));
    expect(painted(outer.body, 'color.fg')).toBe(shipped('color.fg', 'dark'));
  });
});

describe('the scoped sheet', () => {
  it('leaves nothing on html, body or a neighbour, whatever the reader prefers', async () => {
    for (const [scheme, features] of [
      ['light', []],
      ['dark', [{ name: 'prefers-contrast', value: 'more' }]],
      ['light', [{ name: 'forced-colors', value: 'active' }]],
      ['dark', [{ name: 'prefers-reduced-motion', value: 'reduce' }]],
    ] as const) {
      await emulate(scheme, [...features]);
      const inner = open(scoped, '<main data-ek-theme="system"></main><aside></aside>');
      const held = (at: Element) =>
        [...at.computedStyleMap().keys()].filter((name) => name.startsWith('--')).length;
      expect(held(inner.querySelector('main') as Element)).toBeGreaterThan(250);
      for (const at of [inner.documentElement, inner.body, inner.querySelector('aside') as Element])
        expect(held(at)).toBe(0);
      const bare = open('', '').documentElement;
      expect(getComputedStyle(inner.documentElement).colorScheme).toBe(getComputedStyle(bare).colorScheme);
    }
  });
});
