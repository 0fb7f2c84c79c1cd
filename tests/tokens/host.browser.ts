import { afterEach, describe, expect, it } from 'vitest';
// The sheets as they are published: packages/react/scripts/build-css.mjs makes them.
import layered from '../../packages/react/dist/styles.css?raw';
import unlayered from '../../packages/react/dist/styles.unlayered.css?raw';
import page from '../../packages/tokens/generated/tokens.css?raw';
import unlayeredPage from '../../packages/tokens/generated/tokens.unlayered.css?raw';

/** What many a helpdesk has: rules for bare elements, in no layer. */
const host = `
  button { color: rgb(1, 2, 3); background: rgb(255, 255, 0); border: 5px dashed rgb(9, 9, 9);
    border-radius: 0; padding: 40px; font: italic 30px cursive; }
  button:hover { background: rgb(0, 255, 0) }
  input { color: rgb(1, 2, 3); background: rgb(255, 255, 0); border: 5px dashed rgb(9, 9, 9);
    border-radius: 0; padding: 40px; }
`;
const body = `
  <button type="button" class="ek-button">Insert</button>
  <button type="button" class="ek-button ek-button--primary">Insert</button>
  <input class="ek-field" aria-label="Search">
  <button type="button" id="theirs">Theirs</button>`;

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

function open(css: readonly string[]): Document {
  const frame = document.createElement('iframe');
  frame.style.colorScheme = 'light';
  document.body.append(frame);
  frames.push(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('The frame did not open.');
  inner.open();
  const sheets = css.map((text) => `<style>${text}</style>`).join('');
  inner.write(`<!doctype html><html data-ek-theme="light"><head>${sheets}</head><body>${body}</body></html>`);
  inner.close();
  return inner;
}

const PROPERTIES = [
  'color',
  'background-color',
  'border-top-style',
  'border-top-width',
  'border-top-color',
  'border-top-left-radius',
  'padding-top',
  'padding-left',
  'font-size',
  'min-height',
] as const;

const drawn = (inner: Document, selector: string) => {
  const element = inner.querySelector(selector);
  if (!element) throw new Error(`${selector} is not on the page.`);
  const style = getComputedStyle(element);
  return Object.fromEntries(PROPERTIES.map((name) => [name, style.getPropertyValue(name)]));
};

const ours = ['.ek-button', '.ek-button--primary', '.ek-field'];

describe('a host with bare rules for button and input', () => {
  it.each(ours)('does not reach %s through the unlayered sheet, whichever comes first', (selector) => {
    const alone = drawn(open([unlayeredPage, unlayered]), selector);
    expect(alone['border-top-style']).toBe('solid');
    expect(drawn(open([unlayeredPage, unlayered, host]), selector)).toEqual(alone);
    expect(drawn(open([host, unlayeredPage, unlayered]), selector)).toEqual(alone);
  });

  it.each(ours)('would reach %s through the layered sheet, which is for hosts with layers', (selector) => {
    const style = drawn(open([page, layered, host]), selector);
    expect(style['border-top-style']).toBe('dashed');
    expect(style['background-color']).toBe('rgb(255, 255, 0)');
  });

  it('keeps its own buttons as they were', () => {
    const before = drawn(open([host]), '#theirs');
    expect(drawn(open([unlayeredPage, unlayered, host]), '#theirs')).toEqual(before);
    expect(drawn(open([page, layered, host]), '#theirs')).toEqual(before);
  });

  it('that puts its rules into a layer below ours is no match for the layered sheet', () => {
    const alone = drawn(open([page, layered]), '.ek-button');
    expect(drawn(open([`@layer host { ${host} }`, page, layered]), '.ek-button')).toEqual(alone);
  });
});
