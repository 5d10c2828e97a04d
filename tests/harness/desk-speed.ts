import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait.ts';

const searchField = 'input[type="search"]';

/** Waits in the page itself, frame by frame, so that the way of the driver is not measured. */
const sawAfter = (page: Page, act: string, condition: string): Promise<number> =>
  page.evaluate(
    async (doing, seen) => {
      const holds = new Function(`return ${seen}`) as () => boolean;
      const start = performance.now();
      new Function(doing)();
      await new Promise<void>((resolve) => {
        const look = () => (holds() ? finish() : undefined);
        const observer = new MutationObserver(look);
        const finish = () => {
          observer.disconnect();
          resolve();
        };
        observer.observe(document, { subtree: true, childList: true, characterData: true });
        look();
      });
      return performance.now() - start;
    },
    act,
    condition,
  );

const typed = (words: string) =>
  `const field = document.querySelector('${searchField}');
   Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(words)});
   field.dispatchEvent(new Event('input', { bubbles: true }));`;

const says = (words: string) =>
  `document.querySelector('.search-line b')?.textContent.includes(${JSON.stringify(`“${words}”`)})`;

const middle = (times: readonly number[]): number =>
  Math.round(times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0);

/** When the list stood there, by the page's own clock. */
export async function listShown(desk: Page): Promise<number> {
  await desk.waitForSelector('li.draft');
  return Math.round(await desk.evaluate(() => performance.now()));
}

/** The middle time of the keys of these words, each typed letter by letter. */
export async function keyTime(desk: Page, phrases: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (const phrase of phrases) {
    for (let end = 2; end <= phrase.length; end += 1) {
      const words = phrase.slice(0, end);
      if (words !== words.trim()) continue;
      times.push(await sawAfter(desk, typed(words), says(words)));
    }
  }
  return middle(times);
}

/** Types words and waits until they are found. */
export const timeToFind = (desk: Page, words: string): Promise<number> =>
  sawAfter(desk, typed(words), says(words));

/** Waits until what is wanted can be searched, and says how long the desk says that it took. */
export const waitForReach = (desk: Page): Promise<void> =>
  waitUntil(desk, () => {
    const line = document.querySelector('.search-line');
    return line !== null && line.querySelector('progress') === null;
  });

/** Opens the first draft of the list, until its text can be written in. */
export const openTime = (desk: Page): Promise<number> =>
  sawAfter(
    desk,
    "document.querySelector('li.draft a[data-draft]').click()",
    "document.querySelector('textarea') !== null",
  );
