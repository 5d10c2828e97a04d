/**
 * Where the keyboard goes when what it stood on is gone: to the control that took its place, else to the
 * last one before it, else to the heading of the check.
 *
 * @param root what holds the controls.
 * @param selector which elements of it count as places.
 */
export function focusRow(root: HTMLElement | null, selector: string, index: number): void {
  const rows = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const row = rows[index] ?? rows.at(-1);
  if (row) row.focus();
  else root?.closest('[data-check]')?.querySelector<HTMLElement>('h2')?.focus();
}
