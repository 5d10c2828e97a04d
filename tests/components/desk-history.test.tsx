import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect } from 'vitest';
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
