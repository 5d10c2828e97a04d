import { clean } from './field-label.ts';

const buttonSelector = '[role="button"], button, input[type="submit"]';

/** Names of the button that publishes or schedules, in the languages that we know. Compared whole. */
const publishing = new Set(
  (
    'posting|kirim|bagikan|terbitkan|publikasikan|tayangkan|jadwalkan|kirim untuk persetujuan|' +
    'post|send|share|publish|schedule|submit for approval|tweet'
  ).split('|'),
);

/** Names of the button that goes on towards publishing, or that keeps a change of a published post. */
const goingOn = new Set(
  'berikutnya|selanjutnya|lanjut|simpan|selesai|perbarui|next|continue|save|done|update'.split('|'),
);

/** The button found last for a field: looked for again only when it is gone or says something else. */
const known = new WeakMap<HTMLElement, { readonly button: HTMLElement; readonly name: string }>();

/**
 * The site's button that publishes what stands in a field, or goes on towards it: found by role and name,
 * else the last wide button after the field. Never pressed by us, only kept in sight.
 */
export function publishButtonOf(field: HTMLElement): HTMLElement | null {
  const before = known.get(field);
  if (before && isShown(before.button) && nameOf(before.button) === before.name) {
    return before.button;
  }
  const button = findIn(field);
  if (button) known.set(field, { button, name: nameOf(button) });
  else known.delete(field);
  return button;
}

function findIn(field: HTMLElement): HTMLElement | null {
  const dialog = field.closest<HTMLElement>('[role="dialog"], dialog');
  for (let place = dialog ?? field.parentElement; place; place = place.parentElement) {
    const buttons = siteButtonsOf(place);
    const found = byName(buttons, publishing) ?? byName(buttons, goingOn);
    if (found) return found;
    // Outside of a dialog only a name tells: the page around it is full of other buttons.
    if (dialog) return lastWide(buttons, field, dialog);
  }
  return null;
}

/** The site's own buttons in a part of its page that can be seen. */
export const siteButtonsOf = (place: HTMLElement): HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>(buttonSelector)].filter(isShown);

/** The last one: "Bagikan" of the dialog comes after a menu that happens to say the same. */
const byName = (buttons: readonly HTMLElement[], names: ReadonlySet<string>) =>
  buttons.findLast((button) => names.has(nameOf(button)));

function lastWide(buttons: readonly HTMLElement[], field: HTMLElement, dialog: HTMLElement) {
  const least = dialog.getBoundingClientRect().width / 2;
  const isCandidate = (button: HTMLElement) =>
    Boolean(field.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) &&
    button.getBoundingClientRect().width >= least;
  return buttons.findLast(isCandidate) ?? null;
}

function nameOf(button: HTMLElement): string {
  const said = button instanceof HTMLInputElement ? button.value : button.textContent;
  return clean(button.getAttribute('aria-label') ?? said).toLowerCase();
}

const isShown = (button: HTMLElement): boolean =>
  button.isConnected && button.checkVisibility({ visibilityProperty: true });
