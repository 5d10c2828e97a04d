import { facialImage, portraits } from '../../lexicon/norms-protection.ts';
import { crowdWords, pictureWords, portrayedWords } from '../../lexicon/pictures.ts';
import type { PostKind } from '../../post-kind.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { firstOf } from '../found.ts';
import { notYet } from '../options.ts';

const people = growTerms(portrayedWords);
const crowds = growTerms(crowdWords);
const pictures = growTerms(pictureWords);

/** People in the picture; a crowd only where the text speaks of the picture. */
const find = ({ post }: Situation) => {
  const few = findTerms(post, people);
  const isShown = few.length === 0 && findTerms(post, pictures).length > 0;
  return isShown ? findTerms(post, crowds) : few;
};

/** Kinds of post that tell of no particular people, whatever is in the picture. */
const kindsWithoutPeople: ReadonlySet<PostKind> = new Set<PostKind>([
  'service',
  'campaign',
  'announcement',
  'hazard',
  'clarification',
  'greeting',
]);

/** Of no kind, or of one that shows people at what they do. */
const mayShowPeople = ({ kind, post }: Situation): boolean => {
  const known = kind ?? post.kind;
  return known === null || !kindsWithoutPeople.has(known);
};

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
    situation.mediaCount > 0 && mayShowPeople(situation) && find(situation).length > 0,
  evidence: (situation) =>
    firstOf(find(situation), { id: 'Orang disebut', en: 'People are named' }),
  subject: ({ mediaCount }) => `${mediaCount}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: '[Penerima] bantuan tersenyum di balai desa.', mediaCount: 1, kind: 'activity' },
    { text: '[Petani] Cibogo memanen padi.', mediaCount: 4, kind: 'achievement' },
    { text: 'Foto [penerima] bansos menangis.', mediaCount: 1 },
    { text: 'Kenalkan, [relawan] sungai Ciujung.', mediaCount: 1, kind: 'profile' },
  ],
  notAsked: [
    { text: 'Penerima bantuan datang Senin.', kind: 'activity' },
    { text: 'Warga bisa mengurus KTP Senin.', mediaCount: 1, kind: 'service' },
    { text: 'Jalan Cisoka selesai diaspal.', mediaCount: 1, kind: 'activity' },
    { text: 'Peserta lomba memadati alun-alun.', mediaCount: 1, kind: 'activity' },
  ],
};
