import { type Page, TimeoutError } from 'puppeteer-core';
import { keyTime, listShown, timeToFind, waitForReach } from '../../tests/harness/desk-speed.ts';
import { press } from '../../tests/harness/press.ts';
import { markOf } from '../../tests/kill/mark-of.ts';
import { timed } from './timed.ts';

/** How long some years take until they can be searched, in milliseconds. */
interface Loading {
  /** The first time: read from the drafts and kept. */
  readonly built: number;
  /** As they were kept, in a desk that was opened anew. */
  readonly loaded: number;
}

/** What a search takes over so many drafts, in milliseconds. */
export interface Searched {
  /** The last two years, from the first key. */
  readonly years: Loading;
  /** From a key to the drafts that are found, over the last two years: the median. */
  readonly key: number;
  /** The years before, from the press that asks for them. */
  readonly archive: Loading;
  /** The only draft with a word, the oldest of all, as the first thing that is looked for in the archive. */
  readonly hit: number;
}

const phrases = ['kartu keluarga', 'imunisasi gratis', 'pendaftaran sekolah'];
/** Building ten years takes its time, in milliseconds. */
const patience = 30 * 60_000;

/** Measures the search, the second time in a desk that was opened anew. */
export async function measureSearch(openDesk: () => Promise<Page>): Promise<Searched> {
  const first = await openList(openDesk);
  const yearsBuilt = await timed(() => searchYears(first));
  const key = await keyTime(first, phrases);
  const archiveBuilt = await timed(() => searchArchive(first));
  await first.close();

  const second = await openList(openDesk);
  const yearsLoaded = await timed(() => searchYears(second));
  const archiveLoaded = await timed(() => searchArchive(second));
  const hit = await timeToFind(second, markOf(0));
  await second.close();
  return {
    years: { built: yearsBuilt, loaded: yearsLoaded },
    key,
    archive: { built: archiveBuilt, loaded: archiveLoaded },
    hit: Math.round(hit),
  };
}

async function openList(openDesk: () => Promise<Page>): Promise<Page> {
  const desk = await openDesk();
  desk.setDefaultTimeout(patience);
  await desk.bringToFront();
  await listShown(desk);
  return desk;
}

async function searchYears(desk: Page): Promise<void> {
  await timeToFind(desk, 'loket');
  await waitForReach(desk);
}

async function searchArchive(desk: Page): Promise<void> {
  await press(desk, 'Cari di seluruh arsip');
  const isWhole = () => {
    const line = document.querySelector('.search-line');
    return line !== null && line.querySelector('progress, button') === null;
  };
  const end = performance.now() + patience;
  // A driver waits three minutes at the most for one answer of a page.
  while (!(await desk.evaluate(isWhole))) {
    if (performance.now() > end) throw new Error('The archive cannot be searched.');
    const options = { polling: 20, timeout: 60_000 };
    await desk.waitForFunction(isWhole, options).catch(keepWaiting);
  }
}

function keepWaiting(error: unknown): void {
  if (!(error instanceof TimeoutError)) throw error;
}
