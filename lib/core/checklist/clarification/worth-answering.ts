import { claimMarks } from '../../lexicon/evidence.ts';
import { factChecking } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { quote } from '../found.ts';
import { notYet } from '../options.ts';

const marks = growTerms(claimMarks);

const find = ({ post }: Situation) => findTerms(post, marks);

export default defineQuestion({
  id: 'clarification/worth-answering',
  code: 'KOR-05',
  severity: 'may',
  ask: {
    id: 'Apakah kabarnya cukup menyebar dan merugikan untuk dibalas di sini?',
    en: 'Has the claim spread and done enough harm to be answered here?',
  },
  why: {
    id: 'Membalas kabar yang kecil membuatnya besar.',
    en: 'Answering a small rumour makes it a big one.',
  },
  options: [
    {
      id: 'harmful',
      label: { id: 'Ya, menyebar dan merugikan', en: 'Yes, it spreads and harms' },
      closes: true,
    },
    {
      id: 'small',
      label: { id: 'Kecil, sebaiknya tidak dibalas', en: 'Small, better not answered' },
      closes: false,
    },
    notYet,
  ],
  sources: [factChecking],
  isAsked: (situation) => situation.kind === 'clarification' && find(situation).length > 0,
  subject: (situation) => quote(situation, find(situation)),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'HOAKS: bansos dibatalkan.', kind: 'clarification' },
    { text: 'Kabar itu tidak benar.', kind: 'clarification' },
    { text: 'Akun itu palsu.', kind: 'clarification' },
  ],
  notAsked: [
    { text: 'Kabar itu tidak benar.' },
    { text: 'Bansos tetap cair.', kind: 'clarification' },
    { text: 'Waspada hoaks.', kind: 'campaign' },
  ],
};
