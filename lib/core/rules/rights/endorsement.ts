import { editorialGuide } from '../../lexicon/norms.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findInProse, placeOfMatch } from '../../text/pattern-hits.ts';
import { findTerms, growTerms, inside } from '../../text/terms.ts';

/** A shop or a company by name. */
const business =
  /(?<!\p{L})(?:[Tt]oko|[Ww]arung|[Kk]afe|[Cc]afe|[Rr]esto|[Rr]estoran|[Rr]umah [Mm]akan|[Ss]alon|[Bb]utik|PT\.?|CV\.?|UD\.?) \p{Lu}\p{L}{1,20}/gu;

const selling = growTerms(
  'diskon,promo,cashback,harga spesial,potongan harga,beli satu gratis satu,beli 1 gratis 1,belanja di,beli di,pesan di,pesan sekarang,order sekarang,stok terbatas,produk terlaris'.split(
    ',',
  ),
);

/** Where a label stands already, or the discount is the government's own. */
const labelled = growTerms(
  'kerja sama dengan,bekerja sama dengan,kemitraan,iklan,advertorial,disponsori,pasar murah,pajak,retribusi,umkm'.split(
    ',',
  ),
);

export default defineRule({
  id: 'rights/endorsement',
  code: 'IKL-01',
  severity: 'should',
  name: { id: 'Terbaca sebagai promosi usaha', en: 'Reads as promoting a business' },
  why: {
    id: 'Akun instansi yang menyebut satu usaha dan harganya terbaca sebagai dukungan. Usaha lain dapat bertanya mengapa bukan mereka.',
    en: 'An agency account that names one business and its price reads as support. Others may ask why not they.',
  },
  advice: {
    id: 'Sebut programnya, bukan usahanya; bila ada kerja sama, beri label di kalimat pertama.',
    en: 'Name the programme, not the business; where there is a partnership, label it in the first sentence.',
  },
  sources: [editorialGuide],
  check: (post) => {
    const offers = findTerms(post, selling);
    if (offers.length === 0 || findTerms(post, labelled).length > 0) return [];
    return findInProse(post, business)
      .map(placeOfMatch)
      .filter(({ start, end }) =>
        post.sentences.some(
          (sentence) =>
            sentence.start <= start && sentence.end >= end && inside(sentence, offers).length > 0,
        ),
      );
  },
});

export const examples: Examples = {
  flags: [
    'Belanja di [Toko Makmur], diskon 20 persen sampai Minggu.',
    'Promo makan siang di [Resto Sari] untuk pegawai.',
    'Beli satu gratis satu di [Kafe Kenanga] malam ini.',
  ],
  allows: [
    'Kerja sama dengan 12 distributor: pasar murah, diskon sampai Minggu.',
    'Diskon pajak kendaraan sampai 31 Desember di gerai Samsat dan Toko Makmur.',
    'Kebakaran di Toko Makmur sudah padam.',
  ],
};
