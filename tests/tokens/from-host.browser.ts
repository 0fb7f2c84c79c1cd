import { afterEach, expect, it } from 'vitest';
import brandCss from '../../packages/tokens/generated/brand.css?raw';
import bootstrap from '../../packages/tokens/generated/bridges/bootstrap.css?raw';
import page from '../../packages/tokens/generated/tokens.css?raw';
import { themeFromHost } from '../../packages/tokens/src/bridges/index.ts';
import { createTheme } from '../../packages/tokens/src/theme/index.ts';

const host = ':root { --bs-primary: #6610f2; --bs-border-radius: 0.25rem }';
const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

function open(css: string): HTMLElement {
  const frame = document.createElement('iframe');
  frame.style.colorScheme = 'light';
  document.body.append(frame);
  frames.push(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('The frame did not open.');
  inner.open();
  inner.write(
    `<!doctype html><html data-ek-theme="light"><head><style>${css}</style></head><body><main data-ek-brand="host"><button>Insert</button></main></body></html>`,
  );
  inner.close();
  const button = inner.querySelector('button') as HTMLElement;
  button.style.cssText =
    'background: var(--ek-color-accent-solid); color: var(--ek-color-accent-on-solid); border-radius: var(--ek-radius-control)';
  return button;
}

const drawn = (button: HTMLElement) => {
  const { backgroundColor, color, borderTopLeftRadius } = getComputedStyle(button);
  return { backgroundColor, color, borderTopLeftRadius };
};

it('createTheme takes what was read from a host, and its theme holds there', () => {
  const button = open(page + host);
  const found = themeFromHost(button);
  if (!found) throw new Error('No host was found.');
  const theme = createTheme({ ...found.options, name: 'host' });
  for (const report of Object.values(theme.report)) expect(report.holds).toBe(true);
  const style = button.ownerDocument.createElement('style');
  style.textContent = theme.css;
  button.ownerDocument.head.append(style);
  expect(drawn(button)).toEqual({
    backgroundColor: 'rgb(102, 16, 242)',
    color: 'rgb(255, 255, 255)',
    borderTopLeftRadius: '4px',
  });
});

it('brand.css takes what a bridge sets, with no script at all', () => {
  const { backgroundColor, borderTopLeftRadius } = drawn(open(page + brandCss + bootstrap + host));
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('No canvas.');
  canvas.fillStyle = backgroundColor;
  canvas.fillRect(0, 0, 1, 1);
  expect([...canvas.getImageData(0, 0, 1, 1).data]).toEqual([102, 16, 242, 255]);
  expect(borderTopLeftRadius).toBe('4px');
});

it('without a bridge or theme the button keeps the blue of Evenkeel', () => {
  expect(drawn(open(page + host)).backgroundColor).toBe('rgb(19, 97, 141)');
});
