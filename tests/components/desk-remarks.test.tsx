import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect } from 'vitest';
import { decisionPlace, remarkPlace } from '@/lib/core/review/unsent-remark.ts';
import { standAtDesk, test } from './desk-world.tsx';
import { anchorOf, field, openReview, press, remark, text } from './review-world.ts';
import { versionsOf, withVersions, writeOn } from './versioned.ts';

beforeEach(standAtDesk);

describe('remarks', () => {
  test('are answered, settled and opened again; the keyboard is never lost', async ({
    database,
    stores,
  }) => {
    const id = await withVersions(stores, [text]);
    await remark(stores, id, 'Satu');
    await remark(stores, id, 'Dua', 'buku KIA');
    const { user } = await openReview({ database, stores }, id);
    await user.click(await screen.findByRole('button', { name: 'Tanggapi catatan 1' }));
    await user.keyboard('Betul.');
    await user.click(press('Kirim tanggapan'));
    const first = screen.getByRole('listitem', { name: /^1 / });
    expect(await within(first).findByText('Betul.')).toBeVisible();
    await waitFor(() => expect(press('Tanggapi catatan 1')).toHaveFocus());

    await user.click(within(first).getByRole('button', { name: 'Selesaikan catatan ini' }));
    await waitFor(() => expect(first).not.toBeInTheDocument());
    expect(screen.getByRole('listitem', { name: /^2 / })).toHaveFocus();
    await user.click(press('Selesai 1'));
    await user.click(press('Buka lagi'));
    expect(await screen.findByText('Tidak ada catatan di saringan ini.')).toBeVisible();
    await user.click(press('Terbuka 2'));
    expect(screen.getByText('Betul.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Tinjauan 2 terbuka' })).toBeVisible();
  });

  test('whose words are gone say so and keep their quote', async ({ database, stores }) => {
    const id = await withVersions(stores, [text]);
    await remark(stores, id, 'Jam berapa?');
    await writeOn(stores, id, 'Layanan libur. Bawa buku KIA.');
    await stores.versions.save(id, { cause: 'saved' });
    await openReview({ database, stores }, id);
    expect(await screen.findByText('Kata ini sudah berubah.')).toBeVisible();
    expect(screen.getByText('“hari Sabtu”')).toBeVisible();
    expect(screen.getByText(/ditulis untuk v1/)).toBeVisible();
  });

  test('that are not sent are there again, and go when they are given up', async ({
    database,
    stores,
  }) => {
    const id = await withVersions(stores, [text]);
    const [version] = await versionsOf(stores, id);
    const kept = { version: version?.hash ?? '', replacement: null, outcome: null };
    await stores.remarks.keep(
      id,
      {
        [remarkPlace]: { ...kept, anchor: anchorOf('Sabtu'), text: 'Jam ber' },
        [decisionPlace]: { ...kept, anchor: null, text: 'Belum', outcome: 'held' },
      },
      { writer: crypto.randomUUID(), begun: {} },
    );
    const { user } = await openReview({ database, stores }, id);
    await waitFor(() => expect(field('Catatan')).toHaveValue('Jam ber'));
    expect(field('Keterangan')).toHaveValue('Belum');
    expect(screen.getByRole('radio', { name: /Tahan dulu/ })).toBeChecked();
    await user.type(field('Catatan'), 'apa');
    await waitFor(async () =>
      expect(await database.remarks.toArray()).toMatchObject([
        { place: 'decision' },
        { place: 'remark', text: 'Jam berapa' },
      ]),
    );
    await user.click(press('Batal'));
    await waitFor(async () => expect(await database.remarks.count()).toBe(1));
  });

  test('stay in their field where the disk is full', async ({ database, stores }) => {
    const id = await withVersions(stores, [text]);
    const { user } = await openReview({ database, stores }, id);
    await user.click(await screen.findByRole('button', { name: 'Beri catatan umum' }));
    await user.type(field('Catatan'), 'Penting');
    database.records.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(press('Catat'));
    expect(await screen.findByText('Kode: storage.full')).toBeVisible();
    expect(field('Catatan')).toHaveValue('Penting');
    expect(await database.remarks.toArray()).toMatchObject([{ text: 'Penting' }]);
  });
});
