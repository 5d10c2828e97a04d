import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, vi } from 'vitest';
import { noDetails } from '@/lib/core/no-details.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { openDesk, standAtDesk, test, type World } from './desk-world.tsx';
import { draft } from './spoken.tsx';

/** Half past eight in the morning of 28 November 2026, by the clock of this computer. */
const now = new Date(2026, 10, 28, 8, 30);

beforeEach(async () => {
  await standAtDesk();
  vi.useFakeTimers({ toFake: ['Date'], now });
  return () => vi.useRealTimers();
});

const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 11, day, hour, minute).toISOString();

const planned = (text: string, plannedAt: string): WorkingCopy =>
  draft({ text, details: { ...noDetails, plannedAt } });

async function openCalendar(world: World, drafts: WorkingCopy[]) {
  await world.database.workingCopies.bulkPut(drafts);
  await world.stores.list.rebuild();
  const opened = await openDesk(world, [], '#kalender');
  await screen.findByRole('grid', { name: 'November 2026' });
  return opened;
}

const cell = (name: RegExp) => screen.findByRole('gridcell', { name }, { timeout: 10_000 });

describe('the calendar', () => {
  test('begins at today, and goes by months and back', async ({ database, stores }) => {
    const { user } = await openCalendar({ database, stores }, [planned('Kuras bak', at(2, 9))]);
    expect(await cell(/^Sabtu 28 November 2026, Hari ini/)).toHaveAttribute('tabindex', '0');
    await user.click(screen.getByRole('button', { name: 'Bulan berikutnya' }));
    const day = await cell(/^Rabu 2 Desember 2026, 1 unggahan/);
    await waitFor(() => expect(within(day).getByText('Kuras bak')).toBeVisible());
    expect(day).toHaveTextContent('09.00 · Draf');
    expect(screen.getByText('1 unggahan di Desember 2026.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hari ini' }));
    expect(await cell(/Hari ini/)).toBeVisible();
  });

  test('names holidays and awareness days, and until when they are known', async ({
    database,
    stores,
  }) => {
    const { user } = await openCalendar({ database, stores }, []);
    expect(
      await cell(/^Kamis 12 November 2026, 0 unggahan.*Hari Kesehatan Nasional/),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bulan berikutnya' }));
    const christmas = await cell(/^Jumat 25 Desember 2026.*Natal/);
    expect(christmas).toHaveTextContent('Libur nasional');
    expect(await cell(/^Kamis 24 Desember 2026.*Cuti bersama Natal/)).toBeVisible();
    expect(screen.getByText(/diketahui sampai 31 Desember 2026.*SKB/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bulan berikutnya' }));
    expect(await screen.findByText(/di 2027 belum kami periksa/)).toBeVisible();
  });

  test('is walked through by keys, over the edge of a month', async ({ database, stores }) => {
    const { user } = await openCalendar({ database, stores }, []);
    (await cell(/^Sabtu 28 November/)).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(await cell(/^Senin 30 November/)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(await cell(/^Senin 7 Desember/)).toHaveFocus();
    expect(screen.getByRole('grid', { name: 'Desember 2026' })).toBeVisible();
    await user.keyboard('{End}');
    expect(await cell(/^Minggu 13 Desember/)).toHaveFocus();
    await user.keyboard('{Home}{ArrowLeft}{ArrowUp}');
    expect(await cell(/^Minggu 29 November/)).toHaveFocus();
    await user.keyboard('{PageDown}{PageUp}');
    expect(await cell(/^Minggu 29 November/)).toHaveFocus();
  });

  test('plans a draft on a day, by keys alone, and says what is known of it', async ({
    database,
    stores,
  }) => {
    const one = draft({ text: 'Tes HIV gratis' });
    const near = planned('Kuras bak', at(1, 9, 30));
    const { user } = await openCalendar({ database, stores }, [one, near]);
    (await cell(/^Senin 30 November/)).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    const dialog = await screen.findByRole('dialog', { name: /^Selasa 1 Desember 2026/ });
    expect(within(dialog).getByText('Hari peringatan: Hari AIDS Sedunia.')).toBeVisible();
    expect(within(dialog).getByText('Kurang dari satu jam dari “Kuras bak”.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Simpan rencana' }));
    await waitFor(async () => {
      const row = await database.drafts.get(one.id);
      expect(row?.plannedAt).toBe(at(1, 9));
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('a past time is said and still kept; no time is not', async ({ database, stores }) => {
    const one = draft({ text: 'Tes HIV gratis' });
    const { user } = await openCalendar({ database, stores }, [one]);
    await user.click(await cell(/^Rabu 25 November/));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Waktu ini sudah lewat.')).toBeVisible();
    await user.clear(within(dialog).getByLabelText('Jam'));
    await user.click(within(dialog).getByRole('button', { name: 'Simpan rencana' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Isi tanggal dan jam yang ada');
    await user.type(within(dialog).getByLabelText('Jam'), '07:00');
    await user.click(within(dialog).getByRole('button', { name: 'Simpan rencana' }));
    await waitFor(async () =>
      expect((await database.drafts.get(one.id))?.plannedAt).toBe(
        new Date(2026, 10, 25, 7).toISOString(),
      ),
    );
  });

  test('moves a plan, and takes it away', async ({ database, stores }) => {
    const one = planned('Kuras bak', new Date(2026, 10, 30, 9).toISOString());
    const { user } = await openCalendar({ database, stores }, [one]);
    expect(await cell(/^Senin 30.*1 unggahan/)).toBeVisible();
    await user.click(await cell(/^Senin 30/));
    await user.click(await screen.findByRole('button', { name: 'Ubah rencana “Kuras bak”' }));
    const dialog = await screen.findByRole('dialog', { name: 'Rencanakan “Kuras bak”' });
    expect(within(dialog).getByLabelText('Tanggal')).toHaveValue('2026-11-30');
    await user.click(within(dialog).getByRole('button', { name: 'Lepas rencana' }));
    await waitFor(async () => expect((await database.drafts.get(one.id))?.plannedAt).toBeNull());
    expect(await screen.findByText('Belum ada rencana bulan ini.')).toBeVisible();
  });

  test('is a list too, for who reads better so', async ({ database, stores }) => {
    const one = planned('Kuras bak', new Date(2026, 10, 30, 9).toISOString());
    const { user } = await openCalendar({ database, stores }, [one]);
    await user.click(screen.getByRole('button', { name: 'Daftar' }));
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
    expect(await screen.findByRole('link', { name: /Kuras bak/ })).toBeVisible();
    expect(
      screen.getByRole('heading', { name: /Kamis 12 November 2026.*Kesehatan/ }),
    ).toBeVisible();
  });
});
