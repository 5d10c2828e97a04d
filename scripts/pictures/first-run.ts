import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { practicePost } from '../../lib/core/practice/practice-post.ts';
import { pressNamed, waitForPageWords } from '../../tests/harness/desk.ts';
import { pageAt } from '../../tests/harness/page-at.ts';
import {
  openHintOf,
  practiceSteps,
  waitForCheck,
  waitForPractice,
  waitForPracticeText,
} from '../../tests/harness/practice.ts';
import { builtExtension, startSession } from '../../tests/harness/session.ts';

const viewport = { width: 1366, height: 900 };

/** Takes the pictures of `docs/first-run.md`: the questions, and each hint of the practice with what it leads to. */
export async function takeFirstRunPictures(folder: string): Promise<void> {
  const options = { extension: builtExtension('chromium'), viewport, keepsFirstRun: true };
  const session = await startSession('chromium', options);
  const take = (page: Page, name: string) =>
    page.screenshot({ path: join(folder, `first-run-${name}.png`) });
  try {
    const page = await pageAt(session, '/desk.html#mulai');
    await page.setViewport(viewport);
    await page.bringToFront();
    await waitForPageWords(page, 'Anda menulis untuk instansi mana?');
    await page.locator('[name="office"]').fill('Dinas Kesehatan Kota Serang');
    await page.select('[name="readers"]', 'kesehatan');
    await waitForPageWords(page, 'Target keterbacaan');
    await take(page, 'questions');
    await pressNamed(page, 'Simpan dan mulai latihan');
    await waitForPractice(page);
    await waitForCheck(page);
    await take(page, 'begin');
    let text = practicePost;
    for (const step of practiceSteps) {
      await openHintOf(page, step);
      await take(page, step.name);
      await step.act(page);
      text = step.after(text);
      await waitForPracticeText(page, text);
      await waitForCheck(page);
    }
    await waitForPageWords(page, 'Dari acara ke layanan.');
    await take(page, 'service');
    for (const [address, name, words] of [
      ['#bantuan', 'help', 'cenayang'],
      ['#bantuan/SER-01', 'lesson', 'Sesudah'],
    ] as const) {
      const desk = await session.extensionPage(`desk.html${address}`);
      await desk.setViewport(viewport);
      await waitForPageWords(desk, words);
      await take(desk, name);
      await desk.close();
    }
    console.log('first run');
  } finally {
    await session.close();
  }
}
