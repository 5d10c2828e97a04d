import { screen } from '@testing-library/react';
import { beforeEach, expect, vi } from 'vitest';
import { readCode, writeCode } from '@/lib/code/code-text.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import { openDesk, standAtDesk, test, type World } from './desk-world.tsx';
import { versionsOf, withVersions, writeOn } from './versioned.ts';

beforeEach(standAtDesk);

async function atSharing(world: World, viewer = '') {
  const id = await withVersions(world.stores, ['Senin.', 'Selasa.']);
  const policy = { ...defaultPolicy, viewer };
  const { user } = await openDesk(world, [], `#draf/${id}/bagikan`, policy);
  const [first, newest] = await versionsOf(world.stores, id);
  if (!first || !newest) throw new Error('There are two versions.');
  return { id, user, first, newest };
}

const shown = async () =>
  (await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Kode teks' })).value;
const make = () => screen.findByRole('button', { name: 'Buat kode' });

test('the version that stands becomes a code that brings it, signed by nobody here', async ({
  database,
  stores,
}) => {
  const { id, user, newest } = await atSharing({ database, stores });
  await user.click(await make());
  const code = await shown();
  const read = await readCode(code);
  expect(read).toMatchObject({
    ok: true,
    value: { header: { draft: id }, records: [{ hash: newest.hash }] },
  });
  const name = `v2 (${newest.hash.slice(0, 4).toUpperCase()})`;
  expect(screen.getByRole('img', { name: `Kode QR ${name}` })).toBeVisible();
  expect(screen.getByText(`Kode ${name}: ${code.length} dari 2.000 huruf.`)).toBeVisible();
});

test('a link is offered only where the office has a page of its own', async ({
  database,
  stores,
}) => {
  const viewer = 'https://dinkes.example/viewer.html';
  const { user } = await atSharing({ database, stores }, viewer);
  await user.click(await make());
  const code = await shown();
  const link = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Tautan/ });
  expect(link.value).toBe(`${viewer}#${code}`);
});

test('a link that messengers would cut is not offered', async ({ database, stores }) => {
  const { user } = await atSharing(
    { database, stores },
    `https://dinkes.example/${'x'.repeat(1800)}`,
  );
  await user.click(await make());
  expect(await screen.findByText(/lebih dari yang aman di pesan/)).toBeVisible();
  expect(screen.queryByRole('textbox', { name: /^Tautan/ })).toBeNull();
});

test('without such a page there is no link', async ({ database, stores }) => {
  const { user } = await atSharing({ database, stores });
  await user.click(await make());
  await shown();
  expect(screen.queryByRole('textbox', { name: /^Tautan/ })).toBeNull();
});

test('a decision of this profile is offered, of somebody else not', async ({
  database,
  stores,
}) => {
  const { id, user, first } = await atSharing({ database, stores });
  const answer = {
    outcome: 'approved',
    code: '',
    reason: '',
    sender: null,
    words: 'SETUJU',
    writtenAt: null,
  } as const;
  await stores.noteAnswers(id, [{ answer, from: 'Budi', version: { ...first, number: 1 } }]);
  const choice = await screen.findByRole('option', { name: /^Putusan: disetujui, v1/ });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Isi kode' }), choice);
  await user.click(await make());
  const read = await readCode(await shown());
  expect(read.ok && read.value.records.map(({ record }) => record.kind)).toEqual(['decision']);

  const history = await stores.versions.history(id);
  const [decision] = history.ok ? history.value.state.decisions : [];
  expect(decision).toBeDefined();
  const { isOutdated: _, ...one } = decision as NonNullable<typeof decision>;
  const author = { name: 'Rina', key: null };
  await stores.add([nameRecord({ ...one.record, author })]);
  await vi.waitFor(async () => {
    const after = await stores.versions.history(id);
    expect(after.ok && after.value.state.decisions).toHaveLength(2);
  });
  expect(screen.getAllByRole('option', { name: /^Putusan/ })).toHaveLength(1);
});

test('a version that does not fit says so, and the file stays offered', async ({
  database,
  stores,
}) => {
  const { id, user } = await atSharing({ database, stores });
  const long = Array.from({ length: 700 }, () => crypto.randomUUID()).join(' ');
  await writeOn(stores, id, long);
  await user.click(await make());
  expect(await screen.findByText('Isi ini terlalu panjang untuk kode.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Buat berkas tinjauan' })).toBeEnabled();
});

test('a pasted code is told before it is taken, and a bad one stays in its field', async ({
  database,
  stores,
}) => {
  const { id, user, newest } = await atSharing({ database, stores });
  const { number: _, ...version } = newest;
  const made = await writeCode([version]);
  if (!made.ok) throw new Error(made.failure.code);
  location.hash = '#kiriman';
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Kode, atau/ });
  const open = screen.getByRole('button', { name: 'Buka kode' });
  const cut = made.value.slice(0, 80);
  await user.click(field);
  await user.paste(cut);
  await user.click(open);
  expect(await screen.findByText('Kode terpotong.')).toBeVisible();
  expect(field.value).toBe(cut);
  await user.clear(field);
  await user.paste(`Rina: ${made.value}\nmakasih`);
  await user.click(open);
  expect(await screen.findByText('Tidak ada yang baru di kiriman ini.')).toBeVisible();

  await database.records.where('draft').equals(id).delete();
  await user.click(open);
  await user.click(await screen.findByRole('button', { name: 'Masukkan 1 rekaman' }));
  expect(await screen.findByText('1 rekaman masuk.')).toBeVisible();
  expect((await versionsOf(stores, id)).map(({ hash }) => hash)).toEqual([newest.hash]);
});
