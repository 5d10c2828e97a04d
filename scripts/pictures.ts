import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openComposer, waitForModel } from '../tests/harness/composer.ts';
import { sayYes } from '../tests/harness/keeping.ts';
import { typeText } from '../tests/harness/keys.ts';
import { rectOfWords, waitForMarked } from '../tests/harness/marks.ts';
import { inPanel, panelOf, pressInPanel } from '../tests/harness/panel.ts';
import { builtExtension, type Session, startSession } from '../tests/harness/session.ts';
import { surfaceOf } from '../tests/harness/surfaces.ts';
import { takeAudiencePictures } from './pictures/audience.ts';
import { takeFirstRunPictures } from './pictures/first-run.ts';

/**
 * Takes the pictures of `docs/images` anew from the built extension in Chromium: for each site, light and
 * dark, a finding opened in the panel and the card at the word; then one post for the readers of three offices,
 * and the way through the first run.
 */
const folder = join(import.meta.dirname, '..', 'docs', 'images');
const viewport = { width: 1366, height: 768 };
const post =
  'Dalam rangka optimalisasi layanan, Dinas Kesehatan menggelar pemeriksaan gratis.\nDatang Jumat, 15 Mei 2025 di puskesmas.';

const sites = ['facebook-feed', 'instagram-create', 'business-suite'] as const;
const themes = [
  { theme: 'light', switches: {} },
  { theme: 'dark', switches: { dark: '1' } },
] as const;

for (const site of sites) {
  for (const { theme, switches } of themes) {
    // A browser of its own: each picture shows a person who comes for the first time.
    const options = { extension: builtExtension('chromium'), viewport };
    const session = await startSession('chromium', options);
    await takePictures(session, site, theme, switches).finally(session.close);
    console.log(`${site}, ${theme}`);
  }
}
await takeAudiencePictures(folder);
await takeFirstRunPictures(folder);

async function takePictures(
  { newPage }: Session,
  site: string,
  theme: string,
  switches: Readonly<Record<string, string>>,
): Promise<void> {
  const page = await newPage();
  const surface = surfaceOf(site);
  const picture = (name: string) =>
    page.screenshot({ path: join(folder, `${site}-${name}-${theme}.png`) });
  await openComposer(page, surface, switches);
  await panelOf(page);
  await typeText(page, post);
  await waitForModel(page, surface.model, post);
  await waitForMarked(page, 't-1', ['Jumat, 15 Mei 2025']);
  await sayYes(page);
  await pressInPanel(page, 'Hari tidak cocok');
  await picture('panel');
  await pressInPanel(page, 'Hari tidak cocok');
  await openCardAt(page, surface.field, 'Jumat');
  await picture('card');
}

async function openCardAt(page: Page, field: string, words: string): Promise<void> {
  const { x, y, width, height } = await rectOfWords(page, field, words);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.waitForSelector(inPanel('.card-float'));
}
