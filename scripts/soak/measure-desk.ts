import type { Page } from 'puppeteer-core';
import { startSession } from '../../tests/harness/session.ts';
import { waitUntil } from '../../tests/harness/wait.ts';
import { openWriter, plantIn, prepareExtension } from '../../tests/kill/kill-browser.ts';
import { median } from '../bench-page/median.ts';
import type { BrowserKind } from '../browsers/find.ts';

declare const timeSaves: (count: number) => Promise<readonly number[]>;

/** How often each thing is measured. */
const openings = 5;
const drafts = 10;
const saves = 50;

/** Medians in milliseconds, over so many drafts. */
export interface Measured {
  readonly browser: string;
  readonly drafts: number;
  /** From asking for the page to a draft that can be pressed, the driver's way included. */
  readonly list: number;
  /** From the press on a draft to its text in the field. */
  readonly open: number;
  /** From a text to the answer that it is on the disk, its line of the list included. */
  readonly save: number;
}

/** Measures the desk with so many drafts over ten years. */
export async function measureDesk(kind: BrowserKind, count: number): Promise<Measured> {
  const extension = await prepareExtension(kind);
  const session = await startSession(kind, { extension: extension.folder });
  try {
    const writer = await openWriter(session);
    await plantIn(writer, count);
    const times: number[] = [];
    for (let time = 0; time < openings; time += 1) {
      const start = performance.now();
      const page = await session.extensionPage('desk.html');
      await waitUntil(page, () => document.querySelector('main a[href^="#draf/"]') !== null);
      times.push(performance.now() - start);
      await page.close();
    }
    const desk = await session.extensionPage('desk.html');
    const open = median(await timeOpenings(desk));
    await desk.close();
    const save = median(await writer.evaluate((times) => timeSaves(times), saves));
    const browser = await session.launched.browser.version();
    return {
      browser,
      drafts: count,
      list: round(median(times)),
      open: round(open),
      save: round(save),
    };
  } finally {
    await session.close();
    extension.remove();
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Opens drafts of the list one after the other, by the clock of the page. */
async function timeOpenings(desk: Page): Promise<readonly number[]> {
  const times: number[] = [];
  await desk.bringToFront();
  for (let at = 0; at < drafts; at += 1) {
    await waitUntil(
      desk,
      (wanted) => document.querySelectorAll('main a[href^="#draf/"]').length > wanted,
      at,
    );
    times.push(await desk.evaluate(openDraft, at));
    await desk.evaluate(() => {
      location.hash = '#draf';
    });
  }
  return times;
}

/** Runs in the page: presses a draft and waits for its text. */
function openDraft(at: number): Promise<number> {
  const link = document.querySelectorAll<HTMLElement>('main a[href^="#draf/"]')[at];
  const title = link?.textContent?.trim() ?? '';
  return new Promise((resolve) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      const text = document.querySelector('textarea')?.value ?? '';
      if (title === '' || !text.startsWith(title.slice(0, 10))) return;
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
    link?.click();
  });
}
