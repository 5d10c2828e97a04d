import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect } from 'vitest';
import { readyTexts } from '@/lib/core/templates/index.ts';
import { openDesk, standAtDesk, test, type World } from './desk-world.tsx';
import { draft } from './spoken.tsx';

beforeEach(standAtDesk);

async function openWith(world: World, text: string, change = {}) {
  const one = draft({ text, ...change });
  await world.database.workingCopies.put(one);
  await world.stores.list.rebuild();
  const opened = await openDesk(world, [], '');
  await opened.user.click(await screen.findByLabelText(`Lainnya untuk “${text.split('\n')[0]}”`));
  return { ...opened, id: one.id };
}

describe('further deeds with a draft', () => {
  test('doubles it, and opens the second one', async ({ database, stores }) => {
    const { user, id } = await openWith({ database, stores }, 'Jadwal posyandu');
    await user.click(screen.getByRole('button', { name: 'Gandakan' }));
    await waitFor(() => expect(location.hash).toMatch(/^#draf\/.{36}$/));
    expect(location.hash).not.toContain(id);
    expect(await screen.findByRole('textbox', { name: 'Tulisan' })).toHaveValue('Jadwal posyandu');
    expect(await database.workingCopies.count()).toBe(2);
  });

  test('makes a template, from which a draft begins', async ({ database, stores }) => {
    const { user } = await openWith({ database, stores }, 'Jadwal posyandu');
    await user.click(screen.getByRole('button', { name: 'Jadikan templat' }));
    expect(await screen.findByText(/disalin ke Templat/)).toBeVisible();
    location.hash = '#templat';
    await user.click(
      await screen.findByRole('button', { name: 'Draf dari templat “Jadwal posyandu”' }),
    );
    expect(await screen.findByRole('textbox', { name: 'Tulisan' })).toHaveValue('Jadwal posyandu');
    expect(await stores.list.counts()).toMatchObject({ value: { drafts: 2, templates: 1 } });
  });

  test('begins a draft with a ready text, whose gaps are a must', async ({ database, stores }) => {
    const { user } = await openDesk({ database, stores }, [], '#templat');
    const [first] = readyTexts;
    await user.click(screen.getByRole('button', { name: `Draf dari templat “${first?.name.id}”` }));
    expect(await screen.findByRole('textbox', { name: 'Tulisan' })).toHaveValue(first?.text);
    expect((await screen.findAllByText('Sisa kalimat AI')).length).toBeGreaterThan(0);
  });
});

describe('to a phone', () => {
  const openPhone = async (world: World, text: string, change = {}) => {
    const opened = await openWith(world, text, change);
    await opened.user.click(screen.getByRole('button', { name: 'Kirim ke ponsel…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Kirim ke ponsel' });
    return { ...opened, dialog };
  };

  test('saves a version first, and notes what came out as not compared', async ({
    database,
    stores,
  }) => {
    const { user, dialog, id } = await openPhone({ database, stores }, 'Loket & jadwal 😀');
    expect(await stores.versions.history(id)).toMatchObject({
      value: { state: { versions: [{ record: { body: { cause: 'share' } } }] } },
    });
    expect(within(dialog).getByRole('img', { name: /^Kode QR 1 dari 1/ })).toBeVisible();
    expect(within(dialog).getByRole('link', { name: 'Buka di WhatsApp' })).toHaveAttribute(
      'href',
      `https://wa.me/?text=${encodeURIComponent('Loket & jadwal 😀')}`,
    );
    await user.click(within(dialog).getByText('Sudah tayang dari ponsel?'));
    await user.click(within(dialog).getByRole('button', { name: 'Catat tayang' }));
    expect(
      await within(dialog).findByText(/^Tercatat: tayang .* tidak dibandingkan\.$/),
    ).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Tutup' }));
    expect(await screen.findByText(/· tidak dibandingkan/)).toBeVisible();
  });

  test('a long text is several codes, and no link', async ({ database, stores }) => {
    const long = 'Pelayanan buka setiap hari kerja.\n'.repeat(70).trim();
    const { user, dialog } = await openPhone({ database, stores }, long);
    expect(within(dialog).queryByRole('link', { name: 'Buka di WhatsApp' })).toBeNull();
    expect(within(dialog).getByText(/terlalu panjang untuk tautan WhatsApp/)).toBeVisible();
    expect(within(dialog).getByText('Kode 1 dari 5')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Kode berikutnya' }));
    expect(within(dialog).getByRole('img', { name: /^Kode QR 2 dari 5/ })).toBeVisible();
  });

  test('the text of another channel can be picked', async ({ database, stores }) => {
    const { user, dialog } = await openPhone({ database, stores }, 'Untuk Facebook', {
      otherTexts: { instagram: 'Untuk Instagram' },
    });
    await user.selectOptions(within(dialog).getByLabelText('Tulisan untuk'), 'Instagram');
    expect(within(dialog).getByRole('link', { name: 'Buka di WhatsApp' })).toHaveAttribute(
      'href',
      'https://wa.me/?text=Untuk%20Instagram',
    );
  });

  test('an empty draft has nothing to send', async ({ database, stores }) => {
    const one = draft({ text: '' });
    await database.workingCopies.put(one);
    await stores.list.rebuild();
    const { user } = await openDesk({ database, stores }, [], '');
    await user.click(await screen.findByLabelText('Lainnya untuk “Draf tanpa isi”'));
    await user.click(screen.getByRole('button', { name: 'Kirim ke ponsel…' }));
    expect(await screen.findByText(/Draf ini kosong/)).toBeVisible();
  });
});
