import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { textHash } from '@/lib/core/records/text-identity.ts';
import type { UnfinishedMerge } from '@/lib/core/unfinished-merge.ts';
import { faultsIn } from '../harness/axe.ts';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { waitForDrafts } from '../harness/drafts.ts';
import { panelOf } from '../harness/panel.ts';
import { putRecord, recordsOnDisk } from '../harness/records.ts';
import { waitForRows } from '../harness/rows-on-disk.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

const feed = surfaceOf('facebook-feed');

/** Writes a text in place of the one in the field, and saves it as a version. */
async function saveText(desk: Page, text: string, number: number): Promise<void> {
  await desk.locator('textarea').fill(text);
  await waitForDrafts(desk, (drafts) => drafts.some((one) => one.text === text));
  await pressNamed(desk, 'Simpan versi…');
  await desk.locator('dialog textarea').fill(`Catatan ${number}`);
  await desk.locator('dialog [type="submit"]').click();
  await waitForPageWords(desk, `Tersimpan sebagai v${number} (`);
}

const isVersion = (one: NamedRecord): one is NamedRecord<'version'> =>
  one.record.kind === 'version';

const versionsOnDisk = async (desk: Page) =>
  (await recordsOnDisk(desk)).filter(isVersion).map(({ record }) => record.body);

/** The last version that the desk saved, with another text and from another hand, beside it. */
async function writeElsewhere(desk: Page, text: string): Promise<string> {
  const [first] = (await recordsOnDisk(desk)).filter(isVersion);
  if (!first) throw new Error('There is no version.');
  const { record } = first;
  const body = {
    ...record.body,
    texts: { facebook: text },
    textHashes: { facebook: textHash(text) },
  };
  const author = { name: 'Agus Salim', key: null };
  await putRecord(desk, nameRecord({ ...record, author, body, parents: [first.hash] }));
  return `desk.html#draf/${record.draft}`;
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  describe('a draft and its versions', () => {
    const session = useSession(kind, { extension: builtExtension(kind) });

    test('are saved, compared, brought back, and saved before a load', async () => {
      const page = await session.newPage();
      await openComposer(page, feed);
      await panelOf(page);
      const desk = await session.extensionPage('desk.html#baru');
      await desk.bringToFront();
      await saveText(desk, 'Datang hari Minggu ke balai.', 1);
      await saveText(desk, 'Datang hari Sabtu ke balai.', 2);
      await openLink(desk, 'Riwayat');
      await waitForPageWords(desk, 'sama dengan v2');
      await pressNamed(desk, 'v2');
      await waitForPageWords(desk, '1 kata masuk, 1 kata keluar');
      const changed = await desk.$$eval('.diff del, .diff ins', (parts) =>
        parts.map((part) => part.textContent),
      );
      expect(changed).toEqual([
        ' dihapus: Minggu (akhir perubahan) ',
        ' ditambah: Sabtu (akhir perubahan) ',
      ]);
      expect(await faultsIn(desk), 'history').toEqual([]);

      await pressNamed(desk, 'Pulihkan v1 sebagai versi baru');
      await waitForPageWords(desk, 'Isi v1 dipulihkan sebagai v3');
      await openLink(desk, 'Tulis');
      await waitUntil(
        desk,
        () => document.querySelector('textarea')?.value === 'Datang hari Minggu ke balai.',
      );
      await desk.locator('textarea').fill('Datang hari Sabtu ke aula.');
      await pressNamed(desk, 'Muat ke kotak tulis');
      await pressNamed(desk, 'Muat draf');
      await waitForModel(page, feed.model, 'Datang hari Sabtu ke aula.');
      const saved = await versionsOnDisk(desk);
      expect(saved.filter(({ cause }) => cause === 'load').map(({ texts }) => texts)).toEqual([
        { facebook: 'Datang hari Sabtu ke aula.' },
      ]);
      expect(saved).toHaveLength(4);
    });
  });

  describe('two heads', () => {
    const session = useSession(kind, { extension: builtExtension(kind) });

    test('are told, and merged by choices and by hand', async () => {
      const first = await session.extensionPage('desk.html#baru');
      await saveText(first, 'Datang Minggu di balai.', 1);
      const address = await writeElsewhere(first, 'Datang Sabtu di balai.');
      await first.close();
      const desk = await session.extensionPage(address);
      await waitForPageWords(desk, 'Simpan versi…');
      await saveText(desk, 'Datang Minggu di aula.', 3);
      await waitForPageWords(desk, 'Dua ujung');
      await openLink(desk, 'Bandingkan dan gabungkan');
      await waitForPageWords(desk, 'Hasil gabungan');
      expect(await faultsIn(desk), 'merge').toEqual([]);
      await pressNamed(desk, 'Ubah dengan tangan');
      await desk.locator('textarea').fill('Datang Sabtu di aula.');
      await waitForRows<UnfinishedMerge>(desk, 'merges', ([row]) =>
        Boolean(row?.channels.facebook?.written === 'Datang Sabtu di aula.'),
      );
      await session.launched.reload(desk);
      // What was written by hand is there again, and is still what will be saved.
      await waitUntil(
        desk,
        () => document.querySelector('textarea')?.value === 'Datang Sabtu di aula.',
      );
      await pressNamed(desk, 'Simpan gabungan');
      await waitForPageWords(desk, 'Digabung sebagai v4');
      await waitForDrafts(desk, ([draft]) => draft?.text === 'Datang Sabtu di aula.');
      const merged = (await recordsOnDisk(desk))
        .filter(isVersion)
        .find(({ record }) => record.body.cause === 'merge');
      expect(merged?.record.parents).toHaveLength(2);
      await openLink(desk, 'Ke riwayat');
      await waitForPageWords(desk, 'gabungan v');
      expect(await desk.evaluate(() => document.body.textContent)).not.toContain('Dua ujung');
    });
  });
});
