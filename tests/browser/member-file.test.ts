import { describe, expect, test, vi } from 'vitest';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { writeCard } from '@/lib/core/review/card.ts';
import type { StoredRecord } from '@/lib/storage/database.ts';
import { withoutDraft } from '@/lib/storage/draft-records.ts';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { faultsIn } from '../harness/axe.ts';
import { type Computer, call, chooseFile, computerForTest } from '../harness/backup.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { waitForDownload } from '../harness/downloads.ts';
import { goToPart } from '../harness/lock.ts';
import { introduce, takeCard } from '../harness/people.ts';
import { rowsOnDisk } from '../harness/rows-on-disk.ts';

vi.setConfig({ testTimeout: 240_000 });

/** A profile whose person has introduced themself, at the page of people. */
async function profileOf(kind: BrowserKind, name: string): Promise<Computer> {
  const computer = await computerForTest(kind);
  await goToPart(computer.desk, '#orang');
  await introduce(computer.desk, name);
  return computer;
}

async function cardOf({ desk }: Computer): Promise<string> {
  const rows = await rowsOnDisk<StoredRecord>(desk, 'records');
  return writeCard(rows.map((row): NamedRecord => withoutDraft(row)));
}

async function openAt({ desk }: Computer, file: string, words: string): Promise<void> {
  await goToPart(desk, '#kiriman');
  await desk.waitForSelector('input[type="file"]');
  await chooseFile(desk, file);
  await waitForPageWords(desk, words);
}

describe.each(['chromium', 'firefox'] as const)('a review file for keys in %s', (kind) => {
  test('is opened by the chosen member and by its sender, and by nobody else', async () => {
    const [rina, dewi, agus] = [
      await profileOf(kind, 'Rina Hartati'),
      await profileOf(kind, 'Dewi Anggraini'),
      await profileOf(kind, 'Agus Salim'),
    ];
    await takeCard(rina.desk, await cardOf(dewi), 'Dewi Anggraini');
    await rina.desk.locator('.compare summary').click();
    await pressNamed(rina.desk, 'Angkanya sama');
    await waitForPageWords(rina.desk, 'Dikenal, dicocokkan');
    await call(rina.desk, 'furnish');
    await goToPart(rina.desk, '#draf');
    await openLink(rina.desk, 'Posyandu buka hari Sabtu.');
    await rina.desk.locator('.details-card select').fill('rahasia');
    await waitForPageWords(rina.desk, 'Keterangan tersimpan');
    await openLink(rina.desk, 'Bagikan');
    await waitForPageWords(rina.desk, 'Draf ini rahasia');
    expect(await rina.desk.$$eval('[name="lock"]', (all) => all.length)).toBe(1);
    await rina.desk.locator('[name="reader"]').click();
    expect(await faultsIn(rina.desk)).toEqual([]);
    await pressNamed(rina.desk, 'Buat berkas tinjauan');
    await waitForPageWords(rina.desk, 'Hanya kunci mereka yang membukanya');
    const file = await waitForDownload(rina.desk, rina.downloads, '.siaptayang');

    await openAt(agus, file, 'dikunci untuk orang lain');
    await openAt(rina, file, 'Tidak ada yang baru di kiriman ini');
    await openAt(dewi, file, 'Draf “Posyandu buka hari Sabtu.”');
    await waitForPageWords(dewi.desk, 'Tidak ada yang menjadi dipercaya karenanya');
    expect(await faultsIn(dewi.desk)).toEqual([]);
    await pressNamed(dewi.desk, 'Masukkan');
    await waitForPageWords(dewi.desk, 'rekaman masuk');
    // The class goes along: who reviews it is bound by it too.
    await openLink(dewi.desk, 'Buka drafnya');
    await openLink(dewi.desk, 'Bagikan');
    await waitForPageWords(dewi.desk, 'Draf ini rahasia');
  });
});
