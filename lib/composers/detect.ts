import type { Pin } from '../core/pin.ts';
import type { Composer, Destination, Field } from './composer.ts';
import { composers } from './index.ts';
import { isPinned, pinnableSelector } from './pin.ts';
import pinnedField from './pinned-field.ts';

/**
 * Score from which a field counts as a composer. A rich text field outside a dialog and without a known
 * label stays below it (at most 9): that is what a chat looks like.
 */
const threshold = 10;

/** What the person pinned goes before everything that we only guess. */
const pinnedScore = 100;

/** A field that we take for a composer, how sure we are, and where its text goes now. */
export interface Match extends Destination {
  readonly element: HTMLElement;
  readonly composer: Composer;
  readonly score: number;
}

/** The sum of the evidence that holds. */
export const scoreOf = (composer: Composer, field: Field): number =>
  composer.evidence.reduce((sum, sign) => sum + (sign.holds(field) ? sign.weight : 0), 0);

/** Where to look: the page's address, and the field that the person pinned on this site. */
export interface Place {
  readonly url: URL;
  readonly pin: Pin | null;
}

/** Which composer a field is, if any. Costs a few look-ups upwards in the page; changes nothing. */
export function recognise(element: HTMLElement, { url, pin }: Place): Match | null {
  if (!isOpenForWriting(element)) return null;
  const field = { element, url };
  const best = bestFor(field) ?? (pin && isPinned(element, pin, url) ? pinned : null);
  return best ? { element, ...best, ...best.composer.destination(field) } : null;
}

const pinned = { composer: pinnedField, score: pinnedScore };

function bestFor(field: Field): { composer: Composer; score: number } | undefined {
  return composers
    .filter(({ hosts }) => hosts === null || hosts.includes(field.url.hostname))
    .map((composer) => ({ composer, score: scoreOf(composer, field) }))
    .filter(({ score }) => score >= threshold)
    .sort((one, other) => other.score - one.score)[0];
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
export function findComposer(root: ParentNode, place: Place): Match | null {
  const fields = [...root.querySelectorAll<HTMLElement>(pinnableSelector)];
  if (root instanceof HTMLElement && root.matches(pinnableSelector)) fields.unshift(root);
  return fields
    .map((field) => recognise(field, place))
    .reduce<Match | null>(
      (best, match) => (match && match.score > (best?.score ?? 0) ? match : best),
      null,
    );
}

/** The outermost field that something stands in: a field within a field belongs to the outer one. */
export function fieldAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  const field = target.closest<HTMLElement>(pinnableSelector);
  return fieldAt(field?.parentElement ?? null) ?? field;
}

/** Seen, not switched off, and no part of another field. */
export const isOpenForWriting = (element: HTMLElement): boolean =>
  !element.matches('[disabled], [readonly], [aria-disabled="true"], [aria-readonly="true"]') &&
  !fieldAt(element.parentElement) &&
  isVisible(element);

function isVisible(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 40 && height > 8 && element.checkVisibility({ visibilityProperty: true });
}
