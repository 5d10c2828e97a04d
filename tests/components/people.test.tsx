import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, vi } from 'vitest';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { writeCard } from '@/lib/core/review/card.ts';
import { safetyNumber } from '@/lib/core/review/safety-number.ts';
import { person, rosterBy } from '../core/review/persons.ts';
import { test as atDesk, openDesk, standAtDesk, type World } from './desk-world.tsx';

const test = atDesk.extend<{ world: World }>({
  world: async ({ database, stores }, use) => use({ database, stores }),
});

beforeEach(standAtDesk);

const rina = person('Rina Hartati');
const cardOf = (...records: readonly { readonly hash: string }[]) =>
  writeCard(records as unknown as NamedRecord[]);

const open = (world: World) => openDesk(world, [], '#orang');
const button = (name: string | RegExp) => screen.findByRole('button', { name });

async function introduce(name = 'Dewi Anggraini') {
  await userEvent.type(await screen.findByLabelText('Nama'), name);
  await userEvent.click(await button('Buat kunci saya'));
  await button('Salin kartu saya');
}

async function take(card: string) {
  const field = await screen.findByLabelText('Kartu anggota atau daftar anggota');
  await userEvent.click(field);
  await userEvent.paste(card);
  await userEvent.click(await button('Ambil kartu'));
  return field;
}

describe('the own keys', () => {
  test('are made after a name is given, and the page says what they are not', async ({ world }) => {
    await open(world);
    expect(screen.getByText(/bukan tanda tangan elektronik tersertifikasi/)).toBeVisible();
    expect(screen.getByText(/kuncinya hilang/)).toBeVisible();
    await userEvent.click(await button('Buat kunci saya'));
    expect(screen.getByText(/^Tulis nama Anda dulu/)).toBeVisible();
    expect(screen.getByLabelText('Nama')).toHaveFocus();
    await introduce();
    expect(screen.getByText('Dewi Anggraini')).toBeVisible();
    const { value } = (await world.stores.people.circle()) as { value: { own: unknown } };
    expect(value.own).toMatchObject({ signature: expect.any(String) });
  });

  test('that the browser cannot make are told, and the name stays', async ({ world }) => {
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValueOnce(new Error('NotSupportedError'));
    await open(world);
    await userEvent.type(await screen.findByLabelText('Nama'), 'Dewi');
    await userEvent.click(await button('Buat kunci saya'));
    expect(await screen.findByText(/belum bisa membuatnya/)).toBeVisible();
    expect(screen.getByLabelText('Nama')).toHaveValue('Dewi');
  });

  test('sign what waits as soon as it is written', async ({ world }) => {
    await open(world);
    await introduce();
    await waitFor(async () => expect(await world.database.unsigned.count()).toBe(0));
  });
});

describe('other people', () => {
  test('come by their card, and are trusted after their number was compared', async ({ world }) => {
    await open(world);
    await introduce();
    const field = await take(cardOf(rina.member));
    expect(await screen.findByText(/^1 orang baru/)).toBeVisible();
    expect(field).toHaveValue('');
    const row = within(await screen.findByRole('listitem'));
    expect(row.getByText(/belum dicocokkan/)).toBeVisible();
    await userEvent.click(row.getByText('Cocokkan kunci Rina Hartati'));
    const read = await world.stores.people.circle();
    const own = read.ok ? read.value.own : null;
    if (!own) throw new Error('There are no keys.');
    const number = row.getByText(safetyNumber(own, rina.member)[0] ?? '').parentElement;
    expect(number?.textContent?.trim()).toBe(safetyNumber(own, rina.member).join(' '));
    await userEvent.click(row.getByRole('button', { name: 'Angkanya sama' }));
    expect(await row.findByText(/^Dikenal, dicocokkan/)).toBeVisible();
    await userEvent.click(row.getByRole('button', { name: 'Berbeda atau ragu' }));
    expect(await row.findByText(/^Jangan terima putusan/)).toBeVisible();
    expect(await row.findByText(/belum dicocokkan/)).toBeVisible();
  });

  test('with a name that looks like another one are told apart', async ({ world }) => {
    await open(world);
    await take(cardOf(rina.member, person('Rina Hartatі', 'forged').member));
    expect(await screen.findAllByText(/mirip dengan Rina/)).toHaveLength(2);
  });

  test('are not taken from a card that was cut, which stays in the field', async ({ world }) => {
    await open(world);
    const cut = cardOf(rina.member).slice(0, -5);
    const field = await take(cut);
    expect(await screen.findByText(/terpotong/)).toBeVisible();
    expect(field).toHaveValue(cut);
  });
});

describe('the roster', () => {
  test('is confirmed by whoever keeps it, and handed out', async ({ world }) => {
    await open(world);
    await introduce();
    await userEvent.click(await button('Saya yang mengelola daftar anggota'));
    await userEvent.click(await button('Sahkan daftar anggota'));
    expect(await screen.findByText('Daftar yang berlaku memuat 1 orang.')).toBeVisible();
    expect(await button('Salin daftar anggota')).toBeVisible();
  });

  test('of somebody who promotes themself is refused, and stays in the field', async ({
    world,
  }) => {
    await open(world);
    await introduce();
    await userEvent.click(await button('Saya yang mengelola daftar anggota'));
    await button('Sahkan daftar anggota');
    const card = cardOf(rina.member, rosterBy(rina, rina.member, [rina]));
    const field = await take(card);
    expect(await screen.findByText(/tidak disahkan pengelola/)).toBeVisible();
    expect(field).toHaveValue(card);
  });
});
