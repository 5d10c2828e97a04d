import { screen } from '@testing-library/react';
import { beforeEach, describe, expect } from 'vitest';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import type { DraftRecord } from '@/lib/core/records/record.ts';
import { openDesk, standAtDesk, test } from './desk-world.tsx';
import { versionsOf, withVersions } from './versioned.ts';

beforeEach(standAtDesk);

describe('the history', () => {
  test('tells what else happened', async ({ database, stores }) => {
    const id = await withVersions(stores, ['Senin.']);
    const plan = { publishedAt: '2026-11-28T01:00:00.000Z', isPlanned: true, url: null };
    await stores.copies.notePublication(id, plan);
    const url = 'https://www.facebook.com/1';
    await stores.copies.notePublication(id, { ...plan, isPlanned: false, url });
    await stores.bin.discard(id, 'Salah kantor');
    await stores.bin.takeBack(id);
    await openDesk({ database, stores }, [], `#draf/${id}/riwayat`);
    const rows = (await screen.findAllByRole('row')).slice(1).map((row) => row.textContent);
    expect(rows).toEqual([
      expect.stringContaining('Dikembalikan dari tempat sampah'),
      expect.stringContaining('Dipindah ke tempat sampah: Salah kantor'),
      expect.stringContaining('Dicatat tayang di Facebook. Teks sama dengan v1.'),
      expect.stringContaining('Dicatat terjadwal di Facebook, 28 Nov'),
      expect.stringContaining('Versi disimpan: Catatan Senin.'),
    ]);
    expect(screen.getByRole('link', { name: 'Buka unggahan' })).toHaveAttribute('href', url);
  });

  test('draws of many events the newest, and more when asked', async ({ database, stores }) => {
    const id = await withVersions(stores, ['Senin.']);
    const [version] = await versionsOf(stores, id);
    if (!version) throw new Error('There is no version.');
    const body = { version: version.hash, anchor: null, replyTo: null };
    const comments = Array.from({ length: 119 }, (_, at) =>
      nameRecord({
        schema: 1,
        kind: 'comment',
        draft: id,
        parents: [version.hash],
        author: { name: 'Budi', key: null },
        at: new Date(Date.parse('2030-11-28T01:00:00.000Z') + at * 1000).toISOString(),
        body: { ...body, text: `Catatan ke-${at + 1}.` },
      }),
    );
    await stores.add(comments);
    const { user } = await openDesk({ database, stores }, [], `#draf/${id}/riwayat`);
    expect(await screen.findByText('50 dari 120 kejadian')).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(51);
    expect(screen.getAllByRole('row')[1]).toHaveTextContent('Catatan ke-119.');
    await user.click(screen.getByRole('button', { name: 'Tampilkan 50 sebelumnya' }));
    expect(screen.getByText('100 dari 120 kejadian')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tampilkan 20 sebelumnya' }));
    expect(screen.getAllByRole('row')).toHaveLength(121);
    expect(screen.queryByRole('button', { name: /^Tampilkan / })).toBeNull();
    expect(screen.getByText(/Versi disimpan/)).toBeVisible();
  });

  test('says of each decision what it is worth', async ({ database, stores }) => {
    const id = await withVersions(stores, ['Senin.']);
    const [version] = await versionsOf(stores, id);
    if (!version) throw new Error('There is no version.');
    const { textHashes } = version.record.body;
    const body = { version: version.hash, textHashes, comment: '', recorded: null };
    const decision: DraftRecord = {
      schema: 1,
      kind: 'decision',
      draft: id,
      parents: [version.hash],
      author: { name: 'Budi', key: null },
      at: '2026-11-28T01:00:00.000Z',
      body: { ...body, outcome: 'approved' },
    };
    await stores.add([nameRecord(decision)]);
    const answer = { outcome: 'changes-requested', code: '9F2C', reason: 'jam' } as const;
    const words = { sender: 'Sari', words: 'UBAH 9F2C jam', writtenAt: null };
    await stores.noteAnswers(id, [{ answer: { ...answer, ...words }, from: 'Sari', version }]);
    await openDesk({ database, stores }, [], `#draf/${id}/riwayat`);
    expect(await screen.findByText(/^Disetujui \(pernyataan, bukan bukti\)/)).toBeVisible();
    expect(screen.getByText(/^Minta perbaikan: jam \(jawaban Sari, dicatat admin/)).toBeVisible();
    const levels = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.lastElementChild?.textContent);
    expect(levels).toEqual(Array(3).fill('Pernyataantanpa tanda tangan'));
  });
});
