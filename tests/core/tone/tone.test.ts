import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../lib/core/analyze.ts';
import { defaultPolicy } from '../../../lib/core/policy.ts';

const toneOf = (text: string) => analyze(text, { channel: 'facebook' }).tone;
const findingsOf = (text: string, code: string) =>
  analyze(text, { channel: 'facebook' }).findings.filter((finding) => finding.code === code);

describe('how informal', () => {
  test('an official letter is formal, a chat is informal, each sentence by itself', () => {
    const letter = 'Permohonan yang lengkap diselesaikan dalam tiga hari kerja.';
    const chat = 'gak tau nih min, kok blm nyampe jg ya paketnya';
    const text = `${letter}\n${chat}`;
    const { sentences } = toneOf(text);
    expect(sentences.map(({ band }) => band)).toEqual(['formal', 'informal']);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([letter, chat]);
  });

  test('words of our list are named first, else the words that weigh most', () => {
    const named = (text: string) =>
      toneOf(text).formality?.words.map(({ start, end }) => text.slice(start, end));
    expect(named('Daftar sekarang, gak pakai antre lama.')).toEqual(['gak']);
    const text = 'Eh kenapa aplikasinya lemotnya makin parah ya';
    expect(findingsOf(text, 'BHS-06')[0]?.why.id).toContain('“lemotnya”');
  });

  test('capitals and full stops are no matter', () => {
    const text = 'kenapa aplikasinya lemotnya makin parah ya';
    expect(toneOf(`${text.toUpperCase()}.`).formality?.degree).toBeCloseTo(
      toneOf(text).formality?.degree ?? Number.NaN,
    );
  });

  test('a few words tell nothing, and hidden data is no chat', () => {
    expect(toneOf('Gak tau.').formality).toBeNull();
    expect(findingsOf('Hubungi 0812xxxx dengan NIK xxxx milik warga.', 'BHS-06')).toEqual([]);
  });

  test('young readers are not told twice that the office speaks as they do', () => {
    const text = 'Eh kenapa aplikasinya lemotnya makin parah ya';
    const policy = { audience: 'remaja' };
    expect(findingsOf(text, 'BHS-06')).toHaveLength(1);
    const found = analyze(text, { channel: 'facebook', policy: { ...defaultPolicy, ...policy } });
    expect(found.findings.filter(({ code }) => code === 'BHS-06')).toEqual([]);
  });
});

describe('how much like clickbait', () => {
  test.each([
    'Ternyata Begini Nasib Warga yang Lupa Antre',
    '5 Alasan Antre Pagi Lebih Enak, Nomor 3 Tak Terduga!',
  ])('%s', (title) => {
    const text = `${title}\nLoket buka Senin.`;
    expect(toneOf(text).title?.isBait).toBe(true);
    expect(findingsOf(text, 'BHS-09')).toHaveLength(1);
  });

  test.each([
    '5 Syarat Mengurus Akta Kelahiran',
    'KTP hilang? Urus yang baru, gratis!',
    'Jadwal Samsat Keliling Kecamatan Cikande',
    'Bupati Lantik 40 Kepala Desa Terpilih',
  ])('not so: %s', (title) => {
    expect(toneOf(title).title?.isBait).toBe(false);
    expect(findingsOf(title, 'BHS-09')).toEqual([]);
  });

  test.each([
    // Nothing is promised and left out: who does what.
    'Jumat Berkah, Ibu Ketua Berbagi 300 Paket Sembako Untuk Kaum Dhuafa',
    '[ Pemilihan Wakil Senat Jurusan Kimia dan Ilmu Pengetahuan Bumi (KIPB) ]',
    // “ini” that only says when.
    'Setelah Vakum, Mulai April Ini Jembatan Cikande Dikerjakan dan Desember Dilewati',
  ])('what promises nothing needs more: %s', (title) => {
    expect(findingsOf(title, 'BHS-09')).toEqual([]);
  });

  test.each([
    ['Hai Sobat, ', 'kenalan yuk sama orang-orang hebat ini'],
    ['Halo ', 'kalian semua calon wirausaha, Jumat ini akan ada pelatihan lho!'],
  ])('a line that greets its readers is no headline: %s%s', (greeting, line) => {
    expect(toneOf(greeting + line).title).toBeNull();
    expect(findingsOf(greeting + line, 'BHS-09')).toEqual([]);
    expect(toneOf(line).title).not.toBeNull();
  });

  test('a greeting hides no listed word', () => {
    expect(findingsOf('Hai Sobat, antrean ini bikin melongo warga', 'BHS-09')).toHaveLength(1);
  });

  test('a paragraph is no headline', () => {
    expect(toneOf('Ternyata begini nasib warga yang lupa antre.').title).toBeNull();
  });

  test('a listed word is told once', () => {
    expect(findingsOf('Nomor antrean ini bikin melongo warga', 'BHS-09')).toHaveLength(1);
  });
});

test('for any text degrees lie between 0 and 1 and words lie in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem(), (noise, words) => {
      const text = `${words} ${noise}`;
      const { formality, sentences, title, harsh } = toneOf(text);
      const degrees = [formality, title, ...sentences].flatMap((one) => one ?? []);
      for (const { degree } of degrees) {
        expect(degree).toBeGreaterThanOrEqual(0);
        expect(degree).toBeLessThanOrEqual(1);
      }
      for (const { start, end } of [...degrees.flatMap((one) => one.words), ...harsh]) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 100 },
  );
});
