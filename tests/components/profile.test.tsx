import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, vi } from 'vitest';
import { succeed } from '@/lib/core/result.ts';
import type { KeyLock } from '@/lib/storage/people/introduce.ts';
import { test as atDesk, openDesk, standAtDesk, type World } from './desk-world.tsx';

/** What the worker does beside the page, at once: this passphrase and no other opens what it wrapped. */
vi.mock('@/entrypoints/desk/lock/key-jobs.ts', () => ({
  async askKeyWorker(
    kind: string,
    asked: { secret?: Uint8Array; wrapped?: Uint8Array; passphrase: string },
  ) {
    if (kind === 'wrap')
      return { ok: true, value: Uint8Array.of(asked.passphrase.length, ...(asked.secret ?? [])) };
    const wrapped = asked.wrapped ?? new Uint8Array();
    return wrapped[0] === asked.passphrase.length
      ? { ok: true, value: wrapped.slice(1) }
      : { ok: false, failure: { code: 'lock.wrong-passphrase' } };
  },
}));

const test = atDesk.extend<{ world: World }>({
  world: async ({ database, stores }, use) => use({ database, stores }),
});

beforeEach(standAtDesk);

const words = 'tiga kucing di loket';
const lock: KeyLock = {
  wrap: async (secret) => succeed(Uint8Array.of(words.length, ...secret)),
  minutes: 15,
};
const add = ({ stores }: World, name: string) =>
  stores.people.introduce({ name, office: '', role: 'editor' }, null, lock);

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('several people in one profile', () => {
  test('the first chooses a passphrase, and the head of the desk names them', async ({ world }) => {
    await openDesk(world, [], '#orang');
    expect(screen.queryByText(/^Menulis sebagai/)).toBeNull();
    await userEvent.type(await screen.findByLabelText('Nama'), 'Dewi');
    await userEvent.click(screen.getByRole('checkbox', { name: /^Laptop ini dipakai bersama/ }));
    await userEvent.type(screen.getByLabelText('Kata sandi baru'), 'pendek');
    await userEvent.click(await button('Buat kunci saya'));
    expect(await screen.findByText(/^Terlalu pendek/)).toBeVisible();
    expect(screen.getByLabelText('Kata sandi baru')).toHaveFocus();
    expect(await world.database.identities.count()).toBe(0);
    await userEvent.clear(screen.getByLabelText('Kata sandi baru'));
    await userEvent.type(screen.getByLabelText('Kata sandi baru'), words);
    await userEvent.type(screen.getByLabelText('Tulis sekali lagi'), words);
    await userEvent.click(await button('Buat kunci saya'));
    expect(await screen.findByText(/^Menulis sebagai Dewi/)).toBeVisible();
    expect((await world.database.identities.toArray())[0]?.signing).toBeNull();
  });

  test('another one takes over with their passphrase, and not with a wrong one', async ({
    world,
  }) => {
    await add(world, 'Dewi');
    await add(world, 'Rina');
    await openDesk(world, [], '#orang');
    expect(await screen.findByText(/^Menulis sebagai Rina/)).toBeVisible();
    await userEvent.type(await screen.findByLabelText('Kata sandi Dewi'), 'salah');
    await userEvent.click(await button('Ganti ke Dewi'));
    expect(await screen.findByText(/tidak membuka kunci orang itu/)).toBeVisible();
    expect(screen.getByText(/^Menulis sebagai Rina/)).toBeVisible();
    await userEvent.clear(screen.getByLabelText('Kata sandi Dewi'));
    await userEvent.type(screen.getByLabelText('Kata sandi Dewi'), words);
    await userEvent.click(await button('Ganti ke Dewi'));
    expect(await screen.findByText(/^Menulis sebagai Dewi/)).toBeVisible();
    await userEvent.click(await button('Tutup kunci'));
    expect(await screen.findByText(/^Tidak ada kunci terbuka/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Salin kartu saya' })).toBeNull();
  });

  test('who has no passphrase is named as open to everybody once there are others', async ({
    world,
  }) => {
    await world.stores.people.introduce({ name: 'Dewi', office: '', role: 'editor' });
    await openDesk(world, [], '#orang');
    expect(await screen.findByText(/^Menulis sebagai Dewi/)).toBeVisible();
    expect(screen.queryByText(/^Tanpa kata sandi/)).toBeNull();
    await userEvent.click(await button('Tambah orang di profil ini'));
    await userEvent.type(await screen.findByLabelText('Nama'), 'Rina');
    await userEvent.type(screen.getByLabelText('Kata sandi baru'), words);
    await userEvent.type(screen.getByLabelText('Tulis sekali lagi'), words);
    await userEvent.click(await button('Buat kunci saya'));
    expect(await screen.findByText(/^Menulis sebagai Rina/)).toBeVisible();
    expect(await screen.findByText(/^Tanpa kata sandi/)).toBeVisible();
    await userEvent.click(await button('Ganti ke Dewi'));
    expect(await screen.findByText(/^Menulis sebagai Dewi/)).toBeVisible();
    await waitFor(async () => expect(await world.database.unsigned.count()).toBe(0));
  });
});
