import { findAny } from '../../evidence.ts';
import { accessibleInformation } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { growTerms } from '../../text/terms.ts';
import { aiUseOf, notYet } from '../options.ts';

/** Words that tell that what is attached moves or speaks. */
const videos = growTerms([
  'video',
  'videonya',
  'reels',
  'reel',
  'tonton',
  'saksikan',
  'siaran langsung',
  'live streaming',
  'dengarkan',
  'podcast',
  'siniar',
  'rekaman',
]);

const findVideo = ({ post }: Situation) =>
  findAny(post, { id: 'Menyebut video', en: 'Speaks of a video' }, videos);

export default defineQuestion({
  id: 'accessibility/video-captions',
  code: 'AKS-03',
  severity: 'should',
  ask: {
    id: 'Apakah videonya punya teks yang diperiksa orang?',
    en: 'Does the video have captions that a person checked?',
  },
  why: {
    id: 'Banyak warga menonton tanpa suara, dan sebagian tidak mendengar. Untuk kabar darurat juru bahasa isyarat sangat menolong.',
    en: 'Many watch without sound, and some do not hear. In an emergency a sign-language interpreter helps much.',
  },
  options: [
    { id: 'captioned', label: { id: 'Ada teksnya', en: 'It has captions' }, closes: true },
    {
      id: 'no-speech',
      label: { id: 'Tidak ada yang berbicara', en: 'Nobody speaks in it' },
      closes: true,
    },
    { id: 'no-video', label: { id: 'Bukan video', en: 'It is no video' }, closes: true },
    notYet,
  ],
  sources: [accessibleInformation],
  isAsked: (situation) =>
    situation.mediaCount > 0 &&
    (findVideo(situation).span !== null || aiUseOf(situation) === 'sound-video'),
  evidence: (situation) => [findVideo(situation)],
  subject: ({ mediaCount }) => String(mediaCount),
});

export const examples: QuestionExamples = {
  asked: [
    { text: '[Tonton] cara memilah sampah.', mediaCount: 1 },
    { text: '[Video] ini menjelaskan cara mendaftar.', mediaCount: 1, channel: 'instagram' },
    { text: 'Cara memilah sampah.', mediaCount: 1, answers: { 'ai/ai-use': 'sound-video' } },
  ],
  notAsked: [
    { text: 'Tonton cara memilah sampah.' },
    { text: 'Cara memilah sampah.', mediaCount: 1 },
    { text: '', mediaCount: 1 },
  ],
};
