/**
 * What the page has under this selector.
 *
 * @throws Where it is not there: then the page is not ours.
 */
export function find<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}
