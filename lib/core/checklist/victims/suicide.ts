import { suicideInThePress } from '../../lexicon/norms-protection.ts';
import { mourning, suicide } from '../../lexicon/protection.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { found, hasFinding } from '../found.ts';
import { notYet } from '../options.ts';

const acts = growTerms(suicide);
const deaths = growTerms(mourning);

/** A death that is told with a picture asks for the same care. */
const isGrief = ({ post, mediaCount }: Situation): boolean =>
  mediaCount > 0 && findTerms(post, deaths).length > 0;

export default defineQuestion({
  id: 'victims/suicide',
  code: 'KRB-03',
  severity: 'should',
  ask: {
    id: 'Apakah kabar duka ini menghormati keluarga: tanpa cara, lokasi, catatan, dan gambar korban?',
    en: 'Does this news of a death respect the family: no method, place, note or picture of the victim?',
  },
  why: {
    id: 'Rincian kematian menyakiti keluarga dan dapat ditiru pembaca yang rapuh. Bantuan yang disebut di tulisan dapat menolong.',
    en: 'Details of a death hurt the family and can be imitated by a frail reader. Help that the text names may save someone.',
  },
  options: [
    {
      id: 'respectful',
      label: { id: 'Ya, dan bantuan disebut', en: 'Yes, and help is named' },
      closes: true,
    },
    { id: 'family', label: { id: 'Keluarga menyetujui', en: 'The family agrees' }, closes: true },
    { id: 'details', label: { id: 'Rincian masih ada', en: 'Details remain' }, closes: false },
    notYet,
  ],
  sources: [suicideInThePress],
  isAsked: (situation) =>
    hasFinding(situation, 'KRB-03') ||
    findTerms(situation.post, acts).length > 0 ||
    isGrief(situation),
  evidence: (situation) =>
    found(situation, 'KRB-03', { id: 'Perlu dilihat', en: 'To be looked at' }),
  subject: (situation) => `${situation.mediaCount} ${wordsOf(situation.post)}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Seorang warga ditemukan [gantung diri] di kebun.' },
    { text: 'Pencegahan bunuh diri dimulai dari mendengar. Hubungi 119.' },
    { text: 'Jenazah nelayan ditemukan di muara.', mediaCount: 1 },
  ],
  notAsked: [
    { text: 'Jenazah nelayan dimakamkan pagi ini.' },
    { text: 'Kelas renang untuk anak dibuka.', mediaCount: 1 },
    { text: 'Butuh teman bicara? Hubungi 119.' },
  ],
};
