import { render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, vi } from 'vitest';
import { LanguageProvider } from '@/components/language.tsx';
import { BundleContents } from '@/components/share/bundle-contents.tsx';
import type { BundleSurvey } from '@/lib/core/bundle/survey.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import type { Secrecy } from '@/lib/core/secrecy.ts';
import { person } from '../core/review/persons.ts';
import { openDesk, standAtDesk, test, type World } from './desk-world.tsx';
import { draft } from './spoken.tsx';
import { withVersions } from './versioned.ts';

beforeEach(standAtDesk);

async function atSharing(world: World, secrecy: Secrecy) {
  const id = await withVersions(world.stores, ['Senin.']);
  await world.stores.copies.describe(id, { secrecy });
  await world.stores.versions.save(id, { cause: 'saved' });
  const { user } = await openDesk(world, [], `#draf/${id}/bagikan`);
  await screen.findByRole('heading', { name: 'Berkas tinjauan' });
  return { id, user };
}

const lockNames = async () => {
  await screen.findAllByRole('radio');
  return screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value);
};

describe('the ways that are offered', () => {
  test('for an ordinary draft are all', async ({ database, stores }) => {
    await atSharing({ database, stores }, 'biasa');
    expect(await lockNames()).toEqual(['member-file', 'word-file', 'open-file']);
    expect(screen.getByRole('button', { name: 'Siapkan pesan' })).toBeVisible();
    expect(screen.queryByText(/^Tidak ditawarkan/)).toBeNull();
  });

  test('for a restricted draft are locked, and the page says what is not and why', async ({
    database,
    stores,
  }) => {
    await atSharing({ database, stores }, 'terbatas');
    expect(await lockNames()).toEqual(['member-file', 'word-file']);
    expect(screen.queryByRole('button', { name: 'Siapkan pesan' })).toBeNull();
    expect(screen.getByText(/^Draf ini terbatas/)).toBeVisible();
    expect(screen.getByText(/^Tidak ditawarkan: .*kode teks.*pesan WhatsApp\.$/)).toBeVisible();
    expect(screen.getByText(/tidak bisa mencegah orang menyalin/)).toBeVisible();
    // An answer that came all the same is noted.
    expect(screen.getByRole('button', { name: 'Baca jawaban' })).toBeVisible();
  });

  test('for a secret draft are the keys of members, with the way to get some', async ({
    database,
    stores,
  }) => {
    const { user } = await atSharing({ database, stores }, 'rahasia');
    expect(await lockNames()).toEqual(['member-file']);
    expect(await screen.findByText(/^Buat atau buka kunci Anda dulu/)).toBeVisible();
    await stores.people.introduce({ name: 'Dewi', office: '', role: 'editor' });
    expect(await screen.findByText(/^Belum ada orang yang kuncinya dikenal/)).toBeVisible();
    const rina = person('Rina Hartati').member;
    await stores.people.take([rina as unknown as NamedRecord]);
    await stores.people.trust(rina.hash);
    await user.click(await screen.findByRole('button', { name: 'Buat berkas tinjauan' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Pilih sedikitnya satu orang.');
    expect(screen.getByRole('checkbox', { name: /Rina Hartati/ })).toBeVisible();
  });

  test('are asked of the whole history that a file carries', async ({ database, stores }) => {
    const { id, user } = await atSharing({ database, stores }, 'rahasia');
    await stores.copies.describe(id, { secrecy: 'biasa' });
    await user.click(await screen.findByRole('radio', { name: /pun yang memegang berkasnya/ }));
    await user.click(screen.getByRole('button', { name: 'Buat berkas tinjauan' }));
    expect(await screen.findByText(/^Versi lama di riwayat draf ini/)).toBeVisible();
  });

  test('are asked again in the deed: a class that was narrowed meanwhile stops it', async ({
    database,
    stores,
  }) => {
    const { id, user } = await atSharing({ database, stores }, 'biasa');
    const button = await screen.findByRole('button', { name: 'Siapkan pesan' });
    const before = await database.records.count();
    vi.spyOn(stores.versions, 'history').mockImplementationOnce(async (asked) => {
      await stores.copies.describe(id, { secrecy: 'terbatas' });
      return stores.versions.history(asked);
    });
    await user.click(button);
    expect(await screen.findByText(/tidak mengizinkan cara itu/)).toBeVisible();
    expect(await database.records.count()).toBe(before);
  });
});

test('the class is chosen beside the text, and data of persons suggest a narrower one', async ({
  database,
  stores,
}) => {
  const copy = draft({ text: 'Penerima: Siti, NIK 3673014507850003.' });
  const { user } = await openDesk({ database, stores }, [copy], `#draf/${copy.id}`);
  expect(await screen.findByText(/menemukan data orang/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Jadikan Terbatas' }));
  const kept = async () => (await database.workingCopies.get(copy.id))?.details.secrecy;
  await waitFor(async () => expect(await kept()).toBe('terbatas'));
  expect(screen.queryByText(/menemukan data orang/)).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kelas isi' }), 'rahasia');
  await waitFor(async () => expect(await kept()).toBe('rahasia'));
});

const survey = (until: string | null): BundleSurvey => ({
  draft: crypto.randomUUID(),
  text: 'Posyandu buka Sabtu.',
  fresh: { version: 1, request: 1 },
  known: 0,
  isRosterForeign: false,
  until,
  isNewDraft: true,
  isRemoved: false,
  isParted: false,
});

test.each([
  ['2099-12-03T16:59:00.000Z', /^Putusan diminta sampai/],
  ['2020-12-03T16:59:00.000Z', /^Masa tinjauan berakhir .* tidak dihitung penulisnya/],
  [null, null],
])('a review until %s is told when it is opened', (until, words) => {
  render(
    <LanguageProvider language="id">
      <BundleContents onCancel={vi.fn()} onTake={vi.fn()} survey={survey(until)} />
    </LanguageProvider>,
  );
  if (words) expect(screen.getByText(words)).toBeVisible();
  else expect(screen.queryByText(/sampai|berakhir/)).toBeNull();
});
