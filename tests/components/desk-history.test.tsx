import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, vi } from 'vitest';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import { textHash } from '@/lib/core/records/text-identity.ts';
import { fail } from '@/lib/core/result.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { openDesk, standAtDesk, test } from './desk-world.tsx';
import { draft } from './spoken.tsx';

beforeEach(standAtDesk);

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tulisan' });

/** A draft with one version for each of these texts. */
async function withVersions({ copies, versions }: Stores, texts: readonly string[]) {
  const start = draft();
  for (const text of texts) {
    const { id, site, composer, channel, entities, selfCheck, writer } = start;
    const content = { id, site, composer, channel, entities, selfCheck, writer, text };
    await copies.keep({ ...content, basis: null });
    await versions.save(id, { cause: 'saved', note: `Catatan ${text}` });
  }
  return start.id;
}

async function versionsOf({ versions }: Stores, id: string) {
  const history = await versions.history(id);
  if (!history.ok) throw new Error(history.failure.code);
  return history.value.state.versions;
}

/** A second head: the first version, changed by somebody else. */
async function addHead(stores: Stores, id: string, text: string) {
  const [first] = await versionsOf(stores, id);
  if (!first) throw new Error('There is no version.');
  const { record } = first;
  const body = {
    ...record.body,
    texts: { facebook: text },
    textHashes: { facebook: textHash(text) },
  };
  const author = { name: 'Agus Salim', key: null };
  await stores.add([nameRecord({ ...record, author, body, parents: [first.hash] })]);
}

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

describe('two heads', () => {
  test('are told at the draft, and become one by choices', async ({ database, stores }) => {
    const id = await withVersions(stores, ['Datang Minggu di balai.', 'Datang Sabtu di balai.']);
    await addHead(stores, id, 'Datang Minggu di aula.');
    const { user } = await openDesk({ database, stores }, [], `#draf/${id}`);
    const notice = await screen.findByRole('region', { name: 'Dua ujung' });
    expect(notice).toHaveTextContent('ditulis terpisah. Tidak ada yang hilang.');
    expect(within(notice).getByRole('link')).toHaveAttribute('href', `#draf/${id}/gabung`);
    location.hash = `#draf/${id}/gabung`;

    const heads = (await versionsOf(stores, id)).slice(1);
    const result = await screen.findByRole('textbox', { name: 'Hasil gabungan' });
    // Which head stands left is decided by their hashes; the one that says Sabtu is wanted at the day.
    const sabtu = heads[0]?.record.body.texts.facebook?.includes('Sabtu') ? 'kiri' : 'kanan';
    const other = sabtu === 'kiri' ? 'kanan' : 'kiri';
    const day = within(screen.getByRole('group', { name: 'Bagian 1' }));
    const place = within(screen.getByRole('group', { name: 'Bagian 2' }));
    await user.click(day.getByRole('button', { name: new RegExp(`^Pakai ${sabtu}`) }));
    await user.click(place.getByRole('button', { name: new RegExp(`^Pakai ${other}`) }));
    expect(result).toHaveValue('Datang Sabtu di aula.');
    await user.click(screen.getByRole('button', { name: 'Simpan gabungan sebagai versi baru' }));

    expect(await screen.findByText(/^Digabung sebagai v4/)).toBeVisible();
    const merged = (await versionsOf(stores, id)).at(-1);
    expect(merged?.record.parents.toSorted()).toEqual(heads.map(({ hash }) => hash).toSorted());
    expect(merged?.record.body.texts).toEqual({ facebook: 'Datang Sabtu di aula.' });
    expect(await screen.findByText(/hanya punya satu ujung/)).toBeVisible();
  });

  test('keep what was written by hand while choices are looked at', async ({
    database,
    stores,
  }) => {
    const id = await withVersions(stores, ['Datang Minggu.', 'Datang Sabtu.']);
    await addHead(stores, id, 'Datang Jumat.');
    const { user } = await openDesk({ database, stores }, [], `#draf/${id}/gabung`);
    const result = await screen.findByRole('textbox', { name: 'Hasil gabungan' });
    await user.click(screen.getByRole('button', { name: 'Ubah dengan tangan' }));
    await user.clear(result);
    await user.type(result, 'Datang kapan saja.');
    await user.click(screen.getByRole('button', { name: 'Dari pilihan' }));
    expect(result).not.toHaveValue('Datang kapan saja.');
    await user.click(screen.getByRole('button', { name: 'Ubah dengan tangan' }));
    expect(result).toHaveValue('Datang kapan saja.');
    await user.click(screen.getByRole('button', { name: 'Simpan gabungan sebagai versi baru' }));
    await waitFor(async () =>
      expect(await database.workingCopies.get(id)).toMatchObject({ text: 'Datang kapan saja.' }),
    );
    expect(await database.merges.count()).toBe(0);
  });

  test('are merged later, from where they were left', async ({ database, stores }) => {
    const id = await withVersions(stores, ['Datang Minggu.', 'Datang Sabtu.']);
    await addHead(stores, id, 'Datang Jumat.');
    const { user } = await openDesk({ database, stores }, [], `#draf/${id}/gabung`);
    await user.click(await screen.findByRole('button', { name: 'Ubah dengan tangan' }));
    const result = screen.getByRole('textbox', { name: 'Hasil gabungan' });
    await user.clear(result);
    await user.type(result, 'Datang kapan saja.');
    await waitFor(async () =>
      expect(await database.merges.toArray()).toMatchObject([
        { draft: id, channels: { facebook: { written: 'Datang kapan saja.', isByHand: true } } },
      ]),
    );
    cleanup();
    await openDesk({ database, stores }, [], `#draf/${id}/gabung`);
    expect(await screen.findByRole('textbox', { name: 'Hasil gabungan' })).toHaveValue(
      'Datang kapan saja.',
    );
  });

  test('that changed meanwhile leave the written text to be copied', async ({
    database,
    stores,
  }) => {
    const id = await withVersions(stores, ['Datang Minggu.']);
    const heads = ['a'.repeat(64), 'b'.repeat(64)] as [string, string];
    const state = { choices: {}, written: 'Datang kapan saja.', isByHand: true };
    await stores.merges.keep(id, heads, { facebook: state });
    const { user } = await openDesk({ database, stores }, [], `#draf/${id}/gabung`);
    const unused = await screen.findByRole('region', { name: 'Teks gabungan yang belum dipakai' });
    expect(screen.getByText(/hanya punya satu ujung/)).toBeVisible();
    await user.click(within(unused).getByRole('button', { name: 'Salin tulisan' }));
    expect(await navigator.clipboard.readText()).toBe('Datang kapan saja.');
    await user.click(within(unused).getByRole('button', { name: 'Buang teks ini' }));
    await waitFor(() => expect(unused).not.toBeInTheDocument());
    expect(await database.merges.count()).toBe(0);
  });

  test('of which the text cannot be kept say so, and leave it in its field', async ({
    database,
    stores,
  }) => {
    const id = await withVersions(stores, ['Datang Minggu.', 'Datang Sabtu.']);
    await addHead(stores, id, 'Datang Jumat.');
    vi.spyOn(stores.merges, 'keep').mockResolvedValue(fail({ code: 'storage.full' }));
    const { user } = await openDesk({ database, stores }, [], `#draf/${id}/gabung`);
    await user.click(await screen.findByRole('button', { name: 'Ubah dengan tangan' }));
    const result = screen.getByRole('textbox', { name: 'Hasil gabungan' });
    await user.clear(result);
    await user.type(result, 'Datang kapan saja.');
    expect(await screen.findByText('Kode: storage.full')).toBeVisible();
    expect(result).toHaveValue('Datang kapan saja.');
    await user.click(screen.getByRole('button', { name: 'Salin tulisan' }));
    expect(await navigator.clipboard.readText()).toBe('Datang kapan saja.');
  });
});
