import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect } from 'vitest';
import { DraftSearch } from '@/entrypoints/desk/draft-search.ts';
import { addressOfList, readSought } from '@/entrypoints/desk/list-address.ts';
import { noDetails } from '@/lib/core/no-details.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { openDesk, standAtDesk, test } from './desk-world.tsx';
import { draft } from './spoken.tsx';

beforeEach(standAtDesk);

const titles = () =>
  [...document.querySelectorAll('a[data-draft]')].map((link) => link.textContent);

const at = (hour: number) => `2026-11-24T0${hour}:00:00.000Z`;

const three = () => [
  draft({ text: 'Cek gula darah gratis', savedAt: at(3) }),
  draft({ text: 'Pajak kendaraan', channel: 'instagram', savedAt: at(2) }),
  draft({
    text: 'Posyandu balita',
    savedAt: at(1),
    details: { ...noDetails, office: 'Dinas Kesehatan', tags: ['lansia'] },
  }),
];

describe('filters', () => {
  test('narrow together, stand in the address, and are taken off at once', async ({
    database,
    stores,
  }) => {
    const { user } = await openDesk({ database, stores }, three());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kanal' }), 'Kanal: Facebook');
    await waitFor(() => expect(titles()).toEqual(['Cek gula darah gratis', 'Posyandu balita']));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Tag' }), 'Tag: lansia');
    await waitFor(() => expect(titles()).toEqual(['Posyandu balita']));
    expect(history.replaceState).toHaveBeenLastCalledWith(
      null,
      '',
      '#draf?kanal=facebook&tag=lansia',
    );
    await user.click(screen.getByRole('button', { name: 'Hapus saringan' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  test('are read from the address, and say where nothing fits', async ({ database, stores }) => {
    await openDesk({ database, stores }, three(), '#draf?instansi=Dinas+Kesehatan&kanal=instagram');
    expect(screen.getByText('Tidak ada draf yang cocok dengan saringan ini.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Instansi' })).toHaveValue('Dinas Kesehatan');
  });

  test('an address leads back to what it was made of; what is not known is left out', () => {
    const sought = {
      words: 'gula & darah',
      filter: { status: 'draft', office: 'Dinas A/B?', month: '2026-11', open: 'must' },
    } as const;
    expect(readSought(addressOfList(sought).split('?').slice(1).join('?'))).toEqual(sought);
    expect(readSought('kanal=radio&bulan=2026-13&poin=ya&x=1')).toEqual({ words: '', filter: {} });
  });
});

describe('the search', () => {
  test('finds while it is typed, and marks the words in the title and the text', async ({
    database,
    stores,
  }) => {
    const { user } = await openDesk({ database, stores }, three());
    await user.type(screen.getByRole('searchbox', { name: 'Cari di semua draf' }), 'gula dar');
    expect(await screen.findByText('1 draf memuat “gula dar”')).toBeVisible();
    expect(titles()).toEqual(['Cek gula darah gratis']);
    const marked = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked).toEqual(['gula darah', 'gula darah']);
    expect(history.replaceState).toHaveBeenLastCalledWith(null, '', '#draf?kata=gula+dar');
  });

  test('says that nothing was found', async ({ database, stores }) => {
    await openDesk({ database, stores }, three(), '#draf?kata=zamrud');
    expect(await screen.findByText(/^Tidak ada draf yang memuat “zamrud”\./)).toBeVisible();
  });

  test('says that it cannot be used, and the list goes on', async ({ database, stores }) => {
    const search = new DraftSearch(() => {
      throw new Error('no worker');
    });
    const { user } = await openDesk({ database, stores }, three(), '', defaultPolicy, search);
    await user.type(screen.getByRole('searchbox', { name: 'Cari di semua draf' }), 'gula');
    expect(await screen.findByRole('alert')).toHaveTextContent('Kode: search.unavailable');
    expect(titles()).toHaveLength(3);
  });
});

describe('many drafts at once', () => {
  const tick = (title: string) => screen.getByRole('checkbox', { name: `Pilih “${title}”` });

  test('are thrown away together, and come back together', async ({ database, stores }) => {
    const { user } = await openDesk({ database, stores }, three());
    await user.click(tick('Cek gula darah gratis'));
    await user.keyboard('{Shift>}');
    await user.click(tick('Posyandu balita'));
    await user.keyboard('{/Shift}');
    const bar = screen.getByRole('region', { name: 'Draf yang dipilih' });
    expect(bar).toHaveTextContent('3 dipilih');
    await user.click(within(bar).getByRole('button', { name: 'Buang ke tempat sampah' }));
    expect(await screen.findByText('3 draf dipindah ke tempat sampah.')).toBeVisible();
    await waitFor(() => expect(titles()).toEqual([]));
    await user.click(screen.getByRole('button', { name: 'Urungkan' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  test('get a tag together', async ({ database, stores }) => {
    const { user } = await openDesk({ database, stores }, three());
    await user.click(tick('Pajak kendaraan'));
    await user.click(screen.getByRole('button', { name: 'Beri tag…' }));
    const bar = screen.getByRole('region', { name: 'Draf yang dipilih' });
    await user.type(within(bar).getByLabelText('Tag'), '#pajak{Enter}');
    expect(await screen.findByText('1 draf diberi tag “pajak”.')).toBeVisible();
    expect((await database.drafts.where('tags').equals('pajak').toArray()).length).toBe(1);
  });

  test('are removed for good out of the bin, after a question', async ({ database, stores }) => {
    const binned = draft({ text: 'Dibuang', deletedAt: at(4) });
    const { user } = await openDesk({ database, stores }, [binned], '#sampah');
    await user.click(tick('Dibuang'));
    await user.click(screen.getByRole('button', { name: 'Hapus untuk seterusnya…' }));
    expect(screen.getByRole('button', { name: 'Batal' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Hapus 1 draf' }));
    expect(await screen.findByText('1 draf dihapus untuk seterusnya.')).toBeVisible();
    expect(await database.workingCopies.count()).toBe(0);
  });
});

describe('the keys of the list', () => {
  test('move, select, throw away and search, but not while somebody types', async ({
    database,
    stores,
  }) => {
    const { user } = await openDesk({ database, stores }, three());
    await user.keyboard('jj');
    expect(screen.getByRole('link', { name: 'Pajak kendaraan' })).toHaveFocus();
    await user.keyboard('x{ArrowDown}X');
    expect(screen.getByRole('region', { name: 'Draf yang dipilih' })).toHaveTextContent(
      '2 dipilih',
    );
    await user.keyboard('k{Delete}');
    await waitFor(() => expect(titles()).not.toContain('Pajak kendaraan'));
    await user.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await user.keyboard('nx?');
    expect(screen.getByRole('searchbox')).toHaveValue('nx?');
  });

  test('are listed, by a key and by a button', async ({ database, stores }) => {
    const { user } = await openDesk({ database, stores }, three());
    await user.keyboard('?');
    const list = screen.getByRole('dialog', { name: 'Pintasan papan ketik' });
    expect(list).toHaveTextContent('Draf berikutnya');
    await user.click(within(list).getByRole('button', { name: 'Tutup' }));
    await user.click(screen.getByRole('button', { name: /^Pintasan papan ketik/ }));
    expect(screen.getByRole('dialog', { name: 'Pintasan papan ketik' })).toBeVisible();
  });
});
