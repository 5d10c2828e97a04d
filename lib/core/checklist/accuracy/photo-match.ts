import { editorialGuide } from '../../lexicon/norms.ts';
import type { PostKind } from '../../post-kind.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { notYet } from '../options.ts';

/** Posts whose picture is read as proof. */
const kinds: ReadonlySet<PostKind | null> = new Set([
  'activity',
  'achievement',
  'hazard',
  'clarification',
]);

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
  isAsked: ({ mediaCount, post }) => mediaCount > 0 && kinds.has(post.kind),
  subject: ({ mediaCount }) => String(mediaCount),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Banjir di Cisoka surut.', kind: 'hazard', mediaCount: 1 },
    { text: 'Rapat di aula selesai.', kind: 'activity', mediaCount: 3 },
    { text: 'Bansos tetap cair.', kind: 'clarification', mediaCount: 1 },
  ],
  notAsked: [
    { text: 'Banjir di Cisoka surut.', kind: 'hazard' },
    { text: 'Loket KTP pindah.', kind: 'announcement', mediaCount: 1 },
    { text: 'Pilah sampah dari rumah.', kind: 'campaign', mediaCount: 2 },
  ],
};
