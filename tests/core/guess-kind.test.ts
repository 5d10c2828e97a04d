import { expect, test } from 'vitest';
import { guessKind } from '../../lib/core/guess-kind.ts';
import type { PostKind } from '../../lib/core/post-kind.ts';
import { readPost } from '../../lib/core/text/post.ts';

test.each<[PostKind, string, string]>([
  [
    'service',
    'KTP hilang? Urus KTP baru, gratis. Syaratnya dua: surat kehilangan dan KK.',
    'Urus KTP',
  ],
  [
    'announcement',
    'Lowongan petugas sensus. Pendaftaran paling lambat 5 Desember 2026.',
    'Lowongan',
  ],
  ['campaign', 'Kuras bak mandi tiap Minggu. Cegah demam berdarah dari rumah.', 'Kuras'],
  ['activity', 'Kepala Dinas menghadiri rapat koordinasi di aula bersama peserta.', 'menghadiri'],
  ['hazard', 'Air sungai naik, banjir mungkin terjadi. Siapkan tas siaga dan mengungsi.', 'banjir'],
  ['greeting', 'Selamat Hari Guru Nasional. Semoga guru kita sehat selalu.', 'Selamat Hari'],
  ['achievement', 'Siswa kita juara dua lomba matematika dan meraih medali perak.', 'juara'],
  ['profile', 'Sejarah dinas: dibentuk tahun 1983, dengan tugas pokok dan fungsi baru.', 'Sejarah'],
  ['clarification', 'FAKTA: bantuan tetap cair. Beredar pesan yang tidak benar.', 'FAKTA'],
])('guesses %s, and names the word', (kind, text, word) => {
  const guess = guessKind(readPost(text, 'facebook'));
  expect(guess?.kind).toBe(kind);
  const [first] = guess?.words ?? [];
  expect(first && text.slice(first.start, first.end)).toBe(word);
});

test.each(['', 'Halo.', 'Sampai jumpa besok di kota.'])('guesses nothing from %j', (text) => {
  expect(guessKind(readPost(text, 'facebook'))).toBeNull();
});
