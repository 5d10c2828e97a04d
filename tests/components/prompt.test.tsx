import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, vi } from 'vitest';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { openDesk, standAtDesk, test, type World } from './desk-world.tsx';
import { draft } from './spoken.tsx';

beforeEach(standAtDesk);

const policy = {
  ...defaultPolicy,
  office: 'Dinas Kesehatan',
  region: 'Kota Serang',
  readers: 'kesehatan' as const,
  values: ['akuntabel'],
};

async function openWorkshop(world: World, hash = '#prompt') {
  const opened = await openDesk(world, [], hash, policy);
  await screen.findByRole('heading', { name: 'Bengkel prompt' });
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
  return { ...opened, copied };
}

const partOf = (heading: string) => screen.getByRole('textbox', { name: heading });

describe('the prompt workshop', () => {
  test('begins with what the office set, and names what is missing', async ({
    database,
    stores,
  }) => {
    const world = { database, stores };
    const { user } = await openWorkshop(world);
    expect(screen.getByLabelText('Instansi')).toHaveValue('Dinas Kesehatan');
    expect(partOf('PERAN')).toHaveValue(
      'Anda penulis takarir Instagram Dinas Kesehatan yang menulis untuk warga.',
    );
    expect(partOf('TUJUAN')).toHaveAccessibleDescription(/Satu tindakan/);
    await user.click(screen.getByRole('button', { name: 'sumber' }));
    expect(screen.getByLabelText('Fakta 8: sumber')).toHaveFocus();
    await user.type(screen.getByLabelText('Fakta 8: sumber'), 'Surat edaran 12');
    expect(screen.queryByRole('button', { name: 'sumber' })).not.toBeInTheDocument();
    expect(partOf('FAKTA')).toHaveDisplayValue(/sumber: Surat edaran 12/);
  });

  test('lets each part be changed, and given back', async ({ database, stores }) => {
    const world = { database, stores };
    const { user } = await openWorkshop(world);
    await user.type(partOf('NADA'), ' Pelan.');
    expect(screen.getByText(/Ditulis sendiri/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ikuti isian lagi: NADA' }));
    expect(partOf('NADA')).toHaveFocus();
    expect(partOf('NADA')).not.toHaveDisplayValue(/Pelan/);
  });

  test('copies, and says where the answer belongs', async ({ database, stores }) => {
    const world = { database, stores };
    const { user, copied } = await openWorkshop(world);
    await user.click(screen.getByRole('button', { name: 'Salin prompt' }));
    expect(await screen.findByText(/Bawa jawabannya ke gerbang AI/)).toBeVisible();
    expect(copied.mock.lastCall?.[0]).toMatch(/^PERAN: /);
  });

  test('says that a goal asks for two actions', async ({ database, stores }) => {
    const world = { database, stores };
    const { user } = await openWorkshop(world);
    await user.type(screen.getByLabelText('Tujuan'), 'datang dan mendaftar');
    expect(screen.getByText(/lebih dari satu tindakan/)).toBeVisible();
  });
});

describe('personal data in a fact', () => {
  const write = async (world: World) => {
    const opened = await openWorkshop(world);
    await opened.user.type(screen.getByLabelText('Fakta 7: kontak'), 'Ibu Siti 0812-3456-7890');
    await screen.findByText('0812-3456-7890', { selector: '.prompt-facts mark' });
    return opened;
  };

  test('is named with its reason, and may be left out of the copy', async ({
    database,
    stores,
  }) => {
    const world = { database, stores };
    const { user, copied } = await write(world);
    expect(screen.getByLabelText('Fakta 7: kontak')).toHaveAccessibleDescription(/nomor resmi/);
    await user.click(screen.getByRole('button', { name: 'Salin tanpa fakta 7' }));
    expect(await screen.findByText('Prompt disalin tanpa fakta 7.')).toBeVisible();
    expect(copied.mock.lastCall?.[0]).not.toContain('0812');
    expect(screen.getByLabelText('Fakta 7: kontak')).toHaveValue('Ibu Siti 0812-3456-7890');
  });

  test('goes along only after one more question that names it', async ({ database, stores }) => {
    const world = { database, stores };
    const { user, copied } = await write(world);
    await user.click(screen.getByRole('button', { name: 'Salin semua…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Salin dengan data ini?' }));
    expect(dialog.getByText('0812-3456-7890')).toBeVisible();
    expect(dialog.getByText('Ibu Siti')).toBeVisible();
    expect(copied).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('checkbox'));
    await user.click(dialog.getByRole('button', { name: 'Salin semua' }));
    expect(copied.mock.lastCall?.[0]).toContain('Ibu Siti 0812-3456-7890');
  });
});

describe('what was typed', () => {
  test('is there again when the workshop is opened again', async ({ database, stores }) => {
    const world = { database, stores };
    const { user } = await openWorkshop(world);
    await user.type(screen.getByLabelText('Latar'), 'Cek kesehatan');
    await waitFor(async () => expect(await world.database.prompts.count()).toBe(1));
    location.hash = '#draf';
    await screen.findByRole('heading', { name: 'Draf' });
    location.hash = '#prompt';
    expect(await screen.findByLabelText('Latar')).toHaveValue('Cek kesehatan');
    location.hash = '#prompt/baru';
    await waitFor(() => expect(screen.getByLabelText('Latar')).toHaveValue(''));
  });

  test('of a prompt that is gone is not made up', async ({ database, stores }) => {
    const world = { database, stores };
    await openDesk(world, [], `#prompt/${crypto.randomUUID()}`, policy);
    expect(await screen.findByText('Prompt ini tidak ada, atau tidak bisa dibaca.')).toBeVisible();
  });
});

test('a draft fills the prompt with what it knows', async ({ database, stores }) => {
  const world = { database, stores };
  const one = draft({ text: 'Cek tekanan darah gratis. Bawa KTP.', channel: 'facebook' });
  await openDesk(world, [one], `#prompt/draf/${one.id}`, policy);
  expect(await screen.findByLabelText('Naskah yang ada')).toHaveValue(one.text);
  expect(screen.getByLabelText('Kanal')).toHaveValue('facebook');
  expect(screen.getByLabelText('Fakta 5: syarat atau cara')).toHaveValue('Bawa KTP.');
  expect(screen.getByRole('link', { name: 'Buka drafnya' })).toHaveAttribute(
    'href',
    `#draf/${one.id}`,
  );
});

describe('the library', () => {
  const saveOne = async (world: World) => {
    const opened = await openWorkshop(world);
    await opened.user.type(screen.getByLabelText('Latar'), 'Cek kesehatan');
    await opened.user.click(screen.getByRole('button', { name: 'Simpan ke pustaka…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Simpan ke pustaka' }));
    await opened.user.type(dialog.getByLabelText('Nama prompt'), 'Cek keliling');
    await opened.user.click(dialog.getByRole('button', { name: 'Simpan versi' }));
    await screen.findByText('Tersimpan di pustaka sebagai v1.');
    location.hash = '#prompt/pustaka';
    await screen.findByRole('heading', { name: 'Pustaka prompt' });
    await screen.findByText('Cek keliling');
    return opened;
  };

  test('has a prompt under its office, with its version and its rating', async ({
    database,
    stores,
  }) => {
    const { user } = await saveOne({ database, stores });
    expect(screen.getByRole('heading', { name: 'Dinas Kesehatan' })).toBeVisible();
    await user.click(screen.getByText('1 versi'));
    await user.selectOptions(screen.getByLabelText('Nilai v1 dari “Cek keliling”'), '4');
    await user.type(screen.getByLabelText('Catatan nilai v1 dari “Cek keliling”'), 'Jelas');
    await user.click(screen.getByRole('button', { name: 'Simpan nilai v1 dari “Cek keliling”' }));
    expect(await screen.findByText(/1 versi · Nilai 4 dari 5/)).toBeVisible();
  });

  test('doubles, deletes and brings back', async ({ database, stores }) => {
    const { user } = await saveOne({ database, stores });
    await user.click(screen.getByRole('button', { name: 'Gandakan “Cek keliling”' }));
    expect(await screen.findByText('Cek keliling (salinan)')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hapus “Cek keliling”' }));
    await waitFor(() => expect(screen.queryByText('Cek keliling')).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: 'Urungkan' }));
    expect(await screen.findByText('Cek keliling')).toBeVisible();
  });
});
