import { caseWords, childWords } from '../../lexicon/children.ts';
import { childInLegalCase, childSecrecy } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { findTerms, growTerms, inside } from '../../text/terms.ts';
import { found } from '../found.ts';
import { notYet } from '../options.ts';

const children = growTerms(childWords);
const cases = growTerms(caseWords);

/** Sentences that speak of a child and of a case. */
function findSentences({ post }: Situation) {
  const young = findTerms(post, children);
  const matters = young.length > 0 ? findTerms(post, cases) : [];
  return post.sentences.filter(
    (it) => inside(it, matters).length > 0 && inside(it, young).length > 0,
  );
}

export default defineQuestion({
  id: 'children/child-case',
  code: 'ANK-01',
  severity: 'must',
  ask: {
    id: 'Apakah anak dalam perkara ini bisa dikenali dari tulisan atau gambarnya?',
    en: 'Can the child in this case be recognised from text or picture?',
  },
  why: {
    id: 'Identitas anak pelaku, korban, atau saksi dirahasiakan dalam pemberitaan. Akun instansi sebaiknya memakai ukuran yang sama, termasuk nama sekolah.',
    en: 'The identity of a child offender, victim or witness is secret in news media. An agency account should follow the same standard, school name included.',
  },
  options: [
    {
      id: 'unrecognisable',
      label: { id: 'Tidak bisa dikenali', en: 'Not recognisable' },
      closes: true,
    },
    { id: 'no-case', label: { id: 'Bukan perkara anak', en: 'No case of a child' }, closes: true },
    {
      id: 'recognisable',
      label: { id: 'Masih bisa dikenali', en: 'Still recognisable' },
      closes: false,
    },
    notYet,
  ],
  sources: [childInLegalCase, childSecrecy],
  isAsked: (situation) => findSentences(situation).length > 0,
  evidence: (situation) =>
    found(situation, 'ANK-01', { id: 'Bisa mengenali anak', en: 'May identify the child' }),
  subject: (situation) => `${situation.mediaCount} ${wordsOf(situation.post)}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Seorang anak menjadi korban kekerasan. Kasusnya ditangani UPTD PPA.' },
    { text: 'Siswa [SMAN 9 Cisoka] [berinisial A] dipukul guru di kelas.' },
    { text: 'Polisi mencegah tawuran pelajar di Serang.' },
  ],
  notAsked: [
    { text: 'Bawa anak ke posyandu Sabtu ini.' },
    { text: 'Korban banjir menerima selimut.' },
    { text: 'Anak-anak belajar menari. Polisi menangani kasus pembunuhan.' },
  ],
};
