import type { CDPSession, Page } from 'puppeteer-core';
import { host } from './panel.ts';
import { waitUntil } from './wait.ts';

export interface Marked {
  readonly name: string;
  readonly words: string;
}

/** What the browser highlights, as the page itself can see it. */
export const markedWords = (page: Page): Promise<Marked[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((range) => ({ name, words: String(range) })),
    ),
  );

/** Waits until exactly these words carry the mark of this name; none for an empty list. */
export const waitForMarked = (page: Page, name: string, words: readonly string[]) =>
  waitUntil(
    page,
    (wanted: string, expected: string) =>
      [...(CSS.highlights.get(wanted) ?? [])].map(String).sort().join('|') === expected,
    name,
    [...words].sort().join('|'),
  );

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where some words stand in a field, found anew in the page and not by our marks. */
export const rectOfWords = (page: Page, field: string, words: string): Promise<Rect> =>
  page.evaluate(
    (selector, wanted) => {
      const root = document.querySelector(selector);
      const walker = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      throw new Error(`The field does not hold "${wanted}".`);
    },
    field,
    words,
  );

/** How many pixels of a part of the window have about this colour. */
export async function countPixels(
  page: Page,
  blank: Page,
  clip: Rect,
  [red, green, blue]: readonly [number, number, number],
): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: false });
  await page.bringToFront();
  return blank.evaluate(
    async (base64, wanted) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No canvas.');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (wanted.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) < 24)) {
          count += 1;
        }
      }
      return count;
    },
    picture,
    [red, green, blue],
  );
}

/** The boxes that we draw ourselves, where the browser does not highlight: one a line of each mark. */
export const markBoxes = (page: Page, hostName: string | null = host) =>
  page.evaluate((name) => {
    const root = name ? document.querySelector(name)?.shadowRoot : document;
    const sheet = root?.querySelector('.mark-sheet');
    const origin = sheet?.getBoundingClientRect();
    return ['must', 'should', 'may'].flatMap((severity) => {
      const line = sheet?.querySelector(`.mark-line.${severity}`);
      const drawn = sheet?.querySelector(`.mark-box.${severity}`)?.getAttribute('d') ?? '';
      if (!origin || !line) return [];
      const { strokeDasharray, strokeWidth: thickness } = getComputedStyle(line);
      return [...drawn.matchAll(/M(\S+) (\S+)h(\S+)v(\S+)h/g)].map((found) => {
        const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
        const isDashed = strokeDasharray !== 'none';
        return { severity, x: x + origin.x, y: y + origin.y, width, height, isDashed, thickness };
      });
    });
  }, hostName);

/** Waits until at least so many boxes mark the text. */
export const waitForBoxes = (page: Page, count: number): Promise<void> =>
  waitUntil(
    page,
    (name: string, least: number) => {
      const shadow = document.querySelector(name)?.shadowRoot;
      const paths = [...(shadow?.querySelectorAll('.mark-line') ?? [])];
      const drawn = paths.map((path) => path.getAttribute('d') ?? '').join('');
      return drawn.split('M').length - 1 >= least;
    },
    host,
    count,
  );

/** Forced colours in Chromium; in Firefox they are a preference of the start. */
export async function forceColours(page: Page): Promise<void> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}
