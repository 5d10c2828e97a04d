import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { readModel } from '../../tests/harness/composer.ts';
import { type MainThread, traceMainThread } from './main-thread.ts';
import { feed, openMarkedComposer, type Session } from './marked-composer.ts';
import { median } from './median.ts';
import { markedPost, typedSentences } from './texts.ts';

/** Between one key and the next, in milliseconds: a fast typist. */
const betweenKeys = 60;
/** After a sentence, in milliseconds: long enough for the check to come. */
const betweenSentences = 600;
/** Traced after the last sentence, in milliseconds, so that nothing that was put off is left out. */
const afterwards = 2500;

export interface Typing {
  /** Main-thread time in milliseconds, medians over the rounds. */
  readonly without: number;
  readonly with: number;
  readonly ratio: number;
  /** The longest task of all rounds, in milliseconds. */
  readonly longestWithout: number;
  readonly longestWith: number;
}

/**
 * Types 500 letters behind the marked post, with real keys: without, with, with, without the extension,
 * so that a machine that warms up or slows down falls on both alike.
 */
export async function measureTyping(
  bare: Session,
  extended: Session,
  rounds: number,
): Promise<Typing> {
  const runs: Record<'without' | 'with', MainThread[]> = { without: [], with: [] };
  for (let round = 0; round < rounds; round += 1) {
    runs.without.push(await typeOnce(bare));
    runs.with.push(await typeOnce(extended), await typeOnce(extended));
    runs.without.push(await typeOnce(bare));
  }
  const totals = {
    without: median(runs.without.map(({ total }) => total)),
    with: median(runs.with.map(({ total }) => total)),
  };
  return {
    ...totals,
    ratio: totals.with / totals.without,
    longestWithout: Math.max(...runs.without.map(({ longest }) => longest)),
    longestWith: Math.max(...runs.with.map(({ longest }) => longest)),
  };
}

async function typeOnce(session: Session): Promise<MainThread> {
  const page = await openMarkedComposer(session);
  const measured = await traceMainThread(page, () => typeAll(page));
  const expected = markedPost() + typedSentences.join('');
  if ((await readModel(page, feed.model)) !== expected) throw new Error('Keys were lost.');
  await session.closePages();
  return measured;
}

async function typeAll(page: Page): Promise<void> {
  for (const sentence of typedSentences) {
    await page.keyboard.type(sentence, { delay: betweenKeys });
    await pause(betweenSentences);
  }
  await pause(afterwards);
}
