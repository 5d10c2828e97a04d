import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, vi } from 'vitest';
import { fail } from '@/lib/core/result.ts';
import { openDesk, standAtDesk, test } from './desk-world.tsx';
import { draft } from './spoken.tsx';

beforeEach(standAtDesk);

describe('an open draft', () => {
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tulisan' });

  test('is kept as it is written', async ({ database, stores }) => {
    const copy = draft({ text: 'Awal' });
    const { user } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
    await user.type(field(), ' lalu lanjut');
    await waitFor(
      async () =>
        expect(await database.workingCopies.get(copy.id)).toMatchObject({
          text: 'Awal lalu lanjut',
        }),
      { timeout: 2000 },
    );
    expect(await screen.findByText(/^Tersimpan \d\d\.\d\d$/)).toBeVisible();
  });

  test('begins with the first letter of a blank page', async ({ database, stores }) => {
    const { user } = await openDesk({ database, stores }, [], '#baru');
    expect(await database.workingCopies.count()).toBe(0);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kanal' }), 'Instagram');
    await user.type(field(), 'Halo');
    await user.tab();
    await waitFor(async () =>
      expect(await database.workingCopies.toArray()).toMatchObject([
        { text: 'Halo', site: 'desk', channel: 'instagram' },
      ]),
    );
    const [kept] = await database.workingCopies.toArray();
    const address = `#draf/${kept?.id}`;
    await waitFor(() => expect(history.replaceState).toHaveBeenCalledWith(null, '', address));
  });

  test('is checked, and a replacement goes into the field', async ({ database, stores }) => {
    const copy = draft({ text: 'Datang hari Minggu, 28 November 2026.' });
    const { user } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
    const must = screen.getByRole('region', { name: 'Wajib' });
    await user.click(within(must).getByRole('button'));
    await user.click(screen.getByRole('button', { name: 'Ganti jadi “Sabtu”' }));
    expect(field()).toHaveValue('Datang hari Sabtu, 28 November 2026.');
    expect(screen.queryByRole('region', { name: 'Wajib' })).not.toBeInTheDocument();
  });

  test('goes on by keys where a replacement took its row away', async ({ database, stores }) => {
    const copy = draft({ text: 'Datang hari Minggu, 28 November 2026.' });
    const { user } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
    within(screen.getByRole('region', { name: 'Wajib' }))
      .getByRole('button')
      .focus();
    await user.keyboard('{Enter}');
    screen.getByRole('button', { name: 'Ganti jadi “Sabtu”' }).focus();
    await user.keyboard('{Enter}');
    expect(field()).toHaveValue('Datang hari Sabtu, 28 November 2026.');
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: /poin terbuka/ })).toHaveFocus(),
    );
  });

  test('keeps both texts where a composer changed it meanwhile', async ({ database, stores }) => {
    const copy = draft({ text: 'Awal' });
    const { user } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
    await user.type(field(), ' dari meja');
    const other = { ...copy, text: 'Dari kotak tulis', savedAt: new Date().toISOString() };
    await database.workingCopies.put({ ...other, writer: crypto.randomUUID() });
    await user.tab();

    expect(await screen.findByText(/Keduanya tersimpan/)).toBeVisible();
    const texts = (await database.workingCopies.toArray()).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['Awal dari meja', 'Dari kotak tulis']);
    expect(field()).toHaveValue('Awal dari meja');
  });

  test('is not thrown away where it cannot be kept first', async ({ database, stores }) => {
    const copy = draft({ text: 'Awal' });
    const { user } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
    const full = vi.spyOn(stores.copies, 'keep').mockResolvedValue(fail({ code: 'storage.full' }));
    await user.type(field(), ' lanjut');
    await user.click(screen.getByRole('button', { name: 'Hapus' }));
    expect((await screen.findAllByText(/penyimpanan penuh/)).length).toBeGreaterThan(0);
    expect(await database.workingCopies.get(copy.id)).toMatchObject({ deletedAt: null });
    full.mockRestore();
    await user.type(field(), ' lagi');
    await waitFor(async () =>
      expect(await database.workingCopies.get(copy.id)).toMatchObject({ text: 'Awal lanjut lagi' }),
    );
  });

  test('goes on being kept where it cannot be thrown away', async ({ database, stores }) => {
    const copy = draft({ text: 'Awal' });
    const { user } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
    vi.spyOn(stores.bin, 'discard').mockResolvedValue(fail({ code: 'storage.full' }));
    await user.click(screen.getByRole('button', { name: 'Hapus' }));
    await user.type(field(), ' lanjut');
    await user.tab();
    await waitFor(async () =>
      expect(await database.workingCopies.get(copy.id)).toMatchObject({ text: 'Awal lanjut' }),
    );
  });

  test('takes over what a composer wrote while nothing waits here', async ({
    database,
    stores,
  }) => {
    const copy = draft({ text: 'Awal' });
    await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
    const savedAt = new Date().toISOString();
    await database.workingCopies.put({ ...copy, text: 'Dari kotak tulis', savedAt });
    await waitFor(() => expect(field()).toHaveValue('Dari kotak tulis'));
  });

  test('stays in the field and can be copied when the disk is full', async ({
    database,
    stores,
  }) => {
    const copy = draft({ text: 'Awal' });
    const { user } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
    database.workingCopies.hook('updating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.type(field(), ' lanjut');
    await user.tab();

    const notice = await screen.findByText(/Kode: storage\.full/).then(alertAround);
    await user.click(within(notice).getByRole('button', { name: 'Salin tulisan' }));
    expect(await navigator.clipboard.readText()).toBe('Awal lanjut');
    expect(field()).toHaveValue('Awal lanjut');
  });
});

/** The notice around a text: other live regions of the page are empty. */
function alertAround(text: HTMLElement): HTMLElement {
  const notice = text.closest<HTMLElement>('[role="alert"]');
  if (!notice) throw new Error('The text stands in no notice.');
  return notice;
}
