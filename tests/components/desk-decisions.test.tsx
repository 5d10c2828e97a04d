import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, vi } from 'vitest';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import { decisionPlace } from '@/lib/core/review/unsent-remark.ts';
import { standAtDesk, test } from './desk-world.tsx';
import { byDewi, field, openReview, press, stateOf, text } from './review-world.ts';
import { versionsOf, withVersions, writeOn } from './versioned.ts';

beforeEach(standAtDesk);

describe('a decision', () => {
  test('is about one version, and asks for a reason where it owes one', async ({
    database,
    stores,
  }) => {
    const id = await byDewi(stores);
    await stores.people.introduce({ name: 'Rina', office: '', role: 'editor' });
    const { user } = await openReview({ database, stores }, id);
    await user.click(await screen.findByRole('button', { name: 'Catat putusan' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Pilih dulu putusannya.');
    await user.click(screen.getByRole('radio', { name: 'Minta perbaikan' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Tulis apa yang perlu diperbaiki.');
    await user.type(field('Keterangan'), 'Harinya keliru.');
    await user.click(press('Catat putusan'));
    expect(
      await screen.findByText(/^Putusan untuk v1 \([0-9A-F]{4}\) dicatat: minta perbaikan\.$/),
    ).toBeVisible();
    const decisions = screen.getByRole('region', { name: 'Putusan' });
    expect(await within(decisions).findByText(/“Harinya keliru\.”/)).toBeVisible();
    expect(within(decisions).getByText(/tidak terbukti dari orang lain/)).toBeVisible();
    expect(field('Keterangan')).toHaveValue('');
    // After a decision everything can still be said.
    expect(press('Beri catatan umum')).toBeEnabled();
  });

  test('about one’s own version is noted as such, or not at all', async ({ database, stores }) => {
    await stores.people.introduce({ name: 'Dewi', office: '', role: 'kontributor' });
    const id = await withVersions(stores, [text]);
    const { user } = await openReview({ database, stores }, id);
    await user.click(await screen.findByRole('radio', { name: /Setujui versi ini/ }));
    await user.click(press('Catat putusan'));
    expect(await screen.findByRole('alert')).toHaveTextContent('jadi orang lain yang memutuskan');
    expect((await stateOf(stores, id)).decisions).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: /putusan penulis sendiri/ }));
    await user.click(press('Catat putusan'));
    expect(await screen.findByText(/dicatat: disetujui/)).toBeVisible();
    expect(await screen.findByText(/tetapi tidak terbukti dari orang lain/)).toBeVisible();
  });

  test('is not asked for before the page knows who writes here', async ({ database, stores }) => {
    await stores.people.introduce({ name: 'Dewi', office: '', role: 'kontributor' });
    const id = await withVersions(stores, [text]);
    const circle = stores.people.circle.bind(stores.people);
    const asked = Promise.withResolvers<void>();
    const known = Promise.withResolvers<void>();
    vi.spyOn(stores.people, 'circle').mockImplementation(async () => {
      asked.resolve();
      await known.promise;
      return circle();
    });
    const opened = openReview({ database, stores }, id);
    await asked.promise;
    expect(screen.queryByRole('button', { name: 'Catat putusan' })).toBeNull();
    known.resolve();
    await opened;
    await screen.findByRole('button', { name: 'Catat putusan' });
    // Whose version it is and that there is a key is said from the first moment.
    expect(screen.getByRole('checkbox', { name: /putusan penulis sendiri/ })).not.toBeChecked();
    expect(screen.getByText('Ditandatangani dengan kunci Anda.')).toBeVisible();
  });

  test('chosen for one version is not chosen for the next', async ({ database, stores }) => {
    const id = await withVersions(stores, [text]);
    const [version] = await versionsOf(stores, id);
    await stores.remarks.keep(
      id,
      {
        [decisionPlace]: {
          version: version?.hash ?? '',
          anchor: null,
          replacement: null,
          text: 'Bagus',
          outcome: 'approved',
        },
      },
      { writer: crypto.randomUUID(), begun: {} },
    );
    await writeOn(stores, id, `${text} Gratis.`);
    await stores.versions.save(id, { cause: 'saved' });
    await openReview({ database, stores }, id);
    await waitFor(() => expect(field('Keterangan')).toHaveValue('Bagus'));
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  test('of an older version is shown as outdated', async ({ database, stores }) => {
    const id = await byDewi(stores);
    const [version] = await versionsOf(stores, id);
    if (!version) throw new Error('There is no version.');
    const decision = nameRecord({
      schema: 1,
      kind: 'decision',
      draft: id,
      parents: [version.hash],
      author: { name: '<b>Hendra</b>', key: null },
      at: new Date().toISOString(),
      body: {
        version: version.hash,
        textHashes: version.record.body.textHashes,
        outcome: 'approved',
        comment: '<img src=x onerror=alert(1)>',
        recorded: null,
      },
    });
    await stores.add([decision]);
    await writeOn(stores, id, `${text} Gratis.`);
    await stores.versions.save(id, { cause: 'saved' });
    await openReview({ database, stores }, id);
    expect(await screen.findByText('Putusan ini untuk v1; sekarang v2.')).toBeVisible();
    expect(screen.getByText('<b>Hendra</b>')).toBeVisible();
    expect(document.querySelector('main img')).toBeNull();
  });
});
