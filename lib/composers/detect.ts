import type { Composer, Destination, Field } from './composer.ts';
import { composers } from './index.ts';

/** Fields that people write into. A field within a field belongs to the outer one. */
const fieldSelector =
  '[contenteditable="true"], [contenteditable="plaintext-only"], [contenteditable=""], textarea';

/**
 * Score from which a field counts as a composer. A rich text field outside a dialog and without a known
 * label stays below it (at most 9): that is what a chat looks like.
 */
const threshold = 10;

/** A field that we take for a composer, how sure we are, and where its text goes now. */
export interface Match extends Destination {
  readonly element: HTMLElement;
  readonly composer: Composer;
  readonly score: number;
}

/** The sum of the evidence that holds. */
export const scoreOf = (composer: Composer, field: Field): number =>
  composer.evidence.reduce((sum, sign) => sum + (sign.holds(field) ? sign.weight : 0), 0);

/** Which composer a field is, if any. Costs a few look-ups upwards in the page; changes nothing. */
export function recognise(element: HTMLElement, url: URL): Match | null {
  if (!isVisible(element) || element.parentElement?.closest('[contenteditable="true"]'))
    return null;
  const field = { element, url };
  const [best] = composers
    .filter(({ hosts }) => hosts?.includes(url.hostname))
    .map((composer) => ({ composer, score: scoreOf(composer, field) }))
    .filter(({ score }) => score >= threshold)
    .sort((one, other) => other.score - one.score);
  return best ? { element, ...best, ...best.composer.destination(field) } : null;
}

/** The same match with what the page says now of where its text goes; itself where that did not change. */
export function readdress(match: Match, url: URL): Match {
  const destination = match.composer.destination({ element: match.element, url });
  return isSameDestination(match, destination) ? match : { ...match, ...destination };
}

/** Whether a text goes to the same channels in both. */
export const isSameDestination = (one: Destination, other: Destination): boolean =>
  one.channels.join() === other.channels.join() && one.hidden.join() === other.hidden.join();

/** The best composer at or below a node; null where there is none. */
export function findComposer(root: ParentNode, url: URL): Match | null {
  const fields = [...root.querySelectorAll<HTMLElement>(fieldSelector)];
  if (root instanceof HTMLElement && root.matches(fieldSelector)) fields.unshift(root);
  return fields
    .map((field) => recognise(field, url))
    .reduce((best, match) => (match && match.score > (best?.score ?? 0) ? match : best), null);
}

/** The field that an event happened in. */
export const fieldAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(fieldSelector) : null;

function isVisible(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 40 && height > 8 && element.checkVisibility({ visibilityProperty: true });
}
