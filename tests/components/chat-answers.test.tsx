import { screen } from '@testing-library/react';
import { beforeEach, expect } from 'vitest';
import { openDesk, standAtDesk, test, type World } from './desk-world.tsx';
import { versionsOf, withVersions } from './versioned.ts';

beforeEach(standAtDesk);

async function atSharing(world: World) {
  const id = await withVersions(world.stores, ['Senin.', 'Selasa.']);
  const { user } = await openDesk(world, [], `#draf/${id}/bagikan`);
  const [, newest] = await versionsOf(world.stores, id);
  const code = newest?.hash.slice(0, 4).toUpperCase() ?? '';
  return { id, user, newest, code };
}

const pasted = () => screen.findByRole('textbox', { name: 'Jawaban yang diterima' });

test('the message names the version, and its answer is noted as a statement, once', async ({
  database,
  stores,
}) => {
  const { id, user, newest, code } = await atSharing({ database, stores });
  await user.click(await screen.findByRole('button', { name: 'Siapkan pesan' }));
  const message = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Pesan/ });
  expect(message.value).toContain(`Selasa.\n\nBalas SETUJU ${code} atau UBAH ${code}`);

  await user.type(await pasted(), `UBAH ${code} jamnya belum ada`);
  await user.click(screen.getByRole('button', { name: 'Baca jawaban' }));
  expect(await screen.findByText('Tulis dulu siapa yang menjawab.')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Nama yang menjawab' }), 'Pak Budi');
  await user.click(screen.getByRole('button', { name: 'Baca jawaban' }));
  expect(await screen.findByText(/dicatat admin/)).toBeVisible();
  const decisions = async () => {
    const history = await stores.versions.history(id);
    return history.ok ? history.value.state.decisions : [];
  };
  expect(await decisions()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Catat 1 putusan' }));
  expect(await screen.findByText('1 putusan dicatat.')).toBeVisible();
  expect((await decisions()).map(({ record }) => record.body)).toMatchObject([
    {
      version: newest?.hash,
      outcome: 'changes-requested',
      comment: 'jamnya belum ada',
      recorded: { from: 'Pak Budi', way: 'whatsapp', words: `UBAH ${code} jamnya belum ada` },
    },
  ]);

  await user.click(screen.getByRole('button', { name: 'Baca jawaban' }));
  expect(await screen.findByText(`Jawaban untuk ${code} ini sudah dicatat.`)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Catat/ })).toBeNull();
});

test('what holds no answer is said so', async ({ database, stores }) => {
  const { user } = await atSharing({ database, stores });
  await user.type(await pasted(), 'Baik, nanti saya baca.');
  await user.click(screen.getByRole('button', { name: 'Baca jawaban' }));
  expect(await screen.findByText(/Tidak ada jawaban SETUJU atau UBAH/)).toBeVisible();
});
