import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import {
  downloadInto,
  downloadPreferences,
  useDownloadFolder,
  waitForDownload,
} from '../harness/downloads.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { unpack } from '../harness/unpack.ts';

const text = 'Posyandu <b>Melati</b> buka Sabtu.\nGratis untuk balita 😀';

describe.each(['chromium', 'firefox'] as const)('the archive in %s', (kind) => {
  const folder = useDownloadFolder();
  const session = useSession(kind, {
    extension: builtExtension(kind),
    extraPrefs: downloadPreferences(folder),
  });

  test('is downloaded from the desk, and every file in it has its checksum', async () => {
    await downloadInto(session, folder);
    const desk = await session.extensionPage('desk.html#baru');
    await desk.locator('textarea').fill(text);
    await waitForPageWords(desk, 'Tersimpan');
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
    expect(told.trim().split('\n')).toHaveLength(4);
    const [page = '', records = ''] = readdirSync(join(unpacked, 'unggahan')).sort();
    const read = (name: string) => readFileSync(join(unpacked, 'unggahan', name), 'utf8');
    expect(read(page)).toContain('Posyandu &lt;b&gt;Melati&lt;/b&gt; buka Sabtu.');
    expect(JSON.parse(read(records)).draft.text).toBe(text);
  });
});
