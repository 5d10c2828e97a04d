import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect } from 'vitest';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import type { DraftRecord } from '@/lib/core/records/record.ts';
import { openDesk, standAtDesk, test } from './desk-world.tsx';
import { draft } from './spoken.tsx';
import { versionsOf, withVersions } from './versioned.ts';

beforeEach(standAtDesk);

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tulisan' });

describe('saving a version', () => {
  test('keeps what was typed last, with a note and a number', async ({ database, stores }) => {
    const copy = draft({ text: 'Awal' });
    const { user } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
    await user.type(field(), ' akhir');
    await user.click(screen.getByRole('button', { name: 'Simpan versi…' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /Keterangan/ }), 'Sesuai surat');
    await user.click(within(dialog).getByRole('button', { name: 'Simpan versi' }));

    expect(await screen.findByText(/^Tersimpan sebagai v1 \([0-9A-F]{4}\)\.$/)).toBeVisible();
    const [version] = await versionsOf(stores, copy.id);
    expect(version?.record.body).toMatchObject({
      texts: { facebook: 'Awal akhir' },
      note: 'Sesuai surat',
      cause: 'saved',
    });
    expect(await screen.findByRole('link', { name: 'Riwayat 1' })).toBeVisible();
    expect(field()).toHaveValue('Awal akhir');
  });

  test('says why there is none when the disk is full', async ({ database, stores }) => {
    const copy = draft({ text: 'Awal' });
    const { user } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
    database.records.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(screen.getByRole('button', { name: 'Simpan versi…' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Simpan versi' }));
    expect(await screen.findByText('Kode: storage.full')).toBeVisible();
    expect(field()).toHaveValue('Awal');
  });
});

describe('an open draft', () => {
  test('takes over a version that came back', async ({ database, stores }) => {
    const id = await withVersions(stores, ['Senin.', 'Selasa.']);
    await openDesk({ database, stores }, [], `#draf/${id}`);
    await waitFor(() => expect(field()).toHaveValue('Selasa.'));
    const [first] = await versionsOf(stores, id);
    await stores.versions.restore(id, first?.hash ?? '', crypto.randomUUID());
    await waitFor(() => expect(field()).toHaveValue('Senin.'));
  });

  test('keeps its letters where a version came back meanwhile', async ({ database, stores }) => {
    const id = await withVersions(stores, ['Senin.', 'Selasa.']);
    const { user } = await openDesk({ database, stores }, [], `#draf/${id}`);
    await waitFor(() => expect(field()).toHaveValue('Selasa.'));
    await user.type(field(), ' Rabu.');
    const [first] = await versionsOf(stores, id);
    await stores.versions.restore(id, first?.hash ?? '', crypto.randomUUID());
    await user.tab();
    expect(await screen.findByText(/Keduanya tersimpan/)).toBeVisible();
    const texts = (await database.workingCopies.toArray()).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['Selasa. Rabu.', 'Senin.']);
  });
});

describe('the history', () => {
  test('compares any two versions word by word', async ({ database, stores }) => {
    const id = await withVersions(stores, [
      'Datang Minggu.',
      'Datang Sabtu.',
      'Datang Sabtu pagi.',
    ]);
    const { user } = await openDesk({ database, stores }, [], `#draf/${id}/riwayat`);
    const versions = await screen.findByRole('list', { name: 'Versi' });
    expect(within(versions).getAllByRole('listitem')).toHaveLength(4);
    expect(within(versions).getByText('sama dengan v3')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^v2 .*bandingkan dengan sebelumnya$/ }));
    expect(screen.getByText('1 kata masuk, 1 kata keluar')).toBeVisible();
    const [removed, added] = [screen.getByRole('deletion'), screen.getByRole('insertion')];
    expect(removed).toHaveTextContent('dihapus: Minggu (akhir perubahan)');
    expect(added).toHaveTextContent('ditambah: Sabtu (akhir perubahan)');

    const [first] = await versionsOf(stores, id);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Versi lama' }),
      first?.hash ?? '',
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Versi baru' }), 'Salinan kerja');
    expect(screen.getByText('2 kata masuk, 1 kata keluar')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Berdampingan' }));
    expect(screen.getByText('2 kata masuk, 1 kata keluar')).toBeVisible();
  });

  test('brings an old version back as a new one', async ({ database, stores }) => {
    const id = await withVersions(stores, ['Senin.', 'Selasa.']);
    const { user } = await openDesk({ database, stores }, [], `#draf/${id}/riwayat`);
    await user.click(
      await screen.findByRole('button', { name: /^v2 .*bandingkan dengan sebelumnya$/ }),
    );
    await user.click(screen.getByRole('button', { name: 'Pulihkan v1 sebagai versi baru' }));
    expect(await screen.findByText(/^Isi v1 dipulihkan sebagai v3/)).toBeVisible();
    expect(await database.workingCopies.get(id)).toMatchObject({ text: 'Senin.' });
    expect(await versionsOf(stores, id)).toHaveLength(3);
  });

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

  test('lists records that cannot be read, with their content', async ({ database, stores }) => {
    const id = await withVersions(stores, ['Senin.', 'Selasa.']);
    const [, second] = await versionsOf(stores, id);
    await database.records.update(second?.hash ?? '', { 'record.body.note': 'diubah' });
    const { user } = await openDesk({ database, stores }, [], `#draf/${id}/riwayat`);
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('Satu rekaman riwayat tidak bisa dibaca.');
    await user.click(within(notice).getByRole('button', { name: 'Salin isi mentah' }));
    expect(await navigator.clipboard.readText()).toContain('diubah');
  });

  test('of a draft that is not there says so', async ({ database, stores }) => {
    await openDesk({ database, stores }, [], `#draf/${crypto.randomUUID()}/riwayat`);
    expect(await screen.findByText('Kode: draft.missing')).toBeVisible();
  });
});
