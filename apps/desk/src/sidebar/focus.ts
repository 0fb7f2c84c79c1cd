/** Puts the focus into the phrase search. Tells whether it is on the page. */
export function focusPhraseSearch(): boolean {
  const field = document.querySelector<HTMLElement>(
    '#desk-evenkeel [data-step="empathise"] [role="combobox"]',
  );
  field?.focus();
  return field !== null && document.activeElement === field;
}

/** Puts the focus on the tab of the step that is open. */
export function focusStep(): void {
  document.querySelector<HTMLElement>('#desk-evenkeel [role="tab"][aria-selected="true"]')?.focus();
}
