import { definePart } from '../part.ts';
import { channelForms } from '../words.ts';

export default definePart({
  id: 'output',
  heading: 'KELUARAN',
  why: {
    id: 'Daftar angka, tanggal, nama, dan tautan membuat pemeriksaan Anda lebih cepat. Yang belum jelas ditandai, bukan ditebak.',
    en: 'A list of numbers, dates, names and links makes your check faster. What is unclear is marked, not guessed.',
  },
  write: ({ channel }) =>
    [
      `(a) ${channelForms[channel].work};`,
      '(b) teks alternatif gambar;',
      '(c) daftar semua angka, tanggal, nama, dan tautan untuk saya periksa;',
      '(d) hal yang belum jelas ditulis [PERIKSA], jangan ditebak.',
    ].join(' '),
  missing: () => [],
});
