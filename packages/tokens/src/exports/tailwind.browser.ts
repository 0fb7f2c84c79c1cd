import { compile } from 'tailwindcss';
import tailwind from 'tailwindcss/index.css?raw';
import { afterEach, expect, it } from 'vitest';
import theme from '../../generated/tailwind.css?raw';
import page from '../../generated/tokens.css?raw';
import data from '../../generated/tokens.json';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Builds a page with Tailwind as its plugins do: from the classes that stand in its markup. */
async function built(body: string): Promise<Document> {
  const { build } = await compile('@import "tailwindcss"; @import "theme";', {
    loadStylesheet: async (id) => ({
      path: id,
      base: '/',
      content: id === 'theme' ? theme : tailwind,
    }),
  });
  const classes = [...body.matchAll(/class="([^"]*)"/g)].flatMap(([, found = '']) => found.split(/\s+/));
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frames.push(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('The frame did not open.');
  inner.open();
  inner.write(
    `<!doctype html><html data-ek-theme="light"><head><style>${page}</style><style>${build(classes)}</style></head><body>${body}</body></html>`,
  );
  inner.close();
  return inner;
}

const shipped = (id: string, context: string) =>
  (data.tokens.find((t) => t.id === id)?.values as Record<string, string> | undefined)?.[context];

const rgb = (hex = '') =>
  `rgb(${(hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1))
    .match(/../g)
    ?.map((byte) => Number.parseInt(byte, 16))
    .join(', ')})`;

it('a page of utilities shows our values, and a part of it another theme and density', async () => {
  const card = (id: string, attributes: string) =>
    `<div id="${id}" ${attributes} class="bg-ek-accent-solid text-ek-accent-on-solid p-ek-3 rounded-ek-panel text-ek-message font-ek-bold leading-ek-tight h-ek-control-height shadow-ek-float z-ek-dialog border-ek-hairline duration-ek-fast ease-ek-out hover:bg-ek-accent-solid-hover">Text</div>`;
  const inner = await built(card('light', '') + card('dark', 'data-ek-theme="dark" data-ek-density="touch"'));
  const style = (id: string) => getComputedStyle(inner.querySelector(`#${id}`) as Element);
  for (const id of ['light', 'dark']) {
    expect(style(id).backgroundColor).toBe(rgb(shipped('color.accent.solid', id)));
    expect(style(id).color).toBe(rgb(shipped('color.accent.on-solid', id)));
    expect(style(id).padding).toBe('12px');
    expect(style(id).borderRadius).toBe('11px');
    expect(style(id).fontSize).toBe('15px');
    expect(style(id).fontWeight).toBe('650');
    expect(style(id).lineHeight).toBe('18.75px');
    expect(style(id).zIndex).toBe('1100');
    expect(style(id).borderTopWidth).toBe('1px');
    expect(style(id).transitionDuration).toBe('0.12s');
    expect(style(id).boxShadow).toContain('28px');
  }
  expect(style('light').height).toBe('36px');
  expect(style('dark').height).toBe('44px');
});
