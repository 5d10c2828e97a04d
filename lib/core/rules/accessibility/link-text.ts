import { accessiblePosts } from '../../lexicon/guides.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findInProse, placeOfMatch } from '../../text/pattern-hits.ts';

/** `klik di sini`, `klik link di bio`: an order that says nothing of where it leads. */
const emptyOrder =
  /(?<!\p{L})(?:klik|tekan|buka|cek|kunjungi) (?:di ?sini|(?:link|tautan)(?: (?:ini|berikut(?: ini)?|di ?bawah(?: ini)?))?)(?!\p{L})(?! (?:di )?bio)/giu;

/** What every such order has: looked for first, since the pattern is slow. */
const sign = / (?:di ?sini|link|tautan)/iu;

export default defineRule({
  id: 'accessibility/link-text',
  code: 'AKS-07',
  severity: 'may',
  reads: 'sentence',
  name: { id: 'Tautan tanpa tujuan', en: 'Link without a purpose' },
  why: {
    id: 'Warga ingin tahu ke mana tautan membawa mereka sebelum menekannya.',
    en: 'People want to know where a link leads before they press it.',
  },
  advice: {
    id: 'Sebut tujuannya: “Daftar antrean di (alamat)”.',
    en: 'Name the purpose: “Book a turn at (address)”.',
  },
  sources: [accessiblePosts],
  check: (post) => (sign.test(post.text) ? findInProse(post, emptyOrder).map(placeOfMatch) : []),
});

export const examples: Examples = {
  flags: [
    'Mau daftar? [Klik di sini]: layanan.contoh.go.id',
    'Info lengkap [klik link berikut ini] ya.',
    '[Buka tautan di bawah] untuk formulir.',
  ],
  allows: [
    'Daftar antrean di layanan.contoh.go.id',
    'Buka tautan di bio untuk formulir antrean.',
    'Tekan tombol hijau di aplikasi.',
  ],
};
