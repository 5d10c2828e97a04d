import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readRecord } from '@/lib/core/records/read-record.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { writeCard } from '@/lib/core/review/card.ts';
import { isSignatureValid } from '@/lib/core/review/proof.ts';
import type { StoredRecord } from '@/lib/storage/database.ts';
import { withoutDraft } from '@/lib/storage/draft-records.ts';
import { faultsIn } from '../harness/axe.ts';
import { openDraft, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { goToPart } from '../harness/lock.ts';
import { introduce, ownKeys, safetyNumberOn, takeCard } from '../harness/people.ts';
import { rowsOnDisk, waitForRows } from '../harness/rows-on-disk.ts';
import { builtExtension, type Session, startSession } from '../harness/session.ts';

const slow = { timeout: 240_000 };

/** The records that a page's database holds, read by Node, where nobody has the secret keys. */
const recordsOf = async (page: Page): Promise<NamedRecord[]> =>
  (await rowsOnDisk<StoredRecord>(page, 'records')).map((row) => {
    const read = readRecord(withoutDraft(row));
    if (!read.ok) throw new Error(`A record cannot be read: ${read.failure}.`);
    return read.value;
  });

const kindOf = ({ record }: NamedRecord) => record.kind;

async function openPeople(session: Session): Promise<Page> {
  const page = await session.extensionPage('desk.html#orang');
  await page.waitForSelector('.people');
  return page;
}

describe.each(['chromium', 'firefox'] as const)('people and keys in %s', (kind) => {
  const extension = builtExtension(kind);

  async function begin(profile?: string): Promise<Session & { close(): Promise<void> }> {
    const session = await startSession(kind, { extension, ...(profile && { profile }) });
    onTestFinished(() => session.close());
    return session;
  }

  test(
    'keys outlive the browser, sign what is written, and come out of it nowhere',
    slow,
    async () => {
      const profile = mkdtempSync(join(tmpdir(), 'siap-tayang-people-'));
      onTestFinished(() => rmSync(profile, { recursive: true, force: true }));
      const first = await startSession(kind, { extension, profile });
      const people = await openPeople(first);
      expect(await faultsIn(people)).toEqual([]);
      await introduce(people, 'Dewi Anggraini');
      const { publicKey, isExtractable } = await ownKeys(people);
      expect(isExtractable).toEqual([false, false]);
      await first.close();

      const second = await begin(profile);
      const desk = await openDraft(second, 'Posyandu buka hari Sabtu.');
      await pressNamed(desk, 'Simpan versi…');
      await desk.locator('dialog [type="submit"]').click();
      await waitForRows<StoredRecord>(desk, 'records', (rows) =>
        rows.some(({ record, signature }) => record.kind === 'version' && signature !== null),
      );
      const records = await recordsOf(desk);
      expect(records.map(kindOf).sort()).toEqual(['member', 'version']);
      for (const one of records) {
        expect(one.record.author).toEqual({ name: 'Dewi Anggraini', key: publicKey });
        expect(isSignatureValid(one)).toBe(true);
      }
    },
  );

  test('two profiles know each other by a card and a number, and nothing else', slow, async () => {
    const [dewi, rina] = [await openPeople(await begin()), await openPeople(await begin())];
    await introduce(dewi, 'Dewi Anggraini');
    await introduce(rina, 'Rina Hartati');
    const [cardOfDewi, cardOfRina] = [
      writeCard(await recordsOf(dewi)),
      writeCard(await recordsOf(rina)),
    ];
    await takeCard(dewi, `Kartu saya:\n${cardOfRina}\n`, 'Rina Hartati');
    await takeCard(rina, cardOfDewi, 'Dewi Anggraini');
    await waitForPageWords(dewi, 'Kunci baru, belum dicocokkan');
    expect(await safetyNumberOn(dewi)).toBe(await safetyNumberOn(rina));
    expect(await faultsIn(dewi)).toEqual([]);
    await pressNamed(dewi, 'Angkanya sama');
    await waitForPageWords(dewi, 'Dikenal, dicocokkan');
    await pressNamed(dewi, 'Saya yang mengelola daftar anggota');
    await pressNamed(dewi, 'Sahkan daftar anggota');
    await waitForPageWords(dewi, 'memuat 2 orang');
    await goToPart(dewi, '#draf');
    await goToPart(dewi, '#orang');
    await waitForPageWords(dewi, 'Dikenal, dicocokkan');
  });
});
