import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ageDrafts } from '../harness/age-drafts.ts';
import { faultsIn } from '../harness/axe.ts';
import { openDraft, openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import {
  downloadInto,
  downloadPreferences,
  useDownloadFolder,
  waitForDownload,
} from '../harness/downloads.ts';
import { draftsOnDisk } from '../harness/drafts.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { unpack } from '../harness/unpack.ts';

const text = 'Posyandu <b>Melati</b> buka Sabtu.\nGratis untuk balita 😀';

describe.each(['chromium', 'firefox'] as const)('the archive in %s', (kind) => {
  const folder = useDownloadFolder();
  const session = useSession(kind, {
    extension: builtExtension(kind),
    extraPrefs: downloadPreferences(folder),
  });

  test('is downloaded from the desk with its pictures, and sha256sum finds every file whole', async () => {
    await downloadInto(session, folder);
    const desk = await session.extensionPage('desk.html#baru');
    await desk.locator('textarea').fill(text);
    await waitForPageWords(desk, 'Tersimpan');
    await keepPicture(desk, join(builtExtension(kind), 'icon', '128.png'));
    await openLink(desk, 'Arsip');
    await waitForPageWords(desk, '1 unggahan terpilih');
    expect(await faultsIn(desk)).toEqual([]);
    await pressNamed(desk, 'Unduh arsip');
    await waitForPageWords(desk, 'Arsip berisi 1 unggahan selesai');

    const zip = await waitForDownload(desk, folder, '.zip');
    const unpacked = join(folder, 'isi');
    unpack(unzipSync(readFileSync(zip)), unpacked);
    const told = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], {
      cwd: unpacked,
      encoding: 'utf8',
    });
    expect(told.trim().split('\n')).toHaveLength(5);
    const [page = '', records = ''] = readdirSync(join(unpacked, 'unggahan')).sort();
    const read = (name: string) => readFileSync(join(unpacked, 'unggahan', name), 'utf8');
    expect(read(page)).toContain('Posyandu &lt;b&gt;Melati&lt;/b&gt; buka Sabtu.');
    const { draft, files } = JSON.parse(read(records));
    expect(draft.text).toBe(text);
    expect(files).toEqual([
      { hash: draft.details.media[0].hash, state: 'whole', name: expect.any(String) },
    ]);
    expect(readFileSync(join(unpacked, files[0].name))).toEqual(
      readFileSync(join(builtExtension(kind), 'icon', '128.png')),
    );
    expect(readFileSync(join(unpacked, 'BACA-SAYA.txt'), 'utf8')).toMatch(/utuh +1\n/u);
  });
});

describe.each(['chromium', 'firefox'] as const)('retention in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test('is shown before it acts, and what is held stays and says so', async () => {
    await openDraft(session, 'Sudah lama');
    const desk = await openDraft(session, 'Sengketa lahan');
    await desk.locator('.details-fields label ::-p-text(Tahan dari penghapusan)').click();
    await waitForPageWords(desk, 'Keterangan tersimpan');
    await desk.waitForSelector('main .held');
    await openLink(desk, 'Draf');
    await desk.waitForSelector('.draft .held');
    expect(await faultsIn(desk)).toEqual([]);

    await ageDrafts(desk, '2024-01-10T05:00:00.000Z');
    await desk.evaluate(() => location.assign('#pengaturan'));
    await desk.locator('[name="retentionUnpublished"]').fill('6');
    await pressNamed(desk, 'Simpan pengaturan');
    await waitForPageWords(desk, 'Tersimpan. Pemeriksaan');
    await openLink(desk, 'Arsip');
    await waitForPageWords(desk, 'yang tidak tayang disimpan 6 bulan sejak terakhir diubah');
    await waitForPageWords(desk, '1 draf ditahan');
    const before = await draftsOnDisk(desk);
    await waitForPageWords(desk, '1 draf melewati masa simpan');
    await pressNamed(desk, 'Setujui…');
    await desk.locator('dialog input[type="checkbox"]').click();
    expect(await faultsIn(desk)).toEqual([]);
    expect(await draftsOnDisk(desk)).toEqual(before);
    await pressNamed(desk, 'Hapus untuk seterusnya');
    await waitForPageWords(desk, '1 draf dihapus untuk seterusnya');
    const left = await draftsOnDisk(desk);
    expect(left.map((draft) => draft.text)).toEqual(['Sengketa lahan']);
  });
});

/** Adds a picture to the open draft and has its bytes kept here. */
async function keepPicture(desk: Page, path: string): Promise<void> {
  await desk.locator('label ::-p-text(Simpan gambarnya juga)').click();
  const picker = await desk.waitForSelector('input[type="file"].file-picker');
  await (picker as ElementHandle<HTMLInputElement>).uploadFile(path);
  await waitForPageWords(desk, 'tersimpan di sini');
  await waitForPageWords(desk, 'Keterangan tersimpan');
}
