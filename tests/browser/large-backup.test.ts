import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { call, chooseFile, choosePlace, startComputer, writtenFile } from '../harness/backup.ts';
import { pressNamed, waitForPageWords } from '../harness/desk.ts';

vi.setConfig({ testTimeout: 600_000 });

const drafts = 10_000;

/** Notes how long the page could not answer, told by a turn of the page every 10 ms, until it is asked. */
const watchBlocks = (page: Page) =>
  page.evaluate(() => {
    let last = performance.now();
    Reflect.set(window, 'longestBlock', 0);
    setInterval(() => {
      const now = performance.now();
      const longest = Math.max(Reflect.get(window, 'longestBlock'), now - last - 10);
      Reflect.set(window, 'longestBlock', longest);
      last = now;
    }, 10);
  });

const longestBlock = (page: Page): Promise<number> =>
  page.evaluate(() => Math.round(Reflect.get(window, 'longestBlock')));

/** Runs something and gives its time and the longest time in which the page did not answer, in milliseconds. */
async function measured(page: Page, act: () => Promise<unknown>) {
  await watchBlocks(page);
  const start = performance.now();
  await act();
  return { time: Math.round(performance.now() - start), block: await longestBlock(page) };
}

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  test('writes and takes 10,000 drafts, and the page answers meanwhile', async () => {
    const [one, other] = [await startComputer(kind), await startComputer(kind)];
    onTestFinished(async () => {
      await one.close();
      await other.close();
    });
    await call(one.desk, 'furnishMany', drafts - 1);
    await choosePlace(one.desk);
    const written = await measured(one.desk, async () => {
      await pressNamed(one.desk, 'Cadangkan sekarang');
      await waitForWords(one.desk, '10.000 draf tercadang');
    });
    const file = await writtenFile(one.desk);
    const told = await measured(other.desk, async () => {
      await chooseFile(other.desk, file);
      await waitForWords(other.desk, 'Impor 10.000 isi');
    });
    const taken = await measured(other.desk, async () => {
      await pressNamed(other.desk, 'Impor 10.000 isi');
      await other.desk.waitForSelector('progress');
      await waitForWords(other.desk, '10.000 isi masuk');
    });
    // What was measured belongs into docs/performance.md.
    process.stdout.write(`${kind}: ${JSON.stringify({ written, told, taken })}\n`);
    for (const { block } of [written, told, taken]) expect(block).toBeLessThan(1000);
  });
});

/** As `waitForPageWords`, for what takes minutes. */
const waitForWords = (page: Page, words: string) => {
  page.setDefaultTimeout(400_000);
  return waitForPageWords(page, words);
};
