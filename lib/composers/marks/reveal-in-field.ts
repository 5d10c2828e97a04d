import { linesOf } from './lines-of.ts';

/**
 * Scrolls a text field, and its page, so that words of it are seen.
 *
 * @param range The words in the unseen copy of the field.
 * @param follow Brings the copy to where the field was scrolled.
 */
export function revealInField(
  field: HTMLTextAreaElement | HTMLInputElement,
  range: Range,
  follow: () => void,
): void {
  const { top, bottom } = field.getBoundingClientRect();
  const [line] = linesOf(range);
  if (!line) return;
  if (line.top < top || line.bottom > bottom) {
    field.scrollTop += line.top - top - field.clientHeight / 3;
    follow();
  }
  const [now] = linesOf(range);
  const isSeen = now && now.top >= 0 && now.bottom <= window.innerHeight;
  if (now && !isSeen) window.scrollBy({ top: now.top - window.innerHeight / 3 });
}
