import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import page from '../generated/tokens.css?raw';
import data from '../generated/tokens.json';
import scoped from '../generated/tokens.scoped.css?raw';
import unlayered from '../generated/tokens.unlayered.css?raw';

type Theme = 'light' | 'dark' | 'light-hc' | 'dark-hc';

// A seed is for the host to set.
const colors = data.tokens.filter((t) => t.type === 'color' && t.declared);
const frames: HTMLIFrameElement[] = [];

/** Opens an empty page of its own, so that its root is not the test runner's. */
function open(css: string, body: string, htmlAttributes = ''): Document {
  const frame = document.createElement('iframe');
  frame.style.colorScheme = 'light';
  document.body.append(frame);
  frames.push(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('The frame did not open.');
  inner.open();
  inner.write(`<!doctype html><html ${htmlAttributes}><style>${css}</style><body>${body}</body></html>`);
  inner.close();
  return inner;
}

/** Reads what an element would paint for a token, as hex. */
function painted(at: Element | null | undefined, variable: string): string {
  if (!at) throw new Error('Nothing to read the colour from.');
  const probe = at.ownerDocument.createElement('i');
  probe.style.backgroundColor = `var(${variable})`;
  at.append(probe);
  const rgb = getComputedStyle(probe).backgroundColor.match(/\d+/g) ?? [];
  probe.remove();
  return `#${rgb
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}

const long = (hex: string) => (hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex);

const expected = (id: string, theme: Theme) => {
  const values = colors.find((t) => t.id === id)?.values as Record<Theme, string> | undefined;
  return long(values?.[theme] ?? 'none');
};

const read = (at: Element | null | undefined, name: string) => {
  if (!at) throw new Error('Nothing to read from.');
  return getComputedStyle(at).getPropertyValue(name).trim();
};

function properties(at: Element): string[] {
  return [...at.computedStyleMap().keys()].filter((name) => name.startsWith('--ek-'));
}

interface Session {
  send(method: string, params: unknown): Promise<unknown>;
}
const emulate = (features: { name: string; value: string }[]) =>
  (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', { features });

beforeAll(() => emulate([{ name: 'prefers-color-scheme', value: 'light' }]));

afterEach(async () => {
  for (const frame of frames.splice(0)) frame.remove();
  await emulate([{ name: 'prefers-color-scheme', value: 'light' }]);
});

describe('a page with the tokens', () => {
  it.each([
    ['light', 'data-ek-theme="light"'],
    ['dark', 'data-ek-theme="dark"'],
    ['light-hc', 'data-ek-theme="light" data-ek-contrast="more"'],
    ['dark-hc', 'data-ek-theme="dark" data-ek-contrast="more"'],
  ] as const)('paints every colour as documented in %s', (theme, attributes) => {
    const { body } = open(page, '', attributes);
    const wrong = colors.filter((t) => painted(body, t.variable) !== expected(t.id, theme));
    expect(wrong.map((t) => [t.id, painted(body, t.variable), expected(t.id, theme)])).toEqual([]);
  });

  it('follows the reader who prefers dark, more contrast and less motion', async () => {
    await emulate([
      { name: 'prefers-color-scheme', value: 'dark' },
      { name: 'prefers-contrast', value: 'more' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const { body } = open(page, '');
    expect(painted(body, '--ek-color-fg-muted')).toBe(expected('color.fg-muted', 'dark-hc'));
    expect(read(body, '--ek-duration-slow')).toBe('0ms');
  });

  it('lets an attribute on the page outweigh what the reader prefers', async () => {
    await emulate([
      { name: 'prefers-color-scheme', value: 'dark' },
      { name: 'prefers-contrast', value: 'more' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const attributes = 'data-ek-theme="light" data-ek-contrast="standard" data-ek-motion="full"';
    const { body } = open(page, '', attributes);
    expect(painted(body, '--ek-color-fg-muted')).toBe(expected('color.fg-muted', 'light'));
    expect(read(body, '--ek-duration-slow')).toBe('200ms');
  });

  it('gives way to the system colours when colours are forced', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }]);
    const { body } = open(page, '');
    expect(read(body, '--ek-color-focus-outer')).toBe('Highlight');
    expect(read(body, '--ek-highlight-search-bg')).toBe('Mark');
    expect(read(body, '--ek-sentiment-hostile-indicator')).toBe('CanvasText');
  });

  it('keeps high contrast inside a part of the other theme', () => {
    const { body } = open(
      page,
      '<div data-ek-contrast="more"><p data-ek-theme="dark"></p></div>',
      'data-ek-theme="light"',
    );
    expect(painted(body, '--ek-color-fg')).toBe(expected('color.fg', 'light'));
    expect(painted(body.querySelector('p'), '--ek-color-fg')).toBe(expected('color.fg', 'dark-hc'));
    expect(painted(body.querySelector('p'), '--ek-sentiment-tense-fg')).toBe(
      expected('sentiment.tense.fg', 'dark-hc'),
    );
  });

  it('lets one part differ in density and motion', () => {
    const { body } = open(page, '<p data-ek-density="touch" data-ek-motion="reduced"></p>');
    expect(read(body, '--ek-control-height')).toBe('36px');
    expect(read(body.querySelector('p'), '--ek-control-height')).toBe('44px');
    expect(read(body.querySelector('p'), '--ek-duration-fast')).toBe('0ms');
  });

  it('takes a colour that a host sets, also where another token repeats it', () => {
    const host = '[data-ek-brand] { --ek-color-accent-fg: #123456 }';
    const { body } = open(page + host, '<p data-ek-brand="acme"></p>', 'data-ek-theme="light"');
    expect(painted(body.querySelector('p'), '--ek-variable-fg')).toBe('#123456');
    expect(painted(body, '--ek-variable-fg')).toBe(expected('variable.fg', 'light'));
  });

  it('lets text take the font of the host', () => {
    const { body } = open(
      `${page} body { font-family: Georgia } p { font-family: var(--ek-font-family-sans) }`,
      '<p>Text</p>',
    );
    expect(read(body.querySelector('p'), 'font-family')).toBe('Georgia');
  });
});

describe('a shadow root with the tokens', () => {
  it.each([
    ['layered', page],
    ['unlayered', unlayered],
  ])('has them on its host alone (%s)', (_, css) => {
    const { documentElement, body } = open('', '<p data-ek-theme="dark" data-ek-density="compact"></p>');
    const host = body.querySelector('p');
    const root = host?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<style>${css}</style><div></div>`;
    expect(painted(root?.querySelector('div'), '--ek-color-surface')).toBe(expected('color.surface', 'dark'));
    expect(read(host, '--ek-control-height')).toBe('32px');
    expect(properties(documentElement)).toEqual([]);
  });
});

describe('a page with the scoped tokens', () => {
  const body =
    '<main data-ek-theme="dark"><p data-ek-theme="light" data-ek-contrast="more"></p></main><aside></aside>';

  it('has not one property of ours outside the scope', () => {
    const inner = open(scoped, body);
    expect(properties(inner.documentElement)).toEqual([]);
    expect(properties(inner.body)).toEqual([]);
    expect(properties(inner.querySelector('aside') as Element)).toEqual([]);
  });

  it('has all of them inside, with nested themes and contrast', () => {
    const inner = open(scoped, body);
    const declared = data.tokens.filter((t) => t.declared).map((t) => t.variable);
    expect(properties(inner.querySelector('main') as Element).sort()).toEqual(declared.sort());
    for (const id of ['color.fg', 'sentiment.calm.bg', 'party.agent.bg']) {
      const variable = colors.find((t) => t.id === id)?.variable ?? '';
      expect(painted(inner.querySelector('main'), variable)).toBe(expected(id, 'dark'));
      expect(painted(inner.querySelector('p'), variable)).toBe(expected(id, 'light-hc'));
    }
  });

  it('follows a reader who prefers more contrast', async () => {
    await emulate([{ name: 'prefers-contrast', value: 'more' }]);
    const inner = open(scoped, body);
    expect(painted(inner.querySelector('main'), '--ek-color-fg')).toBe(expected('color.fg', 'dark-hc'));
  });
});
