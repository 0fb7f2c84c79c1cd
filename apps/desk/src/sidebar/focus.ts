/** Puts the focus into the phrase search. Tells whether it is on the page. */
export function focusPhraseSearch(): boolean {
  const field = document.querySelector<HTMLElement>('#desk-evenkeel [role="combobox"]');
  field?.focus();
  return field !== null && document.activeElement === field;
}
