import type { Page } from 'puppeteer-core';
import type { Launched } from '../../scripts/browsers/launch.ts';
import { host } from './panel.ts';

/** One change of what we show in a page. */
interface Drawn {
  /** Milliseconds of the page's clock since the last key; very many before the first one. */
  readonly sinceKey: number;
  /** The place of our element, or something in it. */
  readonly what: 'place' | 'panel';
}

/** Notes from now on whenever something of ours changes; the marks are left out, which follow the text. */
export async function recordDrawing(page: Page): Promise<() => Promise<readonly Drawn[]>> {
  const noted = await page.evaluateHandle((name) => {
    const all: { sinceKey: number; what: 'place' | 'panel' }[] = [];
    let key = Number.NEGATIVE_INFINITY;
    window.addEventListener('keydown', () => (key = performance.now()), { capture: true });
    const note = (what: 'place' | 'panel') => () =>
      all.push({ sinceKey: performance.now() - key, what });
    const element = document.querySelector(name);
    const everything = { childList: true, subtree: true, attributes: true, characterData: true };
    const panel = element?.shadowRoot?.querySelector('.frame');
    if (!element || !panel) throw new Error('There is no panel.');
    new MutationObserver(note('place')).observe(element, { attributes: true });
    new MutationObserver(note('panel')).observe(panel, everything);
    return all;
  }, host);
  return () => noted.jsonValue();
}

/** Waits until the page has drawn so many pictures. */
export const drawFrames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (all) => {
    for (let drawn = 0; drawn < all; drawn += 1) {
      await new Promise((next) => requestAnimationFrame(next));
    }
  }, count);

/** What is in use of a page's memory after everything that can be collected was; null where no one tells. */
export async function heapOf({ kind }: Launched, page: Page): Promise<number | null> {
  if (kind !== 'chromium') return null;
  const devtools = await page.createCDPSession();
  for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}
