import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { writeCard } from '@/lib/core/review/card.ts';
import type { StoredRecord } from '@/lib/storage/database.ts';
import { withoutDraft } from '@/lib/storage/draft-records.ts';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { faultsIn } from '../harness/axe.ts';
import { type Computer, call, chooseFile, computerForTest } from '../harness/backup.ts';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { loadNewestDraft, openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { waitForDownload } from '../harness/downloads.ts';
import { typeText } from '../harness/keys.ts';
import { host, panelOf, pressInPanel, waitForWords } from '../harness/panel.ts';
import { introduce, takeCard } from '../harness/people.ts';
import { waitForRows } from '../harness/rows-on-disk.ts';
import { surfaceOf } from '../harness/surfaces.ts';

vi.setConfig({ testTimeout: 300_000 });

interface Member extends Computer {
  readonly name: string;
  readonly card: string;
}

async function member(
  kind: BrowserKind,
  name: string,
  role: 'kontributor' | 'editor',
): Promise<Member> {
  const computer = await computerForTest(kind);
  await openLink(computer.desk, 'Orang dan kunci');
  await computer.desk.waitForSelector('[name="role"]');
  await computer.desk.select('[name="role"]', role);
  await introduce(computer.desk, name);
  const rows = await waitForRows<StoredRecord>(computer.desk, 'records', (all) =>
    all.every(({ signature }) => signature !== null),
  );
  return { ...computer, name, card: writeCard(rows.map(withoutDraft)) };
}

/** One takes the card of the other, whose number they compared. */
async function know({ desk }: Member, { card, name }: Member): Promise<void> {
  await takeCard(desk, card, name);
  await desk.locator('.compare summary').click();
  await pressNamed(desk, 'Angkanya sama');
  await waitForPageWords(desk, 'Dikenal, dicocokkan');
}

/** The open draft as an open review file. */
async function fileOf({ desk, downloads }: Computer): Promise<string> {
  await openLink(desk, 'Bagikan');
  await desk.locator('[name="lock"][value="open-file"]').click();
  await pressNamed(desk, 'Buat berkas tinjauan');
  await waitForPageWords(desk, 'sudah diunduh');
  return waitForDownload(desk, downloads, '.siaptayang');
}

async function take({ desk }: Computer, file: string): Promise<void> {
  await openLink(desk, 'Draf');
  await openLink(desk, 'Buka kiriman');
  await chooseFile(desk, file);
  await pressNamed(desk, 'Masukkan ');
  await openLink(desk, 'Buka tinjauannya');
  await desk.waitForSelector('.review-text');
}

/** A composer into which the author loads the draft. */
async function loaded({ desk, session }: Computer, id: string, text: string): Promise<Page> {
  const surface = surfaceOf(id);
  const page = await session.newPage();
  await openComposer(page, surface);
  await panelOf(page);
  await desk.bringToFront();
  await openLink(desk, 'Draf');
  await loadNewestDraft(desk);
  await page.bringToFront();
  await waitForModel(page, surface.model, text);
  return page;
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test('what another profile approved is known in the composers, to the letter', async () => {
    const author = await member(kind, 'Dewi Anggraini', 'kontributor');
    const editor = await member(kind, 'Rina Hartati', 'editor');
    await know(author, editor);
    await know(editor, author);
    await call(author.desk, 'keepPosyandu');
    await openLink(author.desk, 'Draf');
    await openLink(author.desk, 'Posyandu buka hari Sabtu.');
    const sent = await fileOf(author);
    await take(editor, sent);
    await editor.desk.locator('.decide [value="approved"]').click();
    await pressNamed(editor.desk, 'Catat putusan');
    await waitForPageWords(editor.desk, 'dicatat: ');
    const back = await fileOf(editor);
    await take(author, back);

    const facebook = await loaded(author, 'facebook-feed', 'Posyandu buka hari Sabtu.');
    await waitForWords(facebook, 'Sama dengan versi disetujui v1');
    await waitForWords(facebook, 'Rina Hartati');
    expect(await faultsIn(facebook, host)).toEqual([]);
    await facebook.locator(surfaceOf('facebook-feed').field).click();
    await facebook.keyboard.press('End');
    await typeText(facebook, '!');
    await waitForWords(facebook, 'Berbeda 1 kata dari versi disetujui v1');
    await pressInPanel(facebook, 'Lihat bedanya');
    await waitForWords(facebook, 'Dicoret: ada di versi disetujui');
    expect(await faultsIn(facebook, host)).toEqual([]);
    await pressInPanel(facebook, 'Muat versi disetujui');
    await waitForModel(facebook, surfaceOf('facebook-feed').model, 'Posyandu buka hari Sabtu.');
    await waitForWords(facebook, 'Sama dengan versi disetujui v1');
    await facebook.close();

    const instagram = await loaded(author, 'instagram-create', 'Posyandu 😀');
    await waitForWords(instagram, 'Sama dengan versi disetujui v1');
  });
});
