import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/core/analyze.ts';
import { examples } from './examples.ts';

/** Each passage as `language: words`. */
const read = (text: string): string[] =>
  analyze(text, { channel: 'facebook' }, []).languages.map(
    ({ start, end, language }) => `${language ?? '?'}: ${text.slice(start, end)}`,
  );

describe.each(Object.entries(examples))('a sentence in %s', (language, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(read(sentence)).toEqual([`${language}: ${sentence}`]);
  });
});

test('a greeting of the region before an Indonesian post', () => {
  expect(read('Sampurasun, wargi Serang! Vaksin gratis Sabtu ini di puskesmas.')).toEqual([
    'sun: Sampurasun, wargi Serang!',
    'ind: Vaksin gratis Sabtu ini di puskesmas.',
  ]);
  expect(read('Sampurasun!\n\nPosyandu buka Sabtu pagi.')).toEqual([
    'sun: Sampurasun!',
    'ind: Posyandu buka Sabtu pagi.',
  ]);
  expect(read('Hatur nuhun ka sadaya wargi nu parantos sumping. Loket buka lagi Senin.')).toEqual([
    'sun: Hatur nuhun ka sadaya wargi nu parantos sumping.',
    'ind: Loket buka lagi Senin.',
  ]);
  expect(read('Matur nuwun, sedulur. Kegiatan berjalan lancar.')).toEqual([
    'jav: Matur nuwun, sedulur.',
    'ind: Kegiatan berjalan lancar.',
  ]);
  expect(read('WILUJENG SUMPING WARGI SERANG\nLoket buka pukul 08.00.')[0]).toBe(
    'sun: WILUJENG SUMPING WARGI SERANG',
  );
});

test('an English name within an Indonesian sentence', () => {
  expect(read('Yuk ikut Car Free Day Minggu ini di alun-alun.')).toEqual([
    'ind: Yuk ikut',
    'eng: Car Free Day',
    'ind: Minggu ini di alun-alun',
  ]);
  expect(
    read('Dengan tema “Breaking the Silence for a Better Future”, kegiatan ini diikuti warga.'),
  ).toContain('eng: Breaking the Silence for a Better Future');
});

test('names of persons and places make no passage', () => {
  for (const text of [
    'Ratu Rachmatu Zakiyah dan Joko Widodo hadir di Wonosobo.',
    'WONOSOBO. Bupati meninjau pasar.',
    'Kapten Sugeng memimpin apel pagi di halaman kantor.',
    'Hubungi BPBD, DPRD, atau Diskominfo Kabupaten Pandeglang.',
  ]) {
    for (const passage of read(text)) expect(passage).not.toMatch(/^(?:eng|sun|jav)/u);
  }
});

describe('a name at the end of a sentence leaves it its language', () => {
  test.each([
    'Selamat bertugas, Raden Ajeng Kartini Wibowo.',
    'Terima kasih, Mbah Sastro Pringgodigdo.',
    'Kami hadir bersama Kang Ujang Suryana.',
    'Sampai jumpa di Saung Angklung Udjo.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([`ind: ${text}`]);
  });

  test.each([
    ['Kami hadir di Banten', 'Creative Festival'],
    ['Ayo ikut', 'Smart City Expo'],
    ['Daftar di', 'Youth Leadership Training Camp'],
  ])('only the name is English: %s %s', (words, name) => {
    expect(read(`${words} ${name}.`)).toEqual([`ind: ${words}`, `eng: ${name}`]);
  });

  test('in another language too', () => {
    for (const [language, text] of [
      ['jav', 'Sugeng rawuh, Raden Ajeng Kartini.'],
      ['sun', 'Hatur nuhun, Kang Asep.'],
      ['eng', 'Let us join the Banten Creative Festival.'],
    ]) {
      expect(read(text ?? '')).toEqual([`${language}: ${text}`]);
    }
  });
});

test('what says too little stays undecided', () => {
  for (const text of ['KTP', 'BPBD 112', 'Ok 👍', '12.00']) {
    expect(read(text)).toEqual([`?: ${text}`]);
  }
  expect(read('')).toEqual([]);
  expect(read('#SiapTayang https://serangkota.go.id 😊')).toEqual([]);
});

test('passages follow each other within the text, whatever it is', () => {
  const pieces = fc.constantFrom(...Object.values(examples).flat(), '\n', ' ', '#Tagar', '😊', '“');
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end } of analyze(text, { channel: 'facebook' }, []).languages) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
