import { describe, expect, test, vi } from 'vitest';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { isSignatureValid } from '@/lib/core/review/proof.ts';
import { faultsIn } from '../harness/axe.ts';
import { call, computerForTest } from '../harness/backup.ts';
import { fill, noteOut, openBoard, waitForLane } from '../harness/corrections.ts';
import { openLink, pressNamed, textOf, waitForPageWords } from '../harness/desk.ts';
import { introduce } from '../harness/people.ts';
import { recordsOnDisk } from '../harness/records.ts';
import { waitForRows } from '../harness/rows-on-disk.ts';
import { paint } from '../harness/theme.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 300_000 });

const kinds = (records: readonly NamedRecord[]) => records.map(({ record }) => record.kind);

describe.each(['chromium', 'firefox'] as const)('corrections in %s', (kind) => {
  test('a post is put right from its draft, both ways, and every word of it is signed', async () => {
    const { desk } = await computerForTest(kind);
    await openLink(desk, 'Orang dan kunci');
    await introduce(desk, 'Rina Hartati');
    await call(desk, 'keepPosyandu');
    await openLink(desk, 'Draf');
    await openLink(desk, 'Posyandu buka hari Sabtu.');
    await noteOut(desk, 'https://www.facebook.com/p/1');

    await openLink(desk, 'Ralat unggahan ini');
    await waitForPageWords(desk, 'Unggahan yang keliru');
    await pressNamed(desk, 'Catat perkara');
    await waitForPageWords(desk, 'Tulis satu kalimat.');
    expect(await desk.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('claim');
    await fill(desk, 'claim', 'posyandu buka hari Sabtu');
    await fill(desk, 'fact', 'posyandu buka hari Minggu');
    await pressNamed(desk, 'Catat perkara');
    await waitForPageWords(desk, 'Usul: jawab');

    await pressNamed(desk, 'Tulis ralat');
    await desk.waitForSelector('textarea');
    const answer = await textOf(desk);
    expect(answer.startsWith('RALAT. Di unggahan ')).toBe(true);
    expect(answer).toContain('Yang benar: posyandu buka hari Minggu.');
    await waitForPageWords(desk, 'Draf ini menjawab perkara');
    await openBoard(desk);
    await waitForLane(desk, 'writing', ['posyandu buka hari Sabtu']);
    await openLink(desk, 'posyandu buka hari Sabtu');
    await pressNamed(desk, 'Buka drafnya');
    await desk.waitForSelector('textarea');
    await noteOut(desk, 'https://www.facebook.com/p/2');

    await openBoard(desk);
    await waitForLane(desk, 'done', ['posyandu buka hari Sabtu']);
    await waitForLane(desk, 'writing', []);
    await openLink(desk, 'Draf');
    await openLink(desk, 'Posyandu buka hari Sabtu.');
    await waitForPageWords(desk, 'Diralat ');
    await openLink(desk, 'RALAT. Di unggahan');
    await waitForPageWords(desk, 'Draf ini menjawab perkara');

    await waitForRows<NamedRecord>(desk, 'records', (rows) =>
      rows.every(({ signature }) => signature !== null),
    );
    const records = await recordsOnDisk(desk);
    expect(records.every(isSignatureValid)).toBe(true);
    expect(kinds(records)).toEqual(expect.arrayContaining(['case', 'correction', 'publication']));
    await openLink(desk, 'Riwayat');
    await waitForPageWords(desk, 'Perkara ralat dicatat');
  });

  test('a claim is weighed, answered only where it needs to be, and can be closed and opened', async () => {
    const { desk, session } = await computerForTest(kind);
    await openBoard(desk);
    await waitForPageWords(desk, 'Tidak ada yang perlu dikoreksi.');
    await openLink(desk, 'Catat klaim yang beredar');
    await fill(desk, 'claim', 'akun tiruan memakai logo dinas');
    await fill(desk, 'seenUrl', 'javascript:alert(1)');
    await waitForPageWords(desk, 'Timbang dulu');
    await desk.locator('.case-pair select').fill('few');
    await waitForPageWords(desk, 'Usul: tidak perlu dijawab');
    await pressNamed(desk, 'Catat perkara');
    await waitForPageWords(desk, 'bukan http atau https');
    await fill(desk, 'seenUrl', 'https://example.org/akun');
    // What was typed outlives the page.
    await waitForRows(desk, 'unsentCases', (rows: readonly { form: { seenUrl: string } }[]) =>
      rows.some(({ form }) => form.seenUrl === 'https://example.org/akun'),
    );
    await session.launched.reload(desk);
    await waitForPageWords(desk, 'Isian yang belum dicatat dilanjutkan.');
    await pressNamed(desk, 'Catat perkara');
    await waitForPageWords(desk, 'Usul: tidak perlu dijawab');
    await waitForRows(desk, 'unsentCases', (rows) => rows.length === 0);

    await pressNamed(desk, 'Tutup tanpa jawaban');
    await desk.keyboard.type('Hanya dua puluh pengikut.');
    await pressNamed(desk, 'Tutup perkara');
    await waitForPageWords(desk, 'Ditutup tanpa jawaban: Hanya dua puluh pengikut.');
    await openBoard(desk);
    await waitForLane(desk, 'done', ['akun tiruan memakai logo dinas']);
    await openLink(desk, 'akun tiruan memakai logo dinas');
    await pressNamed(desk, 'Buka lagi');
    await pressNamed(desk, 'Ubah');
    await fill(desk, 'fact', 'Akun resmi kami hanya @dinkesbanten.');
    await desk.locator('.case-pair select').fill('wide');
    await pressNamed(desk, 'Catat perubahan');
    await waitForPageWords(desk, 'Usul: jawab');
    await pressNamed(desk, 'Tulis klarifikasi');
    await desk.waitForSelector('textarea');
    expect((await textOf(desk)).split('\n')[0]).toBe('FAKTA: Akun resmi kami hanya @dinkesbanten.');
    await waitForPageWords(desk, 'Klarifikasi');
  });

  test('a post that is withdrawn keeps its text and reason, also where its draft is thrown away', async () => {
    const { desk } = await computerForTest(kind);
    await call(desk, 'keepPosyandu');
    await openLink(desk, 'Draf');
    await openLink(desk, 'Posyandu buka hari Sabtu.');
    await noteOut(desk, 'https://www.facebook.com/p/1');
    await pressNamed(desk, 'Hapus');
    await waitForPageWords(desk, 'tetap di tempat sampah sampai Anda sendiri menghapusnya');
    await openLink(desk, 'Catat pencabutan');
    await waitForPageWords(desk, 'Alasan dicabut');
    await pressNamed(desk, 'Catat pencabutan');
    await waitForPageWords(desk, 'alasannya masih kosong');
    await desk.locator('.case-form textarea').fill('Foto warga tanpa izin.');
    await pressNamed(desk, 'Catat pencabutan');
    await waitForPageWords(desk, 'Foto warga tanpa izin.');
    await waitForPageWords(desk, 'Dicabut ');
    expect(await textOf(desk)).toBe('Posyandu buka hari Sabtu.');
  });

  test('the board goes by keys alone, and axe finds no fault in either theme', async () => {
    const { desk } = await computerForTest(kind);
    const ids = await call<{ claim: string }>(desk, 'furnishCases');
    await openBoard(desk);
    await waitForPageWords(desk, 'lewat batas');
    await waitUntil(desk, () => document.querySelectorAll('.case-link').length === 5);
    const first = await desk.$eval('.case-link', ({ textContent }) => textContent);
    await desk.focus('.board-bar select');
    await desk.keyboard.press('Tab');
    expect(await desk.evaluate(() => document.activeElement?.textContent)).toBe(first);
    for (const theme of ['light', 'dark']) {
      await paint(desk, theme);
      expect(await faultsIn(desk), `board ${theme}`).toEqual([]);
    }
    await desk.keyboard.press('Enter');
    await waitForPageWords(desk, 'Urutan tulis');
    for (const theme of ['light', 'dark']) {
      await paint(desk, theme);
      expect(await faultsIn(desk), `case ${theme}`).toEqual([]);
    }
    await desk.evaluate((id) => location.assign(`#koreksi/${id}`), ids.claim);
    await waitForPageWords(desk, 'Ubah…');
    await pressNamed(desk, 'Ubah');
    await desk.waitForSelector('.case-form');
    for (const theme of ['light', 'dark']) {
      await paint(desk, theme);
      expect(await faultsIn(desk), `form ${theme}`).toEqual([]);
    }
  });
});
