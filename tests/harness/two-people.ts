import type { Page } from 'puppeteer-core';
import { writeCard } from '@/lib/core/review/card.ts';
import type { StoredRecord } from '@/lib/storage/database.ts';
import { withoutDraft } from '@/lib/storage/draft-records.ts';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { type Computer, chooseFile, computerForTest } from './backup.ts';
import { openComposer, waitForModel } from './composer.ts';
import { loadNewestDraft, openLink, pressNamed, waitForPageWords } from './desk.ts';
import { waitForDownload } from './downloads.ts';
import { panelOf } from './panel.ts';
import { introduce, takeCard } from './people.ts';
import { waitForRows } from './rows-on-disk.ts';
import { surfaceOf } from './surfaces.ts';

/** Somebody at a computer of their own, with their card. */
export interface Member extends Computer {
  readonly name: string;
  readonly card: string;
}

/** A new computer whose person has introduced themselves. */
export async function member(
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
export async function know({ desk }: Member, { card, name }: Member): Promise<void> {
  await takeCard(desk, card, name);
  await desk.locator('.compare summary').click();
  await pressNamed(desk, 'Angkanya sama');
  await waitForPageWords(desk, 'Dikenal, dicocokkan');
}

/** The open draft as an open review file. */
export async function fileOf({ desk, downloads }: Computer): Promise<string> {
  await openLink(desk, 'Bagikan');
  await desk.locator('[name="lock"][value="open-file"]').click();
  await pressNamed(desk, 'Buat berkas tinjauan');
  await waitForPageWords(desk, 'sudah diunduh');
  return waitForDownload(desk, downloads, '.siaptayang');
}

/** Takes a file that came in, and opens its review. */
export async function take({ desk }: Computer, file: string): Promise<void> {
  await openLink(desk, 'Draf');
  await openLink(desk, 'Buka kiriman');
  await chooseFile(desk, file);
  await pressNamed(desk, 'Masukkan ');
  await openLink(desk, 'Buka tinjauannya');
  await desk.waitForSelector('.review-text');
}

/** A composer into which the author loads the draft. */
export async function loaded({ desk, session }: Computer, id: string, text: string): Promise<Page> {
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
