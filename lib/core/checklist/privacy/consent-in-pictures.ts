import { facialImage, portraits } from '../../lexicon/norms-protection.ts';
import { portrayedWords } from '../../lexicon/pictures.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { firstOf } from '../found.ts';
import { notYet } from '../options.ts';

const people = growTerms(portrayedWords);
const find = ({ post }: Situation) => findTerms(post, people);

/** Kinds of post whose pictures show people at what they do. */
const kinds: ReadonlySet<string> = new Set(['activity', 'achievement', 'profile']);

export default defineQuestion({
  id: 'privacy/consent-in-pictures',
  code: 'PDP-05',
  severity: 'should',
  ask: {
    id: 'Apakah orang yang dikenali di gambar setuju, dan di mana persetujuannya dicatat?',
    en: 'Do the people recognisable in the picture agree, and where is that noted?',
  },
  why: {
    id: 'Wajah yang dikenali adalah data orang itu; sebaiknya izinnya tercatat. Foto tangan atau punggung bercerita sama baiknya.',
    en: 'A recognisable face is that person’s data; consent is best noted. Hands or a back tell the story as well.',
  },
  options: [
    {
      id: 'nobody',
      label: { id: 'Tidak ada yang dikenali', en: 'Nobody is recognisable' },
      closes: true,
    },
    {
      id: 'consent',
      label: { id: 'Setuju, tercatat', en: 'They agree, it is noted' },
      closes: true,
      asksFor: { id: 'Cara setuju dan tempat dicatat', en: 'How they agreed, where it is noted' },
    },
    {
      id: 'public',
      label: { id: 'Pejabat atau acara terbuka', en: 'Officials or a public event' },
      closes: true,
    },
    notYet,
  ],
  sources: [facialImage, portraits],
  isAsked: (situation) =>
    situation.mediaCount > 0 &&
    (kinds.has(situation.kind ?? '') || situation.post.kind === 'activity') &&
    find(situation).length > 0,
  evidence: (situation) =>
    firstOf(find(situation), { id: 'Orang disebut', en: 'People are named' }),
  subject: ({ mediaCount }) => `${mediaCount}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: '[Penerima] bantuan tersenyum di balai desa.', mediaCount: 1, kind: 'activity' },
    { text: '[Petani] Cibogo memanen padi.', mediaCount: 4, kind: 'achievement' },
    { text: 'Kenalkan, [relawan] sungai Ciujung.', mediaCount: 1, kind: 'profile' },
  ],
  notAsked: [
    { text: 'Penerima bantuan datang Senin.', kind: 'activity' },
    { text: 'Warga bisa mengurus KTP Senin.', mediaCount: 1, kind: 'service' },
    { text: 'Jalan Cisoka selesai diaspal.', mediaCount: 1, kind: 'activity' },
  ],
};
