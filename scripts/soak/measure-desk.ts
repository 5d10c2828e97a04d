import { loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { listShown } from '../../tests/harness/desk-speed.ts';
import { follow } from '../../tests/harness/press.ts';
import { startSession } from '../../tests/harness/session.ts';
import { openWriter, plantIn, prepareExtension } from '../../tests/kill/kill-browser.ts';
import { median } from '../bench-page/median.ts';
import type { BrowserKind } from '../browsers/find.ts';
import { measureSearch, type Searched } from './measure-search.ts';

declare const timeSaves: (count: number) => Promise<readonly number[]>;

/** How often each thing is measured. */
const openings = 5;
const drafts = 10;
const saves = 50;

/** Medians in milliseconds, over so many drafts. */
export interface Measured {
  readonly browser: string;
  readonly drafts: number;
  /** How many processes wanted the processor while it was measured, on the average of five minutes. */
  readonly load: number;
  /** From the beginning of the page to drafts that can be pressed, by the page's own clock. */
  readonly list: number;
  /** From the press on a draft to its text in the field. */
  readonly open: number;
  /** From a text to the answer that it is on the disk, its line of the list included. */
  readonly save: number;
  readonly search: Searched;
}

/** Measures the desk with so many drafts over ten years. */
export async function measureDesk(kind: BrowserKind, count: number): Promise<Measured> {
  const extension = await prepareExtension(kind);
  const session = await startSession(kind, { extension: extension.folder });
  const openDesk = () => session.extensionPage('desk.html');
  try {
    const writer = await openWriter(session);
    await plantIn(writer, count);
    const list = await timeLists(openDesk);
    const desk = await openDesk();
    const open = median(await timeOpenings(desk));
    await desk.close();
    const save = median(await writer.evaluate((times) => timeSaves(times), saves));
    const search = await measureSearch(openDesk);
    return {
      browser: await session.launched.browser.version(),
      drafts: count,
      load: round(loadavg()[1] ?? 0),
      list: median(list),
      open: round(open),
      save: round(save),
      search,
    };
  } finally {
    await session.close();
    extension.remove();
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;

async function timeLists(openDesk: () => Promise<Page>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let time = 0; time < openings; time += 1) {
    const desk = await openDesk();
    times.push(await listShown(desk));
    await desk.close();
  }
  return times;
}

/** Opens drafts of the list one after the other, by the clock of the page. */
async function timeOpenings(desk: Page): Promise<readonly number[]> {
  const times: number[] = [];
  await desk.bringToFront();
  for (let at = 0; at < drafts; at += 1) {
    await listShown(desk);
    times.push(await desk.evaluate(openDraft, at));
    await follow(desk, 'Draf');
  }
  return times;
}

/** Runs in the page: presses a draft and waits for its text. */
function openDraft(at: number): Promise<number> {
  const links = document.querySelectorAll<HTMLElement>('li.draft a[data-draft]');
  const link = links[at % links.length];
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
