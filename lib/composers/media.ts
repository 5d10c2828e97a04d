/** Shortest side of an attached picture on the screen, in CSS pixels; icons and faces are smaller. */
const leastSide = 40;
/** From this side on, a picture of the site's own servers counts too. */
const greatSide = 72;

/**
 * How many pictures and videos are attached beside a composer. Only their places are looked at, never
 * what they show. A site that shows one twice (as a thumbnail for its alternative text) has it counted
 * twice: the number says whether there are any.
 */
export function countMedia(composer: HTMLElement): number {
  const { root, isDialog } = surroundings(composer);
  const media = root?.querySelectorAll<HTMLElement>('img, video') ?? [];
  return [...media].filter((one) => !composer.contains(one) && isAttached(one, isDialog)).length;
}

/** Calls back with the count now and whenever it changes, until `signal` aborts. */
export function watchMedia(
  composer: HTMLElement,
  onCount: (count: number) => void,
  signal: AbortSignal,
): void {
  let last = -1;
  const count = () => {
    const now = countMedia(composer);
    if (now === last) return;
    last = now;
    onCount(now);
  };
  const { root } = surroundings(composer);
  const observer = new MutationObserver((records) => {
    // Typing is the usual change, and attaches nothing.
    if (records.some(({ target }) => !composer.contains(target))) count();
  });
  if (root) {
    const what = { subtree: true, childList: true, attributes: true, attributeFilter: ['src'] };
    observer.observe(root, what);
    // A picture has its size only once it came.
    for (const type of ['load', 'loadedmetadata']) {
      root.addEventListener(type, count, { capture: true, signal });
    }
  }
  signal.addEventListener('abort', () => observer.disconnect());
  count();
}

function surroundings(composer: HTMLElement) {
  const dialog = composer.closest<HTMLElement>('[role="dialog"], dialog');
  const root = dialog ?? composer.closest<HTMLElement>('form, main, [role="main"]');
  return { root, isDialog: dialog !== null };
}

function isAttached(medium: HTMLElement, isDialog: boolean): boolean {
  const { width, height } = medium.getBoundingClientRect();
  const side = Math.min(width, height);
  const isLocal = /^(blob|data):/.test(sourceOf(medium));
  // On a whole page large pictures are anybody's; what was just attached comes from this computer.
  return side >= leastSide && (isLocal || (isDialog && side >= greatSide));
}

const sourceOf = (medium: HTMLElement): string =>
  medium instanceof HTMLImageElement || medium instanceof HTMLVideoElement
    ? medium.currentSrc || medium.src
    : '';
