import { electedWords } from '../../lexicon/disclosure.ts';
import { incumbents } from '../../lexicon/norms-protection.ts';
import { isElectionTime } from '../../policy.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { found, hasFinding, quote } from '../found.ts';
import { notYet } from '../options.ts';

const elected = growTerms(electedWords);
const find = ({ post }: Situation) => findTerms(post, elected);

export default defineQuestion({
  id: 'neutrality/incumbent',
  code: 'NET-03',
  severity: 'should',
  ask: {
    id: 'Apakah unggahan ini tentang hasil untuk warga, bukan tentang seorang pejabat terpilih?',
    en: 'Is the post about a result for citizens, not about one elected official?',
  },
  why: {
    id: 'Menjelang pemilihan, kabar program dapat dianggap menguntungkan salah satu calon. Aturannya ditujukan kepada kepala daerah dan pejabat.',
    en: 'Before an election, news of a programme may count as favouring a candidate. The rule is addressed to heads of regions and officials.',
  },
  options: [
    {
      id: 'result',
      label: { id: 'Ya, tentang hasilnya', en: 'Yes, about the result' },
      closes: true,
    },
    {
      id: 'duty',
      label: { id: 'Nama perlu, jabatannya resmi', en: 'The name is needed, as an office' },
      closes: true,
    },
    {
      id: 'person',
      label: { id: 'Masih tentang orangnya', en: 'Still about the person' },
      closes: false,
    },
    notYet,
  ],
  sources: [incumbents],
  isAsked: (situation) =>
    hasFinding(situation, 'NET-03') ||
    (isElectionTime(situation.post.policy, situation.post.today) && find(situation).length > 0),
  evidence: (situation) =>
    found(situation, 'NET-03', { id: 'Jasa satu orang', en: 'One person’s merit' }),
  subject: (situation) => quote(situation, find(situation)),
});

const election = { election: { isOn: true, from: null, to: null } };

export const examples: QuestionExamples = {
  asked: [
    { text: '[Berkat Bupati Budi], jalan mulus sampai desa.' },
    { text: 'Bupati meresmikan puskesmas Cisoka.', policy: election },
    { text: 'Air mengalir lagi. [#TerimaKasihBupati]' },
  ],
  notAsked: [
    { text: 'Bupati meresmikan puskesmas Cisoka.' },
    { text: 'Jalan Cisoka selesai diperbaiki.', policy: election },
    { text: 'Posyandu buka Sabtu ini.', policy: election },
  ],
};
