import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readRecord } from '@/lib/core/records/read-record.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { isSignatureValid } from '@/lib/core/review/proof.ts';
import type { StoredRecord } from '@/lib/storage/database.ts';
import { withoutDraft } from '@/lib/storage/draft-records.ts';
import { faultsIn } from '../harness/axe.ts';
import { openDraft, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { goToPart, passphrase } from '../harness/lock.ts';
import { lockKeys, setMemberTime, writeNames } from '../harness/people.ts';
import { rowsOnDisk, waitForRows } from '../harness/rows-on-disk.ts';
import { builtExtension, startSession } from '../harness/session.ts';

vi.setConfig({ testTimeout: 240_000 });

const recordsOf = async (page: Page): Promise<NamedRecord[]> =>
  (await rowsOnDisk<StoredRecord>(page, 'records')).map((row) => {
    const read = readRecord(withoutDraft(row));
    if (!read.ok) throw new Error(`A record cannot be read: ${read.failure}.`);
    return read.value;
  });

async function saveVersion(desk: Page, note: string): Promise<void> {
  await pressNamed(desk, 'Simpan versi…');
  await desk.locator('dialog input, dialog textarea').fill(note);
  await desk.locator('dialog [type="submit"]').click();
  await waitForRows<StoredRecord>(desk, 'records', (rows) =>
    rows.some(({ record }) => record.kind === 'version' && record.body.note === note),
  );
}

const authorsOf = (records: readonly NamedRecord[]) =>
  records
    .filter(({ record }) => record.kind === 'version')
    .toSorted((one, other) => (one.record.at < other.record.at ? -1 : 1))
    .map((one) => [one.record.author.name, isSignatureValid(one)]);

describe.each(['chromium', 'firefox'] as const)('several people in one profile, %s', (kind) => {
  test('each signs under their own passphrase; closed keys sign nothing', async () => {
    const session = await startSession(kind, { extension: builtExtension(kind) });
    onTestFinished(() => session.close());
    const desk = await openDraft(session, 'Posyandu buka hari Sabtu.');
    const draft = await desk.evaluate(() => location.hash);
    await goToPart(desk, '#orang');
    await desk.locator('[name="shared"]').click();
    await writeNames(desk, 'Dewi Anggraini');
    await lockKeys(desk, passphrase);
    await waitForPageWords(desk, 'Menulis sebagai Dewi Anggraini');
    await pressNamed(desk, 'Tambah orang di profil ini');
    expect(await faultsIn(desk)).toEqual([]);
    await writeNames(desk, 'Rina Hartati');
    await lockKeys(desk, `${passphrase} lagi`);
    await waitForPageWords(desk, 'Menulis sebagai Rina Hartati');

    await goToPart(desk, draft);
    await saveVersion(desk, 'dari Rina');
    await waitForRows<StoredRecord>(desk, 'records', (rows) =>
      rows.every(({ signature }) => signature !== null),
    );
    await goToPart(desk, '#orang');
    await desk.locator('[name="passphrase"]').fill('bukan kata sandinya');
    await pressNamed(desk, 'Ganti ke Dewi');
    await waitForPageWords(desk, 'tidak membuka kunci orang itu');
    await desk.locator('[name="passphrase"]').fill(passphrase);
    await pressNamed(desk, 'Ganti ke Dewi');
    await waitForPageWords(desk, 'Menulis sebagai Dewi Anggraini');
    await goToPart(desk, draft);
    await saveVersion(desk, 'dari Dewi');
    await waitForRows<StoredRecord>(desk, 'records', (rows) =>
      rows.every(({ signature }) => signature !== null),
    );

    await setMemberTime(desk, 0);
    await waitForPageWords(desk, 'Tidak ada kunci terbuka');
    await saveVersion(desk, 'tanpa nama');
    expect(authorsOf(await recordsOf(desk))).toEqual([
      ['Rina Hartati', true],
      ['Dewi Anggraini', true],
      ['', false],
    ]);
    const rows = await rowsOnDisk<{ signing: unknown; wrapped: unknown }>(desk, 'identities');
    expect(rows.map(({ signing }) => signing)).toEqual([null, null]);
    await goToPart(desk, '#orang');
    await waitForPageWords(desk, 'Kunci tertutup');
    expect(await faultsIn(desk)).toEqual([]);
    // The desk shows nobody in another tab either.
    const other = await session.extensionPage('desk.html');
    await waitForPageWords(other, 'Tidak ada kunci terbuka');
  });
});
