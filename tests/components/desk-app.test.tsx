import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect } from 'vitest';
import { openDesk, standAtDesk, test } from './desk-world.tsx';
import { draft } from './spoken.tsx';

beforeEach(standAtDesk);

describe('the desk', () => {
  test('lists the drafts and says honestly how they are stored', async ({ database, stores }) => {
    await openDesk({ database, stores }, [draft({ text: 'Jadwal posyandu' })]);
    expect(screen.getByRole('link', { name: 'Jadwal posyandu' })).toBeVisible();
    expect(await screen.findByText(/tidak memberi janji kepada ekstensi/)).toBeVisible();
    const nav = screen.getByRole('navigation', { name: 'Bagian Meja redaksi' });
    const here = within(nav).getByRole('link', { current: 'page' });
    await waitFor(() => expect(here).toHaveTextContent('Draf1'));
  });

  test('shows a draft that a panel keeps meanwhile', async ({ database, stores }) => {
    await openDesk({ database, stores }, []);
    await database.workingCopies.put(draft({ text: 'Dari panel' }));
    expect(await screen.findByRole('link', { name: 'Dari panel' })).toBeVisible();
  });

  test('deletes with a way back, and the focus goes there', async ({ database, stores }) => {
    const { user } = await openDesk({ database, stores }, [draft({ text: 'Jadwal posyandu' })]);
    await user.click(screen.getByRole('button', { name: 'Hapus “Jadwal posyandu”' }));

    const undo = await screen.findByRole('button', { name: 'Urungkan' });
    expect(screen.getByText('“Jadwal posyandu” dipindah ke tempat sampah.')).toBeVisible();
    expect(undo).toHaveFocus();
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Jadwal posyandu' })).not.toBeInTheDocument(),
    );
    await user.click(undo);
    expect(await screen.findByRole('link', { name: 'Jadwal posyandu' })).toBeVisible();
  });

  test('gives back what lies in the bin', async ({ database, stores }) => {
    const binned = draft({ text: 'Dibuang', deletedAt: '2026-11-20T01:00:00.000Z' });
    const { user } = await openDesk({ database, stores }, [binned], '#sampah');
    expect(screen.getByText(/tinggal 30 hari di sini/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Kembalikan “Dibuang”' }));
    expect(await screen.findByText(/^Tempat sampah kosong/)).toBeVisible();
    expect(screen.getByText('“Dibuang” kembali ke daftar draf.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('speaks English on wish, and remembers it', async ({ database, stores }) => {
    const { user, services } = await openDesk({ database, stores }, []);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bahasa' }), 'English');
    expect(screen.getByRole('heading', { name: 'Drafts' })).toBeVisible();
    expect(services.writeLanguage).toHaveBeenCalledExactlyOnceWith('en');
    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });

  test('says of an address without a draft that it is gone', async ({ database, stores }) => {
    await openDesk({ database, stores }, [], `#draf/${crypto.randomUUID()}`);
    expect(screen.getByRole('alert')).toHaveTextContent('Draf ini tidak ada lagi.');
    expect(screen.getByRole('link', { name: 'Ke daftar draf' })).toBeVisible();
  });
});
