import { editorialGuide } from '../../lexicon/norms.ts';
import { pictureWords } from '../../lexicon/pictures.ts';
import type { PostKind } from '../../post-kind.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { notYet } from '../options.ts';

const pictures = growTerms(pictureWords);

/** Reports: their picture is read as proof where the text speaks of it. */
const reports: ReadonlySet<PostKind | null> = new Set(['activity', 'achievement']);

/** Of a danger every picture is; one in a clarification has a question of its own. */
const isProof = ({ post }: Situation): boolean =>
  post.kind === 'hazard' || (reports.has(post.kind) && findTerms(post, pictures).length > 0);

export default defineQuestion({
  id: 'accuracy/photo-match',
  code: 'AKR-13',
  severity: 'should',
  ask: {
    id: 'Apakah gambarnya dari peristiwa dan tanggal ini?',
    en: 'Is the picture of this event and day?',
  },
  why: {
    id: 'Foto lama pada kabar baru dibaca sebagai bukti. Begitu ketahuan, isinya ikut diragukan.',
    en: 'An old photo on new news is read as proof. Once noticed, the text is doubted too.',
  },
  options: [
    { id: 'same', label: { id: 'Ya, dari peristiwa ini', en: 'Yes, of this event' }, closes: true },
    {
      id: 'labelled',
      label: { id: 'Foto lama atau ilustrasi, diberi label', en: 'Old or illustration, labelled' },
      closes: true,
    },
    { id: 'graphic', label: { id: 'Bukan foto', en: 'Not a photo' }, closes: true },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) => situation.mediaCount > 0 && isProof(situation),
  subject: ({ mediaCount }) => String(mediaCount),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Banjir di Cisoka surut.', kind: 'hazard', mediaCount: 1 },
    { text: 'Foto rapat di aula.', kind: 'activity', mediaCount: 3 },
    { text: 'Tampak juara lomba menerima piala.', kind: 'achievement', mediaCount: 1 },
  ],
  notAsked: [
    { text: 'Banjir di Cisoka surut.', kind: 'hazard' },
    { text: 'Rapat di aula selesai.', kind: 'activity', mediaCount: 3 },
    { text: 'Bansos tetap cair.', kind: 'clarification', mediaCount: 1 },
    { text: 'Loket KTP pindah.', kind: 'announcement', mediaCount: 1 },
    { text: 'Pilah sampah dari rumah.', kind: 'campaign', mediaCount: 2 },
  ],
};
