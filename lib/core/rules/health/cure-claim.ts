import { accurateInformation } from '../../lexicon/norms.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findPattern } from '../../text/pattern-hits.ts';
import { findTerms, growTerms, hasWord, insideOrdered } from '../../text/terms.ts';

/** Promises that a remedy heals. */
const promise =
  /(?<!\p{L})(?:(?:dapat |bisa |mampu |terbukti |ampuh )?menyembuhkan(?! (?:diri|luka|hati|trauma|rindu))|pasti sembuh|dijamin sembuh|sembuh total|obat (?:paling )?(?:ampuh|mujarab) (?:untuk|bagi|melawan)|tanpa efek samping|(?:menangkal|membunuh|menghilangkan) (?:virus|covid|corona|kanker|diabetes|semua penyakit)|ampuh (?:mengobati|atasi|mengatasi|melawan)|penyembuh segala penyakit|bebas (?:dari )?kanker)(?!\p{L})/giu;
/** What makes it a claim on health, not on a wound of the mind or a song. */
const remedies = growTerms(
  'jamu,obat,herbal,ramuan,minuman,kapsul,suplemen,madu,terapi,air,daun,rebusan,produk,vaksin,pengobatan,penyakit,diabetes,kanker,stroke,hipertensi,covid,covid19,virus,asam urat,kolesterol,darah tinggi,tbc,hiv'.split(
    ',',
  ),
);
/** A sentence with one of these denies, warns or explains. */
const denials: ReadonlySet<string> = new Set(
  'tidak bukan belum jangan hoaks hoax klaim mitos waspada keliru palsu tak iklan menyesatkan beredar disebutkan katanya konon'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'health/cure-claim',
  code: 'AKR-10',
  severity: 'must',
  reads: 'sentence',
  name: { id: 'Janji sembuh', en: 'A promise of cure' },
  why: {
    id: 'Informasi badan publik harus akurat dan tidak menyesatkan. Warga dapat berhenti berobat karena percaya janji ini.',
    en: 'Public information must be accurate and not misleading. People may stop their treatment because they believe this promise.',
  },
  advice: {
    id: 'Rujuk Kemenkes atau BPOM, dan arahkan pembaca ke puskesmas; testimoni bukan bukti.',
    en: 'Cite the Ministry of Health or BPOM, and send readers to a health centre; testimonials are no proof.',
  },
  sources: [accurateInformation],
  check: (post) => {
    const found = findTerms(post, remedies);
    return post.sentences
      .filter((sentence) => insideOrdered(sentence, found).length > 0)
      .filter((sentence) => !hasWord(sentence, denials))
      .flatMap((sentence) => findPattern(post.text, promise, sentence));
  },
});

export const examples: Examples = {
  flags: [
    'Jamu ini [menyembuhkan] diabetes.',
    'Herbal asli Banten, [ampuh mengobati] asam urat [tanpa efek samping].',
    'Minum air rebusan daun ini, stroke [pasti sembuh].',
  ],
  allows: [
    'Minum obat sesuai resep; tanya puskesmas.',
    'Belum ada herbal yang terbukti menyembuhkan kanker.',
    'Klaim bahwa jamu menyembuhkan covid itu hoaks.',
    'Doa dan senyum warga menyembuhkan rindu.',
  ],
};
