/**
 * Where the keyboard goes when what it stood on is gone: to the control that took its place, else to the
 * last one before it, else to the heading of the check.
 *
 * @param root what holds the controls.
 * @param selector which elements of it count as places.
 * @returns where the keyboard is now; null where there was no place.
 */
export function focusRow(
  root: HTMLElement | null,
  selector: string,
  index: number,
): HTMLElement | null {
  const rows = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const heading = root?.closest('[data-check]')?.querySelector<HTMLElement>('h2');
  const place = rows[index] ?? rows.at(-1) ?? heading ?? null;
  place?.focus();
  return place;
}
