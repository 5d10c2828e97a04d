import { accessibleInformation, editorialGuide } from '../../lexicon/norms.ts';
import type { InclusiveTerm } from '../../lexicon/tone.ts';
import { inclusiveTerms } from '../../lexicon/tone.ts';
import type { Local } from '../../local.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { matchCase } from '../../text/letter-case.ts';
import { offer } from '../../text/pattern-hits.ts';
import { growPhrases } from '../../text/phrases.ts';
import { findTerms } from '../../text/terms.ts';

const byLaw: Local = {
  id: 'Undang-undang memakai istilah “penyandang disabilitas”. Warga yang dimaksud lebih merasa disapa olehnya.',
  en: 'The law says “penyandang disabilitas”. Those who are meant feel addressed by it.',
};

const respectful: Local = {
  id: 'Istilah ini dapat merendahkan warga yang dimaksud. Ada istilah yang mendahulukan orangnya.',
  en: 'This term can demean those who are meant. There is one that puts the person first.',
};

const tree = growPhrases<InclusiveTerm>(
  inclusiveTerms.map((value) => ({ text: value.text, value })),
);

export default defineRule({
  id: 'language/inclusive-terms',
  code: 'BHS-08',
  severity: 'should',
  about: 'indonesian',
  reads: 'sentence',
  name: { id: 'Istilah yang dapat merendahkan', en: 'Term that can demean' },
  why: respectful,
  advice: {
    id: 'Sebut orangnya dulu, baru keadaannya; bila tidak perlu, jangan disebut.',
    en: 'Name the person first, then the condition; leave it out where it does not matter.',
  },
  sources: [editorialGuide, accessibleInformation],
  check: (post) =>
    findTerms(post, tree).map(({ start, end, value }) => ({
      start,
      end,
      why: value.byLaw ? byLaw : respectful,
      fixes: value.plain.map((plain) =>
        offer({ start, end }, keepAcronyms(plain, post.text.slice(start, end))),
      ),
    })),
});

const keepAcronyms = (plain: string, written: string): string =>
  /^\p{Ll}/u.test(written) || /^\p{Lu}+$/u.test(written) ? plain : matchFirst(plain, written);

const matchFirst = (plain: string, written: string): string =>
  matchCase(plain.slice(0, 1), written.slice(0, 1)) + plain.slice(1);

export const examples: Examples = {
  flags: [
    'Bantuan untuk [orang cacat] cair Senin.',
    '[Penyandang cacat] bisa memakai jalur khusus.',
    'Obat gratis bagi [penderita HIV].',
    'Petugas mengantar [orang gila] ke rumah sakit.',
  ],
  allows: [
    'Bantuan untuk penyandang disabilitas cair Senin.',
    'Putusan itu cacat hukum, dan barang cacat bisa ditukar.',
    'Orang dengan HIV bisa mengambil obat di puskesmas.',
    'Suhu badan normal; penderita hipertensi makan garam sedikit.',
  ],
};
