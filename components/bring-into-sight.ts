/**
 * Scrolls the part of the check in which something was opened, so that as much of it as fits is seen, its
 * own row first. Only that part: `scrollIntoView` may move the site's page too.
 */
export function bringIntoSight(opened: HTMLElement | null): void {
  const part = opened?.closest('.panel-body');
  const row = opened?.parentElement;
  if (!part || !row) return;
  const seen = part.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  part.scrollTop += Math.max(0, Math.min(bottom - seen.bottom, top - seen.top));
}
