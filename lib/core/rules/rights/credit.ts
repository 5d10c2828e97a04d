import { copyright, editorialGuide } from '../../lexicon/norms.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findInProse, placeOfMatch } from '../../text/pattern-hits.ts';
import { findInWords, growTerms } from '../../text/terms.ts';

/** `Foto: internet`: names where it was found, not whose it is. */
const noCredit =
  /(?<!\p{L})(?:sumber(?: (?:foto|gambar|video))?|foto|gambar|video|credit|kredit|cr|pict?|dok\.?) ?[:/\-–] ?(?:dari )?(?:google|internet|pinterest|istimewa|ist|net|tiktok|ig|instagram|medsos|media sosial|youtube|twitter|facebook|fb|wa|whatsapp|grup wa|unknown)(?![\p{L}@/.])(?! ?@)(?!\.\p{L})/giu;

/** Words that a credit begins with: with none of them there is none. */
const heads = growTerms('sumber,foto,gambar,video,credit,kredit,cr,pic,pict,dok'.split(','));

export default defineRule({
  id: 'rights/credit',
  code: 'HKI-01',
  severity: 'should',
  name: { id: 'Kredit belum menyebut pemilik', en: 'Credit names no owner' },
  why: {
    id: 'Menyebut “internet” atau nama aplikasi belum menyebut pemiliknya. Foto orang dapat memerlukan izin.',
    en: '“Internet” or the name of an app is no owner. Somebody’s picture may need permission.',
  },
  advice: {
    id: 'Sebut nama pembuat dan izinnya, atau pakai foto sendiri.',
    en: 'Name the maker and the permission, or use a picture of your own.',
  },
  sources: [copyright, editorialGuide],
  check: (post) =>
    findInWords(post, heads).length > 0 ? findInProse(post, noCredit).map(placeOfMatch) : [],
});

export const examples: Examples = {
  flags: [
    'Air surut Selasa pagi. [Foto: internet]',
    'Cara memilah sampah. [Sumber gambar: Google]',
    'Suasana pasar. (Foto: Ani) [Video: TikTok]',
    'Jembatan baru. [Sumber: Istimewa]',
  ],
  allows: [
    'Air surut Selasa pagi. Foto: Diskominfo SP Banten / lisensi CC BY',
    'Data: BPS. Sumber: Dinas Sosial.',
    'Foto: IG @warga.serang, dipakai dengan izin.',
    'Lihat videonya di Instagram kami.',
  ],
};
