import type { CDPSession, Page } from 'puppeteer-core';
import {
  closeComposer,
  feed,
  openMarkedComposer,
  type Session,
  waitForMarks,
} from './marked-composer.ts';

const edits = 1000;
const openings = 50;
/** Done before the first measurement, so that what is set up once is not taken for growth. */
const warmUp = { edits: 40, openings: 3 };

/** How much larger the page's heap is afterwards, in bytes. */
export interface Growth {
  readonly without: number;
  readonly with: number;
}

/** What 1,000 edits and 50 openings of the dialog leave behind, without and with the extension. */
export async function measureGrowth(bare: Session, extended: Session): Promise<Growth> {
  return { without: await growthIn(bare), with: await growthIn(extended) };
}

async function growthIn(session: Session): Promise<number> {
  const page = await openMarkedComposer(session);
  const devtools = await page.createCDPSession();
  const isExtended = session.launched.extensionOrigin !== undefined;
  await use(page, warmUp, isExtended);
  const before = await heapOf(devtools);
  await use(page, { edits, openings }, isExtended);
  const after = await heapOf(devtools);
  await session.closePages();
  return after - before;
}

async function use(page: Page, counts: typeof warmUp, isExtended: boolean): Promise<void> {
  // One letter and its removal are two edits.
  for (let edit = 0; edit < counts.edits; edit += 2) {
    await page.keyboard.press('x');
    await page.keyboard.press('Backspace');
  }
  for (let opening = 0; opening < counts.openings; opening += 1) {
    await closeComposer(page);
    await page.locator(feed.trigger ?? '').click();
    await page.locator(feed.field).click();
    if (isExtended) await waitForMarks(page);
  }
}

/** What is still in use after everything that can be collected was. */
async function heapOf(devtools: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
