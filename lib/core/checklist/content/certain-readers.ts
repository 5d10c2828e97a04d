import { certainReaders, everybody } from '../../lexicon/announcing.ts';
import { subjectWords } from '../../lexicon/evidence.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import { callingKinds } from '../../post-kind.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { found, hasFinding, quote } from '../found.ts';
import { fewestToBeComplete, notYet } from '../options.ts';

const certain = growTerms(certainReaders);
const all = growTerms(everybody);
const subjects = growTerms(subjectWords);

const isOpen = ({ kind, post }: Situation): boolean =>
  callingKinds.has(kind) &&
  post.words.length >= fewestToBeComplete &&
  findTerms(post, certain).length === 0;

export default defineQuestion({
  id: 'content/certain-readers',
  code: 'ISI-06',
  severity: 'should',
  ask: { id: 'Siapa yang dituju unggahan ini?', en: 'Whom is this post for?' },
  why: {
    id: 'Pembaca berhenti bila tahu dirinya yang dimaksud. Kami belum menemukan sasarannya di tulisan.',
    en: 'Readers stop when they know that they are meant. We did not find the audience in the text.',
  },
  options: [
    {
      id: 'all',
      label: { id: 'Memang untuk semua warga', en: 'It is for all citizens' },
      closes: true,
    },
    {
      id: 'named',
      label: { id: 'Sudah disebut dengan kata lain', en: 'Named in other words' },
      closes: true,
      asksFor: { id: 'Siapa', en: 'Who' },
    },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) => hasFinding(situation, 'ISI-06') || isOpen(situation),
  evidence: (situation) =>
    found(situation, 'ISI-06', { id: 'Sapaan umum', en: 'Words to everybody' }),
  subject: (situation) =>
    quote(situation, [...findTerms(situation.post, all), ...findTerms(situation.post, subjects)]),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Kepada [seluruh masyarakat], mari periksa tekanan darah.', kind: 'campaign' },
    {
      text: 'Loket kependudukan pindah ke gedung baru di Jalan Veteran mulai hari Senin depan, pukul delapan pagi, dekat masjid.',
      kind: 'announcement',
    },
    { text: 'Layanan ini terbuka untuk [masyarakat umum].', kind: 'service' },
  ],
  notAsked: [
    { text: 'Ibu hamil di Kecamatan Cikeusal, periksa kandungan gratis.', kind: 'service' },
    { text: 'Loket pindah.', kind: 'announcement' },
    { text: 'Bupati menyapa seluruh masyarakat.', kind: 'activity' },
  ],
};
