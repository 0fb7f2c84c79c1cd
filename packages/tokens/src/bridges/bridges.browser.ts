import { afterEach, describe, expect, it } from 'vitest';
import page from '../../generated/tokens.css?raw';
import scoped from '../../generated/tokens.scoped.css?raw';
import { HOSTS, type HostName } from './hosts.ts';
import { themeFromHost } from './theme-from-host.ts';

const sheets = import.meta.glob<string>('../../generated/bridges/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const bridge = (name: HostName) => sheets[`../../generated/bridges/${name}.css`] ?? '';

/** What each kit puts on a page, as its published sheets do, and what is to be found there. */
const hosts: Record<HostName, { css: string; brand: string; radius?: number; font?: string }> = {
  shadcn: {
    css: ':root { --radius: 0.625rem; --primary: oklch(0.205 0 0); --font-sans: "Geist", sans-serif }',
    brand: '#171717',
    radius: 10,
    font: 'Geist',
  },
  mui: {
    css: ':root { --mui-shape-borderRadius: 4px; --mui-palette-primary-main: #1976d2 }',
    brand: '#1976d2',
    radius: 4,
  },
  bootstrap: {
    css: ':root { --bs-primary: #0d6efd; --bs-border-radius: 0.375rem; --bs-font-sans-serif: system-ui, sans-serif; --bs-body-font-family: var(--bs-font-sans-serif) }',
    brand: '#0d6efd',
    radius: 6,
    font: 'system-ui',
  },
  garden: {
    css: ':root { --zd-color-blue-700: #1f73b7; --zd-font-family-system: system-ui, sans-serif }',
    brand: '#1f73b7',
    font: 'system-ui',
  },
  atlassian: {
    css: 'html { --ds-background-brand-bold: #1868DB; --ds-radius-medium: 0.375rem; --ds-font-family-body: "Atlassian Sans", sans-serif }',
    brand: '#1868db',
    radius: 6,
    font: 'Atlassian Sans',
  },
  primer: {
    css: ':root { --borderRadius-medium: 0.375rem; --fontStack-system: "Mona Sans VF", sans-serif } [data-color-mode="light"] { --bgColor-accent-emphasis: #0969da }',
    brand: '#0969da',
    radius: 6,
    font: 'Mona Sans VF',
  },
};
const cases = Object.entries(hosts) as [HostName, (typeof hosts)[HostName]][];

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

function open(css: string, body = '<main data-ek-theme="light" data-ek-brand="host"><p>Text</p></main>') {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frames.push(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('The frame did not open.');
  inner.open();
  inner.write(
    `<!doctype html><html data-color-mode="light"><head><style>${css}</style></head><body>${body}</body></html>`,
  );
  inner.close();
  return inner;
}
const main = (inner: Document) => inner.querySelector('main') as HTMLElement;

/** Reads what an element would paint for a property of ours. */
function drawn(at: Element, set: (style: CSSStyleDeclaration) => void, read: string): string {
  const probe = at.ownerDocument.createElement('i');
  set(probe.style);
  at.append(probe);
  const value = getComputedStyle(probe).getPropertyValue(read);
  probe.remove();
  return value;
}

describe.each(cases)('a page with the variables of %s', (name, host) => {
  it('gives a brand, radius and font to a script', () => {
    const found = themeFromHost(main(open(host.css)));
    expect(found?.host).toBe(name);
    expect(found?.options.brand).toBe(host.brand);
    expect(found?.options.radius).toBe(host.radius);
    if (host.font) expect(found?.font).toContain(host.font);
    else expect(found?.font).toBeUndefined();
  });

  it('gives them to our seeds through its bridge, with no script', () => {
    const at = main(open(page + bridge(name) + host.css));
    const rgb = drawn(
      at,
      (style) => style.setProperty('background-color', 'var(--ek-brand)'),
      'background-color',
    );
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('No canvas.');
    canvas.fillStyle = rgb;
    canvas.fillRect(0, 0, 1, 1);
    const bytes = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    expect(`#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`).toBe(host.brand);
    const radius = (size: string) =>
      drawn(
        at,
        (style) => style.setProperty('border-top-left-radius', `var(--ek-radius-${size})`),
        'border-top-left-radius',
      );
    expect(radius('control')).toBe(`${host.radius ?? 8}px`);
    expect(radius('small')).toBe(`${(host.radius ?? 8) / 2}px`);
    const font = drawn(
      at,
      (style) => style.setProperty('font-family', 'var(--ek-font-family-sans)'),
      'font-family',
    );
    if (host.font) expect(font).toContain(host.font);
    else expect(font).toBe(getComputedStyle(at).fontFamily);
  });

  it('leaves html and body without a property of ours, scoped', () => {
    const inner = open(scoped + bridge(name) + host.css);
    const held = (at: Element) => [...at.computedStyleMap().keys()].filter((key) => key.startsWith('--ek-'));
    expect(held(main(inner))).toContain('--ek-brand');
    expect([...held(inner.documentElement), ...held(inner.body)]).toEqual([]);
  });
});

describe('reading a host', () => {
  it('knows every host that has a bridge', () => {
    expect(HOSTS.map((host) => host.name).sort()).toEqual(Object.keys(hosts).sort());
    expect(Object.keys(sheets)).toHaveLength(HOSTS.length);
  });

  it('finds nothing on a page without a kit', () => {
    expect(themeFromHost(main(open('')))).toBeUndefined();
  });

  it.each([
    ['what is no colour', '--primary: yes'],
    ['a colour that is not opaque', '--primary: rgb(0 0 0 / 50%)'],
    ['nothing', '--primary: '],
    ['a variable that is gone', '--primary: var(--gone)'],
  ])('makes nothing of %s', (_, declaration) => {
    expect(themeFromHost(main(open(`:root { ${declaration} }`)))).toBeUndefined();
  });

  it.each([
    ['hsl parts, as shadcn wrote them before', '222.2 47.4% 11.2%', '#0f172a'],
    ['a colour outside sRGB, brought inside', 'color(display-p3 1 0 0)', '#ff0000'],
    ['a mixed colour', 'color-mix(in srgb, #000 50%, #fff)', '#808080'],
    ['a name', 'rebeccapurple', '#663399'],
  ])('reads %s', (_, value, brand) => {
    expect(themeFromHost(main(open(`:root { --primary: ${value} }`)))?.options.brand).toBe(brand);
  });

  it.each([
    ['12px', 12],
    ['0', 0],
    ['1em', 20],
    ['25%', undefined],
    ['calc(1px + 2px)', undefined],
  ])('takes a radius of %s as %s', (value, radius) => {
    const css = `:root { --primary: #123456; --radius: ${value} } main { font-size: 20px }`;
    expect(themeFromHost(main(open(css)))?.options.radius).toBe(radius);
  });

  it('takes the nearest: a part of the page with a primary colour of its own', () => {
    const inner = open(':root { --bs-primary: #0d6efd } main { --bs-primary: #6610f2 }');
    expect(themeFromHost(main(inner))?.options.brand).toBe('#6610f2');
    expect(themeFromHost(inner.body)?.options.brand).toBe('#0d6efd');
  });

  it('tells two kits on one page apart, the less common name first', () => {
    const inner = open(':root { --primary: #ff0000; --ds-background-brand-bold: #1868db }');
    expect(themeFromHost(main(inner))?.host).toBe('atlassian');
  });

  it('changes nothing on the page', () => {
    const inner = open(hosts.bootstrap.css);
    const before = inner.documentElement.outerHTML;
    themeFromHost(main(inner));
    expect(inner.documentElement.outerHTML).toBe(before);
  });
});
