import { platformFacts } from '../../lexicon/guides.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'platform/instagram-link',
  code: 'PLT-03',
  severity: 'may',
  reads: 'sentence',
  name: { id: 'Tautan di takarir Instagram', en: 'Link in an Instagram caption' },
  why: {
    id: 'Tautan di takarir Instagram tidak bisa ditekan. Warga harus menyalinnya dengan tangan.',
    en: 'A link in an Instagram caption cannot be pressed. People have to copy it by hand.',
  },
  advice: {
    id: 'Taruh tautannya di bio dan sebut “tautan di bio”, atau tulis alamat pendek yang mudah diketik.',
    en: 'Put the link in the bio and say so, or write a short address that is easy to type.',
  },
  sources: [platformFacts],
  channels: ['instagram'],
  check: ({ tokens }) =>
    tokens
      .filter(({ kind, text }) => kind === 'link' && !text.includes('@') && isHardToType(text))
      .map(({ start, end }) => ({ start, end })),
});

/** A bare address such as `cekbansos.kemensos.go.id` can be typed. */
function isHardToType(written: string): boolean {
  const address = written.replace(/^https?:\/\//iu, '');
  return /[/?=]./u.test(address) || address.length > 30;
}

export const examples: Examples = {
  flags: [
    'Daftar di [https://layanan.contoh.go.id/antrean?id=12].',
    'Formulir: [s.id/antre-ktp] ya.',
    'Lihat [layanan.contoh.go.id/jadwal/samsat-keliling].',
  ],
  allows: [
    'Daftar lewat tautan di bio.',
    'Cek nama Anda di https://cekbansos.contoh.go.id',
    'Surat ke humas@contoh.go.id.',
  ],
};
