import { describe, expect, test } from 'vitest';
import { readPost } from '../../../lib/core/text/post.ts';

const sentencesOf = (text: string): string[] =>
  readPost(text, 'facebook').sentences.map(({ start, end }) => text.slice(start, end));

const wordsOf = (text: string): string[] =>
  readPost(text, 'facebook').words.map((word) => word.text);

describe('sentences', () => {
  test.each([
    ['Dr. H. Fulan, S.Sos. Kepala Dinas, hadir.'],
    ['Plt. Kepala Dinas datang ke Jl. Veteran No. 12 pukul 08.00 membawa Rp50.000 tunai.'],
    ['Ibu A. Yani melayani warga.'],
    ['Tunggu dulu... Loket buka sebentar lagi.'],
    ['Buka https://serangkota.go.id/?q=A.B&x=C lalu daftar.'],
    ['“Kapan selesai?” tanya warga.'],
    ['1. KTP asli'],
  ])('keeps “%s” whole', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  test.each([
    ['Gratis. Datang saja.', ['Gratis.', 'Datang saja.']],
    [
      'Layanan keliling 📍 Balai desa ⏰ Pukul 08.00',
      ['Layanan keliling', '📍 Balai desa', '⏰ Pukul 08.00'],
    ],
    ['Bawa: 1) KTP 2) KK asli', ['Bawa:', '1) KTP', '2) KK asli']],
    ['Syarat • KTP • KK', ['Syarat', '• KTP', '• KK']],
    ['Terima kasih 🙏🏽 untuk warga', ['Terima kasih 🙏🏽 untuk warga']],
    ['KTP hilang? Urus yang baru!', ['KTP hilang?', 'Urus yang baru!']],
    ['Syarat:\nKTP\r\nKK', ['Syarat:', 'KTP', 'KK']],
    ['Minum vitamin C. Obatnya gratis.', ['Minum vitamin C.', 'Obatnya gratis.']],
    ['Daftar di lapor.go.id. Gratis.', ['Daftar di lapor.go.id.', 'Gratis.']],
    [
      'Hadir Bapak Fulan, S.Sos. Dalam acara itu warga bertanya.',
      ['Hadir Bapak Fulan, S.Sos.', 'Dalam acara itu warga bertanya.'],
    ],
    ['Gratis! 😊 Daftar sekarang.', ['Gratis!', '😊 Daftar sekarang.']],
    ['مرحبا بكم. أهلا وسهلا.', ['مرحبا بكم.', 'أهلا وسهلا.']],
  ])('splits “%s”', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test.each(['', '   \n ', '😊👍🏽', '!!!'])('finds none in “%s”', (text) => {
    expect(sentencesOf(text)).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['Anak-anak, Jum’at 08.00–12.00!', ['Anak-anak', 'Jum’at', '08.00', '12.00']],
    ['Rp50.000 untuk S.Sos.', ['Rp50.000', 'untuk', 'S.Sos']],
    ['Cek (https://x.go.id/a-b?c=1). #Banten @kominfo', ['Cek', 'https://x.go.id/a-b?c=1']],
    ['Tulis ke humas@serangkota.go.id, ya', ['Tulis', 'ke', 'humas@serangkota.go.id', 'ya']],
    ['RT/RW', ['RT', 'RW']],
  ])('counts “%s” as a reader does', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

test('a long text is split into pieces that cover it once', () => {
  const unit = 'Dr. Fulan membuka loket di Jl. Veteran No. 12 pukul 08.00. Gratis! 😊\n';
  const once = readPost(unit, 'facebook');
  const many = readPost(unit.repeat(1_000), 'facebook');
  expect(many.text.length).toBeGreaterThan(63_000);
  expect(many.words).toHaveLength(once.words.length * 1_000);
  expect(many.sentences).toHaveLength(once.sentences.length * 1_000);
  // Every word belongs to one sentence: no piece is visited again for a longer text.
  const inSentences = many.sentences.reduce((sum, { words }) => sum + words.length, 0);
  expect(inSentences).toBe(many.words.length);
});
