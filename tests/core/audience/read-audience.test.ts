import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OfficeId } from '../../../lib/core/audience/office-ids.ts';
import { check } from '../../../lib/core/check.ts';
import { defaultPolicy } from '../../../lib/core/policy.ts';
import { unchecked } from '../../../lib/core/unchecked.ts';
import { audienceOf, hintsOf } from '../support/audience-of.ts';

const festival =
  'Festival kuliner digelar di Alun-alun, Sabtu, 5 Desember 2026. Jalan Veteran ditutup sejak siang dan lapak pedagang kaki lima dipindahkan. Sesudah acara, sampah diangkut.';

describe('one post in the hands of different readers', () => {
  test('each of them misses something else', () => {
    const lists = {
      perhubungan: ['need/hours', 'need/detour'],
      'satpol-pp': ['need/rule', 'need/instead', 'need/reason'],
      pariwisata: ['need/ticket'],
      'lingkungan-hidup': ['need/report'],
      kesehatan: [],
    } satisfies Partial<Record<OfficeId, readonly string[]>>;
    for (const [readers, expected] of Object.entries(lists)) {
      const found = hintsOf(festival, { readers: readers as OfficeId }, 'announcement');
      expect(found.toSorted(), readers).toEqual(expected.toSorted());
    }
  });

  test('a hint names words of this text, and what answers a need is quoted from it', () => {
    const view = audienceOf(festival, { readers: 'perhubungan' }, 'announcement');
    expect(view?.who.id).toContain('Pengemudi');
    expect(view?.hints.map(({ name }) => name.id)).toContain(
      'Belum terjawab tentang “ditutup”: lewat mana?',
    );
    expect(view?.answered).toContainEqual({
      name: { id: 'Ruas', en: 'Which road' },
      words: ['Jalan Veteran'],
    });
  });
});

/** What an editor would still ask of each of the sample posts, for the readers of its own office. */
const reviewed: Readonly<Record<string, readonly [readers: OfficeId, ...hints: string[]]>> = {
  'baik-bapenda': ['pendapatan-daerah', 'next/former-owner'],
  'baik-bpbd': ['bencana', 'sentence/long', 'next/update'],
  'baik-dinkes': ['kesehatan'],
  'baik-dinsos': ['sosial', 'next/proxy'],
  'baik-disdik': ['pendidikan', 'need/lane'],
  'baik-dishub': ['perhubungan', 'sentence/long', 'next/residents'],
  'baik-disnaker': ['tenaga-kerja', 'next/after'],
  'baik-dlh': ['lingkungan-hidup', 'next/hazardous'],
  'baik-dukcapil': ['kependudukan', 'next/proxy'],
  'baik-hkn': ['kesehatan', 'next/medicine'],
  'baik-posyandu': ['kesehatan', 'next/after-shot'],
  'buruk-1': ['kesehatan', 'next/event'],
  'buruk-2': ['lingkungan-hidup'],
  'buruk-3': ['pendapatan-daerah', 'next/event'],
  'campuran-1': ['kesehatan', 'named'],
  'campuran-2': ['pendidikan', 'next/certificate'],
  klarifikasi: ['kominfo', 'next/tell'],
};

test.each(Object.entries(reviewed))('%s: %j', (name, [readers, ...hints]) => {
  const text = readFileSync(join(import.meta.dirname, '../posts', `${name}.txt`), 'utf8');
  expect(hintsOf(text, { readers })).toEqual(hints);
});

describe('nothing is said twice', () => {
  const flagged = (text: string, readers: OfficeId) => {
    const { findings, audience } = check({
      text,
      channels: ['facebook'],
      selfCheck: { ...unchecked, kind: 'announcement' },
      mediaCount: 0,
      policy: { ...defaultPolicy, readers },
    });
    return { codes: findings.map(({ code }) => code), hints: audience?.hints ?? [] };
  };

  test('a sentence beyond the general limit is left to its rule, one between the limits is not', () => {
    const words = (n: number) => `Air naik di Desa ${'terus '.repeat(n - 4).trim()}.`;
    expect(flagged(words(24), 'bencana').codes).toContain('BHS-02');
    expect(flagged(words(24), 'bencana').hints.map(({ id }) => id)).not.toContain('sentence/long');
    expect(flagged(words(18), 'bencana').codes).not.toContain('BHS-02');
    expect(flagged(words(18), 'bencana').hints.map(({ id }) => id)).toContain('sentence/long');
  });

  test('words of which a rule speaks get no hint', () => {
    const text = 'Warga yang tidak patuh akan disikat habis dan lapaknya digusur malam ini juga.';
    const { codes, hints } = flagged(text, 'satpol-pp');
    expect(codes).toContain('BHS-07');
    const sweep = hints.find(({ id }) => id === 'tone/sweep');
    expect(sweep?.places.map(({ words }) => words)).toEqual(['digusur']);
  });

  test('calming words without a step are left to the rule of warnings', () => {
    const text = 'Jangan panik, banjir akan surut beberapa jam lagi malam ini.';
    expect(hintsOf(text, { readers: 'bencana' }, 'hazard')).not.toContain('tone/calm-only');
    expect(hintsOf(text, { readers: 'bencana' }, 'announcement')).toContain('tone/calm-only');
  });

  test('a hard word is told at its first mention, not in a name and not where it is explained', () => {
    const of = (text: string) => hintsOf(text, { readers: 'kesehatan' }, 'campaign');
    expect(
      of('Anemia banyak pada remaja. Anemia membuat lemas dan sulit belajar di kelas.'),
    ).toEqual(['word/anemia']);
    expect(
      of('Anemia (kurang darah) membuat remaja lemas dan sulit belajar di kelas tiap hari.'),
    ).toEqual([]);
    expect(of('Kami ada di Klinik Anemia Sehat, buka tiap hari sampai malam untuk semua.')).toEqual(
      [],
    );
  });
});

describe('where there is nothing to compare', () => {
  const post = 'Imunisasi campak segera dimulai di Puskesmas Cisoka untuk semua anak balita.';

  test('no readers were chosen', () => {
    expect(audienceOf(post, { readers: null })).toBeNull();
  });

  test('the text says too little, or nothing in Indonesian', () => {
    expect(audienceOf('Imunisasi dimulai.', { readers: 'kesehatan' })).toBeNull();
    const english =
      'The measles vaccination begins at the health centre next Monday and is free for all children.';
    expect(audienceOf(english, { readers: 'kesehatan' })).toBeNull();
  });

  test('words in another language are none of these readers’ words', () => {
    const sentence = 'Vaksin campak gratis di Puskesmas Cisoka, Sabtu pukul 08.00 WIB, bawa KTP. ';
    const english =
      'Please bring your children because the prevalence of silent killer diseases is rising.';
    const hints = hintsOf(sentence + english, { readers: 'kesehatan' }, 'service');
    expect(hints).not.toContain('tone/fear');
  });
});

test('at most seven hints, at most three of one topic', () => {
  const bad =
    'Demam berdarah penyakit mematikan. Imunisasi dan vaksin campak, skrining, donor darah, dan posyandu segera dimulai. Prevalensi, morbiditas, mortalitas, dan komorbid naik karena ibu lalai. Antibiotik dan jamu tersedia.';
  const hints = audienceOf(bad, { readers: 'kesehatan' }, 'campaign')?.hints ?? [];
  expect(hints).toHaveLength(7);
  const topics = Map.groupBy(hints, ({ topic }) => topic);
  for (const [topic, list] of topics) expect(list.length, topic).toBeLessThanOrEqual(3);
});
