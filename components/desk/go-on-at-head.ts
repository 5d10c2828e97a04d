/** Brings the focus to the head of the page, for a button that goes with what it stands in. */
export function goOnAtHead(): void {
  document.querySelector('h1')?.focus();
}
