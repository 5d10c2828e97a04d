import { spellingGuide } from '../../lexicon/guides.ts';
import type { SpellingForm, SpellingKind } from '../../lexicon/spelling.ts';
import { spellingForms } from '../../lexicon/spelling.ts';
import type { Local } from '../../local.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { isAllCaps, matchCase } from '../../text/letter-case.ts';
import { growPhrases } from '../../text/phrases.ts';
import { findInWords } from '../../text/terms.ts';

const reasons: Readonly<Record<SpellingKind, Local>> = {
  preposition: {
    id: '“di” dan “ke” yang menunjuk tempat ditulis terpisah.',
    en: 'The prepositions “di” and “ke” are written apart.',
  },
  prefix: {
    id: '“di-” sebagai awalan kata kerja ditulis serangkai.',
    en: 'The verb prefix “di-” is written together.',
  },
  standard: {
    id: 'Bentuk bakunya lain; dengan bentuk baku unggahan lebih mudah dicari.',
    en: 'The standard form differs; with it the post is easier to find.',
  },
  compound: {
    id: 'Gabungan kata ini ditulis terpisah.',
    en: 'This compound is written as separate words.',
  },
  assimilation: {
    id: 'Huruf awal kata dasarnya luluh sesudah “me-”.',
    en: 'The first letter of the base melts after “me-”.',
  },
  bound: {
    id: 'Bentuk terikat ini ditulis serangkai.',
    en: 'This bound form is written together.',
  },
};

const forms = growPhrases<SpellingForm>(
  spellingForms.map((form) => ({ text: form.written, value: form })),
);

export default defineRule({
  id: 'spelling/standard-form',
  code: 'EYD-01',
  severity: 'may',
  about: 'indonesian',
  reads: 'sentence',
  name: { id: 'Ejaan belum baku', en: 'Not the standard spelling' },
  why: reasons.standard,
  advice: { id: 'Pakai bentuk baku menurut kamus.', en: 'Use the form in the dictionary.' },
  sources: [spellingGuide],
  check: (post) => {
    const { text } = post;
    return findInWords(post, forms).map(({ start, end, value }) => ({
      start,
      end,
      why: reasons[value.kind],
      fixes: value.standard.map((standard) => ({
        start,
        end,
        text: keepCapital(standard, text.slice(start, end), text.slice(end, end + 2)),
      })),
    }));
  },
});

/** A name of a month is capital whatever the writer wrote; a title before a name is so in each word. */
function keepCapital(standard: string, written: string, behind: string): string {
  if (/^\p{Lu}/u.test(standard) && !isAllCaps(written)) return standard;
  const cased = matchCase(standard, written);
  const isTitle = /^\p{Lu}\p{Ll}/u.test(written) && / \p{Lu}/u.test(written + behind);
  return isTitle ? cased.replace(/[ -]\p{Ll}/gu, (letter) => letter.toUpperCase()) : cased;
}

export const examples: Examples = {
  flags: [
    'Daftar [disini], gratis.',
    'Kami [himbau] warga [antri] dengan tertib.',
    'Bayar pajak di [apotik] atau minimarket terdekat.',
    'Lapor [walikota] lewat aplikasi.',
    'Jalan Veteran [di buka] lagi besok.',
    '[Terimakasih] sudah membayar pajak.',
    'Cuci tangan bisa [mempengaruhi] kesehatan keluarga.',
    'Bantuan [pasca bencana] disalurkan di kecamatan.',
    '[SILAHKAN] datang ke loket 3.',
    'Loket libur 10 [nopember].',
  ],
  allows: [
    'Daftar di sini, gratis.',
    'Kami imbau warga antre dengan tertib.',
    'Keluarga besar kemari daripada menunggu, kemudian pulang.',
    'Ambil nomor antrean di meja depan.',
    'Kunjungi www.kerjasama-banten.go.id atau tagar #terimakasih.',
  ],
};
