import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect } from 'vitest';
import type { CaseBody } from '@/lib/core/records/case-body.ts';
import { claim } from '../core/correction/a-case.ts';
import { openDesk, standAtDesk, test, type World } from './desk-world.tsx';
import { draft } from './spoken.tsx';

beforeEach(standAtDesk);

async function open({ stores }: World, change: Partial<CaseBody> = {}): Promise<string> {
  const opened = await stores.corrections.open(claim(change), 'klaim');
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

/** A draft that came out. */
async function out({ database, stores }: World, text = 'Posko buka pukul 07.00.') {
  const one = draft({ text });
  await database.workingCopies.put(one);
  const publishedAt = '2026-11-20T02:00:00.000Z';
  await stores.copies.notePublication(one.id, { publishedAt, isPlanned: false, url: null });
  return one.id;
}

describe('the board', () => {
  test('says where nothing is to be corrected', async ({ database, stores }) => {
    const world = { database, stores };
    await openDesk(world, [], '#koreksi');
    expect(await screen.findByText('Tidak ada yang perlu dikoreksi.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Koreksi' })).toHaveAttribute('aria-current', 'page');
  });

  test('has each case in its lane, and the navigation counts what is open', async ({
    database,
    stores,
  }) => {
    const world = { database, stores };
    await open(world, { claim: 'vaksin dihentikan', harms: ['health'], reach: 'wide' });
    await open(world, { claim: 'bansos bayar', fact: 'Gratis.' });
    await open(world, {
      claim: 'akun tiruan',
      closed: { as: 'not-answered', reason: 'Kecil.' },
    });
    const { user } = await openDesk(world, [], '#koreksi');
    const lane = async (name: RegExp) => within(await screen.findByRole('region', { name }));
    expect(
      (await lane(/^Ditemukan 1/)).getByRole('link', { name: 'vaksin dihentikan' }),
    ).toBeVisible();
    expect((await lane(/^Diperiksa 1/)).getByRole('link', { name: 'bansos bayar' })).toBeVisible();
    expect((await lane(/^Selesai 1/)).getByText('Ditutup tanpa jawaban')).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Koreksi 2' })).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Tampilkan'), 'ralat');
    expect(screen.queryByRole('link', { name: 'vaksin dihentikan' })).not.toBeInTheDocument();
  });
});

describe('a case', () => {
  test('that is not here says so', async ({ database, stores }) => {
    const world = { database, stores };
    await openDesk(world, [], `#koreksi/${crypto.randomUUID()}`);
    expect(await screen.findByText(/Perkara ini tidak ada di komputer ini/)).toBeVisible();
  });

  test('is begun, with what is not right at its field, and opened', async ({
    database,
    stores,
  }) => {
    const world = { database, stores };
    const { user } = await openDesk(world, [], '#koreksi/klaim');
    await user.click(await screen.findByRole('button', { name: 'Catat perkara' }));
    expect(await screen.findByText('Tulis satu kalimat.')).toBeVisible();
    expect(await world.database.records.count()).toBe(0);
    await user.type(screen.getByLabelText('Apa yang beredar'), 'bansos bayar');
    await user.click(screen.getByLabelText('Uang warga'));
    await user.selectOptions(screen.getByLabelText('Jangkauan'), 'spreading');
    expect(screen.getByText('Usul: jawab')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Catat perkara' }));
    await waitFor(() => expect(location.hash).toMatch(/^#koreksi\/.{36}$/));
    expect(await screen.findByRole('heading', { name: 'bansos bayar' })).toBeVisible();
  });

  test('is not closed without a reason', async ({ database, stores }) => {
    const world = { database, stores };
    const id = await open(world);
    const { user } = await openDesk(world, [], `#koreksi/${id}`);
    await user.click(await screen.findByRole('button', { name: 'Tutup tanpa jawaban…' }));
    await user.click(screen.getByRole('button', { name: 'Tutup perkara' }));
    expect(await screen.findByText(/alasannya masih kosong/)).toBeVisible();
  });
});

describe('a post that is out', () => {
  test('can be put right from its draft and its menu, one that is not cannot', async ({
    database,
    stores,
  }) => {
    const world = { database, stores };
    const id = await out(world);
    const quiet = draft({ text: 'Belum tayang.' });
    const { user } = await openDesk(world, [quiet], '');
    const menu = await screen.findByLabelText('Lainnya untuk “Belum tayang.”');
    const row = menu.closest('li') as HTMLElement;
    expect(within(row).queryByText('Ralat unggahan ini')).not.toBeInTheDocument();
    expect(within(row).getByText('Bagikan untuk ditinjau…')).toBeInTheDocument();
    await user.click(screen.getByLabelText('Lainnya untuk “Posko buka pukul 07.00.”'));
    await user.click(screen.getByRole('button', { name: 'Ralat unggahan ini' }));
    await waitFor(() => expect(location.hash).toBe(`#koreksi/unggahan/${id}`));
    expect(await screen.findByLabelText('Apa yang keliru')).toBeVisible();
  });

  test('says what stays when its draft is thrown away', async ({ database, stores }) => {
    const world = { database, stores };
    const id = await out(world);
    const { user } = await openDesk(world, [], '');
    await user.click(await screen.findByLabelText('Hapus “Posko buka pukul 07.00.”'));
    expect(await screen.findByText(/tetap di tempat sampah sampai Anda sendiri/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Catat pencabutan…' })).toHaveAttribute(
      'href',
      `#koreksi/cabut/${id}`,
    );
  });
});
