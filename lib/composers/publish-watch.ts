import { clean } from './field-label.ts';

/** Whether a post comes out at once or later, by what the pressed button is called. */
export type Publishing = 'now' | 'later';

type OnPress = (publishing: Publishing | null) => void;

const buttonSelector = 'button, [role="button"], input[type="submit"]';

/** Names of the last button of a composer, compared whole and in small letters. "Next" is none of them. */
const names: Readonly<Record<Publishing, ReadonlySet<string>>> = {
  now: new Set(
    'posting|kirim|bagikan|terbitkan|publikasikan|tayangkan|post|share|publish|share now|post now|publish now'.split(
      '|',
    ),
  ),
  later: new Set(
    'jadwalkan|jadwalkan postingan|kirim untuk persetujuan|schedule|schedule post|submit for approval'.split(
      '|',
    ),
  ),
};

/** What a site says in a dialog of its own when a post is out, where its composer stays open. */
const done =
  /\b(?:is|was|has been) (?:published|scheduled|shared)\b|\btelah (?:dibagikan|diterbitkan|dijadwalkan)\b/i;

/**
 * Notes when a person presses the button of the site that publishes. It only listens: nothing is pressed,
 * held back or delayed.
 *
 * @param field the composer in use; null while none is.
 * @param onPress called with what was pressed; with null when the person did something else with the
 *   composer since, such as closing it or typing on.
 */
export function watchPublishing(
  field: () => HTMLElement | null,
  onPress: OnPress,
  signal: AbortSignal,
): void {
  const hear = (event: Event) => {
    const composer = field();
    // A script's press is nobody's decision.
    if (!composer || !event.isTrusted) return;
    const { type, target } = event;
    // The usual key costs no more than this.
    if (type === 'keydown' && target instanceof Node && composer.contains(target)) {
      onPress(null);
      return;
    }
    const place = event.composedPath()[0];
    if (place instanceof Element) tell(event, place, composer, onPress);
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('click', hear, options);
  window.addEventListener('keydown', hear, options);
}

function tell(event: Event, place: Element, composer: HTMLElement, onPress: OnPress): void {
  const key = event instanceof KeyboardEvent ? event.key : null;
  const isPress = key === null || key === 'Enter' || key === ' ';
  if (key === 'Escape' || (key !== null && composer.contains(place))) onPress(null);
  else if (isPress) tellPress(place, composer, onPress);
}

function tellPress(place: Element, composer: HTMLElement, onPress: OnPress): void {
  const button = place.closest(buttonSelector);
  if (button && scopeOf(composer).contains(button)) onPress(kindOf(button));
}

/** The dialog of a composer with those beside it, one of which may hold only the title; else the page. */
const scopeOf = (composer: HTMLElement): Element =>
  composer.closest('[role="dialog"], dialog')?.parentElement ?? document.documentElement;

/** Null for a button that does not publish, or not now. */
function kindOf(button: Element): Publishing | null {
  if (button.matches(':disabled, [aria-disabled="true"]')) return null;
  const said = button instanceof HTMLInputElement ? button.value : button.textContent;
  const name = clean(button.getAttribute('aria-label') ?? said).toLowerCase();
  if (names.now.has(name)) return 'now';
  return names.later.has(name) ? 'later' : null;
}

/** Whether the site says in a dialog that the post is out, beside a composer that is still there. */
export function isSaidToBeOut(composer: HTMLElement): boolean {
  const dialogs = document.querySelectorAll('[role="dialog"], [role="alertdialog"]');
  return [...dialogs].some(
    (dialog) =>
      !dialog.contains(composer) &&
      done.test(clean(`${dialog.getAttribute('aria-label') ?? ''} ${dialog.textContent}`)),
  );
}
