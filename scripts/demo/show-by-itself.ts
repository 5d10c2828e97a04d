import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openComposer, readModel, waitForModel } from '../../tests/harness/composer.ts';
import { loadNewestDraft, waitForPageWords } from '../../tests/harness/desk.ts';
import { sayYes } from '../../tests/harness/keeping.ts';
import { typeText } from '../../tests/harness/keys.ts';
import { panelOf, pressInPanel, rowsOf, waitForWords } from '../../tests/harness/panel.ts';
import { readPost } from '../../tests/harness/posts.ts';
import { builtExtension, startSession } from '../../tests/harness/session.ts';
import { surfaceOf } from '../../tests/harness/surfaces.ts';
import type { BrowserKind } from '../browsers/find.ts';

const pictures = join(import.meta.dirname, '..', '..', '.output', 'demo');
const surface = surfaceOf('facebook-feed');
const viewport = { width: 1366, height: 768 };

const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(pictures, `${name}.png`) });

/**
 * The main job without a person: a ceremonial post is typed, checked, mended and kept; the browser is
 * ended and started again; the draft is loaded from the desk.
 *
 * @returns 0 only if the text that came back is the text that was kept.
 */
export async function showByItself(kind: BrowserKind): Promise<number> {
  mkdirSync(pictures, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'siap-tayang-'));
  const options = { extension: builtExtension(kind), profile, viewport };
  try {
    const kept = await writeAndKeep(kind, options);
    const back = await bringBack(kind, options);
    const isSame = back === kept;
    console.log(`\nTeks yang kembali sama dengan yang disimpan: ${isSame ? 'ya' : 'TIDAK'}`);
    console.log(`The text that came back is the one that was kept: ${isSame ? 'yes' : 'NO'}`);
    console.log(`Gambar layar / screenshots: ${pictures}`);
    return isSame ? 0 : 1;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

type Options = Parameters<typeof startSession>[1];

/** Types, shows what was found, mends one word, keeps the draft, and ends the browser as a crash does. */
async function writeAndKeep(kind: BrowserKind, options: Options): Promise<string> {
  const session = await startSession(kind, options);
  const page = await session.newPage();
  await openComposer(page, surface);
  await panelOf(page);
  const post = readPost('buruk_1');
  await typeText(page, post);
  await waitForModel(page, surface.model, post);
  await waitForWords(page, 'Singkatan atau istilah belum dijelaskan');
  console.log(`\n${kind}: temuan pada unggahan seremonial / findings in a ceremonial post`);
  console.table(await rowsOf(page));
  await picture(page, '1-temuan');
  await pressInPanel(page, 'Singkatan atau istilah belum dijelaskan');
  await pressInPanel(page, 'Ganti jadi');
  await waitForWords(page, 'Sudah diganti');
  await sayYes(page);
  await picture(page, '2-diganti-dan-tersimpan');
  const text = (await readModel(page, surface.model)) ?? '';
  console.log(
    `Satu kata diganti / one word replaced: ${text !== post ? 'ya / yes' : 'TIDAK / NO'}`,
  );
  if (text === post) throw new Error('The fix did not reach the composer.');
  await session.launched.kill();
  await session.fixtures.close();
  return text;
}

async function bringBack(kind: BrowserKind, options: Options): Promise<string | null> {
  const session = await startSession(kind, options);
  try {
    const page = await session.newPage();
    await openComposer(page, surface);
    await panelOf(page);
    const desk = await session.extensionPage('desk.html');
    await waitForPageWords(desk, 'Hari ini');
    const drafts = await desk.$$eval('main li', (rows) => rows.map((row) => row.textContent));
    console.log('\nDraf di Meja redaksi / drafts at the desk:', drafts.length);
    await picture(desk, '3-meja-redaksi');
    await loadNewestDraft(desk);
    await page.bringToFront();
    await waitForWords(page, 'Draf dimuat');
    await picture(page, '4-dimuat-lagi');
    return await readModel(page, surface.model);
  } finally {
    await session.close();
  }
}
