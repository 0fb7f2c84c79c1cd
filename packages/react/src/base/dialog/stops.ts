const places = [
  'a[href]',
  'button',
  'input:not([type="hidden"])',
  'select',
  'textarea',
  'summary',
  'iframe',
  '[contenteditable="true"]',
  '[tabindex]',
]
  .map((place) => `${place}:not(:disabled, [tabindex="-1"])`)
  .join();

/** Tells whether Tab passes over a radio button because another one of its group holds the stop. */
function isPassedOver(element: HTMLElement, all: readonly HTMLElement[]) {
  if (!(element as HTMLInputElement).name || (element as HTMLInputElement).type !== 'radio') return false;
  const { name, checked } = element as HTMLInputElement;
  if (checked) return false;
  return all.some((other) => {
    const radio = other as HTMLInputElement;
    return radio.type === 'radio' && radio.name === name && radio.checked;
  });
}

/** Lists what Tab stops at inside an element, in the order of the document. */
export function stops(inside: HTMLElement): HTMLElement[] {
  const all = [...inside.querySelectorAll<HTMLElement>(places)].filter(
    (element) => element.checkVisibility?.({ visibilityProperty: true }) ?? true,
  );
  return all.filter((element) => !isPassedOver(element, all));
}

/** Finds what is focused, in the shadow root or the frame that an element is in. */
export function focusedIn(element: HTMLElement): HTMLElement | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement | null;
}
