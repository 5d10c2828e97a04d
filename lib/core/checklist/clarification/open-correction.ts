import { correctionWords } from '../../lexicon/asking.ts';
import { openCorrection } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { firstOf } from '../found.ts';
import { notYet } from '../options.ts';

const corrections = growTerms(correctionWords);

const find = ({ post }: Situation) => findTerms(post, corrections);

export default defineQuestion({
  id: 'clarification/open-correction',
  code: 'KOR-04',
  severity: 'should',
  ask: {
    id: 'Apakah tertulis apa yang diubah, kapan, dan permintaan maafnya?',
    en: 'Does it say what was changed, when, and that we are sorry?',
  },
  why: {
    id: 'Ralat yang terbuka menjaga kepercayaan. Unggahan yang hilang diam-diam tetap tersimpan di tangkapan layar orang.',
    en: 'An open correction keeps trust. A post that vanishes quietly stays in people’s screenshots.',
  },
  options: [
    {
      id: 'open',
      label: { id: 'Ya, semuanya tertulis', en: 'Yes, all of it is written' },
      closes: true,
    },
    {
      id: 'other',
      label: { id: 'Bukan ralat kantor ini', en: 'Not our own correction' },
      closes: true,
    },
    notYet,
  ],
  sources: [openCorrection],
  isAsked: (situation) => find(situation).length > 0,
  evidence: (situation) => firstOf(find(situation), { id: 'Ralat', en: 'Correction' }),
  subject: ({ post }) => wordsOf(post),
});

export const examples: QuestionExamples = {
  asked: [
    { text: '[Ralat]: jam buka 08.00, bukan 07.00.' },
    { text: 'Ada [salah ketik] pada tanggal kemarin.' },
    { text: 'Kami [meralat] jadwal vaksinasi.' },
  ],
  notAsked: [
    { text: 'Loket buka pukul 08.00.' },
    { text: 'Kabar itu tidak benar.', kind: 'clarification' },
    { text: 'Peralatan dapur dijual murah.' },
  ],
};
