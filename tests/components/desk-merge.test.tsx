import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, vi } from 'vitest';
import { fail } from '@/lib/core/result.ts';
import { openDesk, standAtDesk, test } from './desk-world.tsx';
import { addHead, versionsOf, withVersions, writeOn } from './versioned.ts';

beforeEach(standAtDesk);

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

  test('under which the draft was written on are told, with what was written by hand', async ({
    database,
    stores,
  }) => {
    const id = await withVersions(stores, ['Datang Minggu.', 'Datang Sabtu.']);
    await addHead(stores, id, 'Datang Jumat.');
    const { user } = await openDesk({ database, stores }, [], `#draf/${id}/gabung`);
    await user.click(await screen.findByRole('button', { name: 'Ubah dengan tangan' }));
    const result = screen.getByRole('textbox', { name: 'Hasil gabungan' });
    await user.clear(result);
    await user.type(result, 'Datang kapan saja.');
    await writeOn(stores, id, 'Datang Sabtu, bawa KTP.');
    await user.click(screen.getByRole('button', { name: 'Simpan gabungan sebagai versi baru' }));

    expect(await screen.findByText('Kode: merge.newer-text')).toBeVisible();
    const unused = await screen.findByRole('region', { name: 'Teks gabungan yang belum dipakai' });
    expect(unused).toHaveTextContent('Datang kapan saja.');
    expect((await screen.findAllByText(/bawa KTP/))[0]).toBeVisible();
    expect(await database.workingCopies.get(id)).toMatchObject({ text: 'Datang Sabtu, bawa KTP.' });
  });
});
