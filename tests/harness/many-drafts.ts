import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { bundle } from './bundle.ts';
import { copyExtension, type ExtensionCopy } from './extension-copy.ts';
import { builtExtension } from './session.ts';

declare const seedDrafts: (count: number, now: number) => Promise<number>;

const scriptName = 'seed.js';

/** The built extension with the script that {@link seed} needs; to be removed afterwards. */
export async function seedableExtension(kind: BrowserKind): Promise<ExtensionCopy> {
  const copy = copyExtension(builtExtension(kind));
  const script = await bundle('tests/storage/seed-in-browser.ts');
  writeFileSync(join(copy.folder, scriptName), script);
  return copy;
}

/**
 * Fills the drafts of ten years into the browser's own database, newest number first: the text of draft
 * `n` is one of 400, and its notes say `Berkas nomor b` with `n` in six digits.
 *
 * @param page A page of {@link seedableExtension} in which nothing else runs, such as `popup.html`.
 * @returns How long it took, in milliseconds.
 */
export async function seed(page: Page, count: number): Promise<number> {
  await page.addScriptTag({ url: `/${scriptName}` });
  return page.evaluate((...wanted) => seedDrafts(...wanted), count, Date.now());
}
