import type { Theme } from './create.ts';
import { sheetOf } from './sheet.ts';

/**
 * Puts a theme on an element, or on everything in a shadow root, by a constructed style sheet: no style element and
 * no style attribute, so that a strict content security policy agrees. Sets `data-ek-brand`; changes nothing else.
 * Gives a function that takes it all away again.
 */
export function applyTheme(target: Element | ShadowRoot, theme: Theme): () => void {
  const inside = 'host' in target;
  const host = inside ? target.host : target;
  const root = inside ? target : (target.getRootNode() as Document | ShadowRoot);
  const before = host.getAttribute('data-ek-brand');
  const sheet = new (host.ownerDocument.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(inside ? sheetOf(theme.vars, ':host') : theme.css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  host.setAttribute('data-ek-brand', theme.name);
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    if (before === null) host.removeAttribute('data-ek-brand');
    else host.setAttribute('data-ek-brand', before);
  };
}
