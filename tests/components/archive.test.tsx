import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, vi } from 'vitest';
import { noDetails } from '@/lib/core/no-details.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { openDesk, standAtDesk, test, type World } from './desk-world.tsx';
import { draft } from './spoken.tsx';

beforeEach(standAtDesk);
beforeEach(() => {
  // happy-dom would open the file instead of saving it.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
});

const old = draft({ text: 'Lama sekali', savedAt: '2020-01-10T05:00:00.000Z' });
const social = draft({
  text: 'Bantuan sosial',
  savedAt: '2024-05-10T05:00:00.000Z',
  details: { ...noDetails, office: 'Dinas Sosial' },
});
const fresh = draft({ text: 'Baru saja', savedAt: new Date().toISOString() });
const policy = { ...defaultPolicy, retention: { published: null, unpublished: 12 } };

async function open(world: World, change: { policy?: typeof policy } = { policy }) {
  const desk = await openDesk(world, [old, social, fresh], '#arsip', change.policy);
  await screen.findByText('3 unggahan terpilih');
  return desk;
}

const choice = (name: string) => screen.getByRole('combobox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const dialog = () => within(screen.getByRole('dialog'));
const idsOf = async ({ database }: World) =>
  (await database.workingCopies.toArray())
    .filter(({ deletedAt }) => !deletedAt)
    .map(({ id }) => id);

test('months, office and status say how many posts go into the archive', async ({
  database,
  stores,
}) => {
  const world = { database, stores };
  const { user } = await open(world);
  await user.selectOptions(choice('Kantor'), 'Dinas Sosial');
  expect(screen.getByText('1 unggahan terpilih')).toBeVisible();
  await user.selectOptions(choice('Kantor'), 'Semua');
  await user.selectOptions(choice('Status'), 'Tayang');
  expect(screen.getByText('Tidak ada unggahan yang cocok.')).toBeVisible();
  expect(button('Unduh arsip')).toHaveAttribute('aria-disabled', 'true');
  await user.selectOptions(choice('Status'), 'Semua');
  await user.type(screen.getByLabelText('Sampai bulan'), '2024-12');
  expect(await screen.findByText('2 unggahan terpilih')).toBeVisible();
});

test('the archive of what was chosen is made, and the page says when', async ({
  database,
  stores,
}) => {
  const world = { database, stores };
  const { user } = await open(world);
  const offered = vi.spyOn(URL, 'createObjectURL');
  await user.click(button('Unduh arsip'));
  expect(await screen.findByText(/^Arsip berisi 3 unggahan selesai/)).toBeVisible();
  const [file] = offered.mock.calls[0] ?? [];
  expect(file).toBeInstanceOf(Blob);
  expect(HTMLAnchorElement.prototype.click).toHaveBeenCalledOnce();
});

test('an archive that is called off gives no file', async ({ database, stores }) => {
  const world = { database, stores };
  const { user } = await open(world);
  const waiting = Promise.withResolvers<void>();
  const read = world.stores.archive.read.bind(world.stores.archive);
  vi.spyOn(world.stores.archive, 'read').mockImplementationOnce(async (ids) => {
    await waiting.promise;
    return read(ids);
  });
  await user.click(button('Unduh arsip'));
  await user.click(await screen.findByRole('button', { name: 'Batal' }));
  waiting.resolve();
  expect(await screen.findByText('Dibatalkan. Tidak ada berkas yang diunduh.')).toBeVisible();
  expect(HTMLAnchorElement.prototype.click).not.toHaveBeenCalled();
});

test('a database that cannot be read is named', async ({ database, stores }) => {
  const world = { database, stores };
  const { user } = await open(world);
  vi.spyOn(world.stores.archive, 'read').mockResolvedValueOnce({
    ok: false,
    failure: { code: 'storage.unopened' },
  });
  await user.click(button('Unduh arsip'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Kode: storage.unopened');
});

test('without a rule nothing is past its time', async ({ database, stores }) => {
  const world = { database, stores };
  await open(world, {});
  expect(screen.getByText('Belum ada masa simpan: semua draf disimpan terus.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Setujui…' })).not.toBeInTheDocument();
});

test('what is past its time is shown, and nothing goes before its archive was offered', async ({
  database,
  stores,
}) => {
  const world = { database, stores };
  const { user } = await open(world);
  expect(screen.getByText('1 draf melewati masa simpan.')).toBeVisible();
  expect(screen.getByText(/Belum ada yang dihapus/)).toBeVisible();
  const rule = /yang sudah tayang disimpan terus; yang tidak tayang disimpan 12 bulan sejak/;
  expect(screen.getByText(rule)).toBeVisible();
  expect(await idsOf(world)).toHaveLength(3);
  await user.click(button('Setujui…'));
  expect(dialog().getByText(rule)).toBeVisible();
  await user.click(dialog().getByRole('button', { name: 'Pindahkan ke tempat sampah' }));
  await user.click(dialog().getByRole('button', { name: 'Hapus untuk seterusnya' }));
  expect(screen.getByRole('dialog')).toBeVisible();
  expect(await idsOf(world)).toHaveLength(3);

  await user.click(dialog().getByRole('button', { name: 'Unduh arsipnya dulu' }));
  expect(await dialog().findByText('Arsip draf ini sudah diunduh.')).toBeVisible();
  await user.click(dialog().getByRole('button', { name: 'Pindahkan ke tempat sampah' }));
  expect(await screen.findByText('1 draf dipindah ke tempat sampah.')).toBeVisible();
  expect(await idsOf(world)).not.toContain(old.id);
  await waitFor(() => expect(screen.getByText('2 unggahan terpilih')).toBeVisible());
});

test('who needs no archive says so, and may remove for good', async ({ database, stores }) => {
  const world = { database, stores };
  const { user } = await open(world);
  await user.click(button('Setujui…'));
  await user.click(dialog().getByRole('checkbox', { name: 'Arsipnya tidak diperlukan' }));
  await user.click(dialog().getByRole('button', { name: 'Hapus untuk seterusnya' }));
  expect(await screen.findByText('1 draf dihapus untuk seterusnya.')).toBeVisible();
  expect(await world.database.workingCopies.get(old.id)).toBeUndefined();
  expect(await world.database.removed.get(old.id)).toBeDefined();
});

test('a draft that is held is past no time, is named as held, and can be let go', async ({
  database,
  stores,
}) => {
  const world = { database, stores };
  const { user } = await open(world);
  await user.click(button('Tahan “Lama sekali”'));
  expect(await screen.findByText('Tidak ada draf yang melewati masa simpan.')).toBeVisible();
  expect((await world.database.workingCopies.get(old.id))?.details.isHeld).toBe(true);
  await user.click(screen.getByText('1 draf ditahan'));
  expect(screen.getByText('Ditahan dari penghapusan')).toBeVisible();
  await user.click(button('Lepas “Lama sekali”'));
  expect(await screen.findByText('1 draf melewati masa simpan.')).toBeVisible();
});

test('one that was held elsewhere meanwhile stays, and the page says so', async ({
  database,
  stores,
}) => {
  const world = { database, stores };
  const { user } = await open(world);
  await user.click(button('Setujui…'));
  await user.click(dialog().getByRole('checkbox'));
  await world.stores.copies.describe(old.id, { isHeld: true });
  await user.click(dialog().getByRole('button', { name: 'Hapus untuk seterusnya' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Draf ini ditahan, jadi tidak dihapus.',
  );
  expect(await screen.findByText('1 draf ditahan')).toBeVisible();
  expect(await world.database.workingCopies.get(old.id)).toBeDefined();
});
