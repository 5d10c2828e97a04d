import type { Page } from 'puppeteer-core';
import { addressOf } from '../../tests/harness/composer.ts';
import { host, inPanel } from '../../tests/harness/panel.ts';
import { readPost } from '../../tests/harness/posts.ts';
import { waitUntil } from '../../tests/harness/wait.ts';
import { closeComposer, feed, type Session } from './marked-composer.ts';
import { median } from './median.ts';
import { markedPost } from './texts.ts';

/** How often each opening is measured. */
const times = 10;
/** A post of usual length: the panel opens by itself beside it. */
const usualPost = readPost('buruk_1');

/** From an opening to the first findings on the screen, medians in milliseconds. */
export interface Opening {
  /** From the dialog's field in the page, in a tab where the panel was never before. */
  readonly first: number;
  /** The same, where the browser had put our background to sleep. */
  readonly asleep: number;
  /** The same, once the panel had been in that tab. */
  readonly again: number;
  /** From the press on the badge of the post with 200 marks. */
  readonly badge: number;
}

export async function measureOpening(session: Session): Promise<Opening> {
  const taken: Record<'first' | 'asleep' | 'again', number[]> = {
    first: [],
    asleep: [],
    again: [],
  };
  for (let time = 0; time < times; time += 1) {
    const page = await openFeed(session);
    taken.first.push(await openDialog(page));
    await closeComposer(page);
    taken.again.push(await openDialog(page));
    await session.closePages();
    const other = await openFeed(session);
    await session.launched.stopBackground();
    taken.asleep.push(await openDialog(other));
    await session.closePages();
  }
  const badge = await measureBadge(session);
  return {
    first: median(taken.first),
    asleep: median(taken.asleep),
    again: median(taken.again),
    badge,
  };
}

async function measureBadge(session: Session): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const page = await openFeed(session, markedPost());
    await page.locator(feed.trigger ?? '').click();
    await page.locator(inPanel('.badge')).click();
    taken.push(await timeToFindings(page, 'press'));
    await session.closePages();
  }
  return median(taken);
}

async function openFeed(session: Session, content = usualPost): Promise<Page> {
  const page = await session.newPage();
  await page.evaluateOnNewDocument(noteTimes, feed.field, host);
  await page.goto(addressOf(feed.url, { content }));
  return page;
}

async function openDialog(page: Page): Promise<number> {
  await page.locator(feed.trigger ?? '').click();
  return timeToFindings(page, 'field');
}

declare global {
  interface Window {
    /** When something was first seen in the open dialog, in milliseconds of the page's clock. */
    __seen: Partial<Record<'field' | 'press' | 'findings', number>>;
  }
}

async function timeToFindings(page: Page, from: 'field' | 'press'): Promise<number> {
  await waitUntil(page, () => window.__seen.findings !== undefined);
  const seen = await page.evaluate(() => window.__seen);
  return (seen.findings ?? Number.NaN) - (seen[from] ?? Number.NaN);
}

/** Runs in the page before its own scripts. Findings count once a picture with them was drawn. */
function noteTimes(fieldSelector: string, hostName: string): void {
  window.__seen = {};
  const within = new WeakSet<ShadowRoot>();
  const look = () => {
    const seen = window.__seen;
    if (!document.querySelector(fieldSelector)) window.__seen = {};
    else seen.field ??= performance.now();
    const shadow = document.querySelector(hostName)?.shadowRoot;
    if (!shadow) return;
    if (!within.has(shadow)) observer.observe(shadow, { childList: true, subtree: true });
    within.add(shadow);
    if (!shadow.querySelector('.finding-toggle') || seen.findings) return;
    requestAnimationFrame(() => setTimeout(() => (seen.findings ??= performance.now())));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  const onPress = () => (window.__seen.press = performance.now());
  window.addEventListener('pointerdown', onPress, { capture: true });
}
