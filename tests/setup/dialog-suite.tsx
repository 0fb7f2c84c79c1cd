import styles from '@evenkeel/react/styles.css?inline';
import tokens from '@evenkeel/tokens/tokens.css?inline';
import type { ReactNode } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EvenkeelProvider } from '../../packages/react/src/base/provider/index.ts';
import { chromium, drawn, mount } from './stage.tsx';

const nonce = 'c2FmZQ';
const policy = `style-src 'self' 'nonce-${nonce}'`;
const places = ['page', 'frame', 'shadow root'] as const;
type Place = (typeof places)[number];

/** Is one dialog under test: how it is drawn with its trigger, and what that trigger is called. */
export interface DialogUnderTest {
  readonly draw: () => ReactNode;
  readonly trigger: RegExp;
}

const policyMeta = (inDocument: Document) => {
  const meta = inDocument.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  return meta;
};

/** Collects what a document's policy refuses, and says whether a planted style was among it. */
function watchPolicy(inDocument: Document) {
  const refused: string[] = [];
  inDocument.addEventListener('securitypolicyviolation', (event) =>
    refused.push(`${event.effectiveDirective} ${event.sourceFile}:${event.lineNumber}`),
  );
  const plantedIsRefused = async () => {
    const before = refused.length;
    const style = inDocument.createElement('style');
    style.textContent = 'body { color: red }';
    inDocument.head.append(style);
    // A frame is held by its own policy and by the page’s.
    await expect.poll(() => refused.length).toBeGreaterThan(before);
    style.remove();
    return true;
  };
  return { refused, plantedIsRefused };
}

/** Puts a dialog into a place as a host would: a container of its own in the last two, none in the page. */
async function put({ draw, trigger }: DialogUnderTest, place: Place, contained: boolean) {
  await page.viewport(414, 420);
  const host = document.body.appendChild(document.createElement(place === 'frame' ? 'iframe' : 'div'));
  let root: Document | ShadowRoot = document;
  let into: HTMLElement = host;
  if (place === 'frame') {
    const frame = host as HTMLIFrameElement;
    frame.className = 'host-frame';
    frame.width = '380';
    frame.height = '400';
    const sheet = `<style nonce="${nonce}">${tokens}\n${styles}</style>`;
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}">${sheet}<body></body>`;
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    root = frame.contentDocument!;
    into = root.body.appendChild(root.createElement('div'));
  }
  if (place === 'shadow root') {
    root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${tokens}\n${styles}`);
    root.adoptedStyleSheets = [sheet];
    into = root.appendChild(document.createElement('div'));
  }
  const owner = into.ownerDocument;
  // The host's own controls, before and behind: where the focus would get out.
  for (const [name, at] of [
    ['before', 'afterbegin'],
    ['behind', 'beforeend'],
  ] as const) {
    const button = owner.createElement('button');
    button.textContent = name;
    owner.body.insertAdjacentElement(at, button);
  }
  const container = contained ? into.parentNode!.appendChild(owner.createElement('div')) : null;
  mount(<EvenkeelProvider container={container}>{draw()}</EvenkeelProvider>, into);
  const opener = () =>
    [...into.querySelectorAll<HTMLElement>('button')].find((button) =>
      trigger.test(button.getAttribute('aria-label') ?? button.textContent ?? ''),
    );
  await expect.poll(opener).toBeDefined();
  const dialog = () => root.querySelector<HTMLDialogElement>('dialog[open]');
  const active = () => root.activeElement as HTMLElement | null;
  const open = async () => {
    opener()!.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => dialog()?.contains(active())).toBe(true);
    await drawn();
    return dialog()!;
  };
  return { owner, root, opener: opener()!, dialog, active, open };
}

/** Finds the middle of an element in the browser's window, through every frame around it. */
function middleOf(element: HTMLElement) {
  const box = element.getBoundingClientRect();
  let [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let view = element.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement as HTMLIFrameElement;
    const around = frame.getBoundingClientRect();
    const scale = around.width / (frame.offsetWidth || around.width);
    x = around.x + (x + frame.clientLeft) * scale;
    y = around.y + (y + frame.clientTop) * scale;
  }
  return { x, y };
}

/** Follows every change to what belongs to the host: its root, head and body, not what is inside our own element. */
function watchHost(owner: Document) {
  const changes: string[] = [];
  const note = (records: MutationRecord[]) =>
    changes.push(
      ...records.map(({ type, target, attributeName }) => `${type} ${target.nodeName} ${attributeName}`),
    );
  const observer = new MutationObserver(note);
  for (const element of [owner.documentElement, owner.body])
    observer.observe(element, { attributes: true, childList: true });
  observer.observe(owner.head, { attributes: true, childList: true, subtree: true, characterData: true });
  const look = () => {
    const style = owner.defaultView!.getComputedStyle(owner.body);
    return [
      style.overflow,
      style.pointerEvents,
      style.padding,
      style.margin,
      style.position,
      style.touchAction,
    ];
  };
  const before = look();
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return { changes, before, after: look() };
  };
}

/**
 * Holds a dialog to what a host relies on, in a page, a same-origin frame and an open shadow root, under a policy
 * that refuses inline styles: Tab stays in, the wheel scrolls, Escape gives the focus back, the host stays as it was.
 */
export function dialogSuite(name: string, under: DialogUnderTest): void {
  describe(`${name} under a strict policy`, () => {
    beforeAll(() => {
      document.head.append(policyMeta(document));
    });

    describe.each(places)('in a %s', (place) => {
      test('keeps Tab in, all the way round both ways', async () => {
        const { open, active, dialog } = await put(under, place, false);
        await open();
        for (const shift of [false, true]) {
          const first = active();
          const seen = new Set<Element | null>();
          do {
            seen.add(active());
            await userEvent.tab({ shift });
            expect(dialog()!.contains(active()), `focus in the dialog after ${seen.size} Tabs`).toBe(true);
          } while (active() !== first && seen.size < 60);
          expect(active(), 'the round closes').toBe(first);
          expect(seen.size, 'there is a round to go').toBeGreaterThan(1);
        }
      });

      test('scrolls by the wheel, while the page under it stays', async () => {
        const { open, owner } = await put(under, place, false);
        const tall = owner.body.appendChild(owner.createElement('div'));
        tall.className = 'tall';
        const sheet = new owner.defaultView!.CSSStyleSheet();
        sheet.replaceSync('.tall { block-size: 3000px }');
        owner.adoptedStyleSheets = [sheet];
        const dialog = await open();
        expect(dialog.scrollHeight, 'long enough to scroll').toBeGreaterThan(dialog.clientHeight + 20);
        const at = middleOf(dialog);
        dialog.scrollTop = 0;
        await chromium('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX: 0, deltaY: 4000 });
        const end = dialog.scrollHeight - dialog.clientHeight;
        await expect.poll(() => Math.abs(dialog.scrollTop - end)).toBeLessThanOrEqual(1);
        await chromium('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX: 0, deltaY: 4000 });
        await drawn();
        expect(owner.scrollingElement!.scrollTop).toBe(0);
        owner.adoptedStyleSheets = [];
      });

      test.each([false, true])(
        'gives the focus back on Escape, leaves the host as it was, and breaks no policy (own container: %s)',
        async (contained) => {
          const { open, opener, dialog, active, owner } = await put(under, place, contained);
          const { refused, plantedIsRefused } = watchPolicy(owner);
          const stop = watchHost(owner);
          const shown = await open();
          expect(shown.matches(':modal'), 'everything else is inert').toBe(true);
          expect(owner.defaultView!.getComputedStyle(shown).position, 'styled').toBe('fixed');
          await userEvent.keyboard('{Escape}');
          await expect.poll(dialog).toBeNull();
          expect(active()).toBe(opener);
          const { changes, before, after } = stop();
          expect(changes).toEqual([]);
          expect(after).toEqual(before);
          expect(refused).toEqual([]);
          expect(await plantedIsRefused(), 'the policy is in force').toBe(true);
        },
      );
    });
  });
}
