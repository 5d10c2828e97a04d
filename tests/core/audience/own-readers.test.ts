import { describe, expect, test } from 'vitest';
import type { OwnReaders } from '../../../lib/core/policy.ts';
import { defaultPolicy } from '../../../lib/core/policy.ts';
import { policySchema, readStoredPolicy } from '../../../lib/core/policy-schema.ts';
import { audienceOf, hintsOf } from '../support/audience-of.ts';

const fishers: OwnReaders = {
  who: ['nelayan', 'keluarga nelayan'],
  needs: [
    { name: 'Tinggi ombak', words: ['ombak', 'gelombang', 'meter'] },
    { name: 'Harga solar', words: ['solar', 'bbm'] },
  ],
  hardWords: [{ word: 'alat tangkap', plain: 'jaring' }],
  longestSentence: 10,
};
const own = { readers: 'own', ownReaders: fishers } as const;

describe('readers that an office describes by itself', () => {
  test('are asked for by name, by need, by word and by length', () => {
    const text =
      'Bantuan alat tangkap dibagikan di pelabuhan hari Senin depan mulai pukul delapan pagi. Solar tersedia.';
    expect(hintsOf(text, own, 'announcement')).toEqual([
      'named',
      'need/own-1',
      'word/alat-tangkap',
      'sentence/long',
    ]);
    const view = audienceOf(text, own, 'announcement');
    expect(view?.who.id).toBe('nelayan, keluarga nelayan');
    expect(view?.answered).toEqual([
      { name: { id: 'Harga solar', en: 'Harga solar' }, words: ['Solar'] },
    ]);
    expect(view?.hints.find(({ topic }) => topic === 'word')?.example?.id).toBe('jaring');
  });

  test('who is named and answered gets no hint', () => {
    const text = 'Nelayan Labuan: ombak dua meter malam ini. Solar di dermaga tetap ada.';
    expect(hintsOf(text, own, 'announcement')).toEqual([]);
  });

  test('a need is not asked of a greeting', () => {
    expect(
      hintsOf('Selamat Hari Nelayan untuk semua yang melaut di Banten.', own, 'greeting'),
    ).toEqual([]);
  });

  test('words of the office are looked for as they stand, whatever marks they have', () => {
    const odd: OwnReaders = {
      ...fishers,
      needs: [{ name: 'Cuaca', words: ['cuaca, angin', '(tenang)'] }],
    };
    const text = 'Nelayan Labuan, berangkatlah sesudah subuh nanti bersama kawan satu perahu.';
    expect(hintsOf(text, { readers: 'own', ownReaders: odd }, 'announcement')).toContain(
      'need/own-1',
    );
  });

  test('nobody described is nobody chosen', () => {
    expect(
      audienceOf('Air laut naik sampai jalan kampung sejak tadi malam.', { readers: 'own' }),
    ).toBeNull();
  });
});

test('a policy that was stored before there were readers is read as it was', () => {
  const { readers: _, ownReaders: __, ...before } = { ...defaultPolicy, office: 'Dinas Kesehatan' };
  expect(readStoredPolicy(before)).toEqual({ ...defaultPolicy, office: 'Dinas Kesehatan' });
});

test('an office that is no longer known counts as none', () => {
  expect(readStoredPolicy({ ...defaultPolicy, readers: 'perikanan' }).readers).toBeNull();
  expect(policySchema.safeParse({ ...defaultPolicy, ...own }).success).toBe(true);
});
