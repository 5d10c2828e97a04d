import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect } from 'vitest';
import type { Stores } from '@/lib/storage/stores.ts';
import { request } from '../storage/world.ts';
import { openDesk, standAtDesk, test } from './desk-world.tsx';

beforeEach(standAtDesk);

/** A quarter of an hour ago, to the minute, as a field for a time holds it. */
const plannedAt = new Date(Math.floor(Date.now() / 60_000 - 15) * 60_000).toISOString();

/** Keeps a draft that its site was asked to bring out. */
async function schedule({ copies }: Stores, text: string, at = plannedAt): Promise<string> {
  const kept = await copies.keep(request({ text, channel: 'instagram' }));
  if (!kept.ok) throw new Error(kept.failure.code);
  const { id } = kept.value;
  await copies.notePublication(id, { publishedAt: at, isPlanned: true, url: null });
  return id;
}

const button = (name: string) => screen.findByRole('button', { name });
const question = 'Sudah tayang? “Kuras bak”';

const publicationOf = async ({ copies }: Stores, id: string) => {
  const copy = await copies.get(id);
  return copy.ok ? copy.value.selfCheck.publication : copy.failure.code;
};

describe('a scheduled post whose time is over', () => {
  test('is noted as out at its planned time, with the address that was given', async ({
    database,
    stores,
  }) => {
    const id = await schedule(stores, 'Kuras bak');
    const { user } = await openDesk({ database, stores }, []);
    expect(await screen.findByText(question)).toBeVisible();
    await user.click(await button('Sudah, catat…'));
    const address = await screen.findByRole('textbox', { name: /Alamat unggahan/ });
    await user.type(address, 'instagram');
    await user.click(await button('Catat tayang'));
    expect(await screen.findByText(/Awali dengan https/)).toBeVisible();
    await user.clear(address);
    await user.type(address, 'https://www.instagram.com/p/1');
    await user.click(await button('Catat tayang'));
    expect(await screen.findByText(/^Tercatat: tayang .*tidak dibandingkan\.$/)).toBeVisible();
    expect(await publicationOf(stores, id)).toEqual({
      publishedAt: plannedAt,
      url: 'https://www.instagram.com/p/1',
      isPlanned: false,
      isCompared: false,
    });
    await waitFor(() => expect(screen.queryByText(question)).not.toBeInTheDocument());
  });

  test('keeps its plan where it is not out, and is not asked about again', async ({
    database,
    stores,
  }) => {
    const id = await schedule(stores, 'Kuras bak');
    const { user, services } = await openDesk({ database, stores }, []);
    await user.click(await button('Belum, biarkan'));
    expect(services.reminders.see).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({ id, plannedAt }),
    ]);
    expect(await publicationOf(stores, id)).toMatchObject({ isPlanned: true });
  });

  test('can be planned for another time, which its site does not hear of', async ({
    database,
    stores,
  }) => {
    const id = await schedule(stores, 'Kuras bak');
    const { user } = await openDesk({ database, stores }, []);
    await user.click(await button('Belum, ubah rencana…'));
    expect(await screen.findByText(/Jadwal di situsnya tidak ikut berubah/)).toBeVisible();
    const day = screen.getByLabelText('Tanggal');
    await user.clear(day);
    await user.type(day, '2099-01-02');
    await user.click(await button('Simpan rencana'));
    await waitFor(() => expect(screen.queryByText(question)).not.toBeInTheDocument());
    const copy = await stores.copies.get(id);
    expect(copy.ok && copy.value.details.plannedAt).toMatch(/^2099-01-0/);
    expect(await publicationOf(stores, id)).toMatchObject({ isPlanned: true });
  });

  test('is asked about one after the other, apart from what a person brings out', async ({
    database,
    stores,
  }) => {
    const before = new Date(Date.parse(plannedAt) - 60_000).toISOString();
    await schedule(stores, 'Kuras bak', before);
    await schedule(stores, 'Tes HIV');
    const own = await stores.copies.keep(request({ text: 'Dengan tangan' }));
    if (own.ok) await stores.copies.describe(own.value.id, { plannedAt });
    const { user } = await openDesk({ database, stores }, []);
    expect(await screen.findByText('Sudah waktunya tayang: “Dengan tangan”')).toBeVisible();
    expect(await screen.findByText(/dan 1 lagi/)).toHaveTextContent(question);
    await user.click(await button('Sudah, catat…'));
    await user.click(await button('Catat tayang'));
    expect(await screen.findByText('Sudah tayang? “Tes HIV”')).toBeVisible();
  });
});
