import { editorialGuide } from '../../lexicon/norms.ts';
import type { Option, QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { fewestWords } from '../options.ts';

/** Everything but `no` names the tool and what the person did with it. */
const asksFor = { id: 'Alat dan perannya', en: 'Tool and its role' };

const used = (id: string, inIndonesian: string, inEnglish: string): Option => ({
  id,
  label: { id: inIndonesian, en: inEnglish },
  closes: true,
  asksFor,
});

/** How many words tell that it is still the same text. */
const leadWords = 8;

export default defineQuestion({
  id: 'ai/ai-use',
  code: 'AIG-01',
  severity: 'must',
  ask: {
    id: 'Apakah AI dipakai untuk unggahan ini?',
    en: 'Was AI used for this post?',
  },
  why: {
    id: 'Pemakaian AI dicatat supaya tulisannya diperiksa orang. Ini pegangan kami; belum ada undang-undang yang mewajibkannya.',
    en: 'AI use is noted so that a person checks the text. This is our guide; no statute requires it yet.',
  },
  options: [
    { id: 'no', label: { id: 'Tidak', en: 'No' }, closes: true },
    used('idea', 'Ide', 'Idea'),
    used('draft', 'Draf', 'Draft'),
    used('language', 'Bahasa', 'Language'),
    used('picture', 'Gambar', 'Picture'),
    used('sound-video', 'Suara atau video', 'Sound or video'),
  ],
  sources: [editorialGuide],
  isAsked: ({ post, mediaCount }) => post.words.length >= fewestWords || mediaCount > 0,
  noted: ({ aiGate }) =>
    aiGate?.received ? { option: 'draft', note: aiGate.received.tool || 'AI' } : null,
  subject: ({ post, mediaCount }) =>
    [
      ...post.words.slice(0, leadWords).map(({ text }) => text.toLowerCase()),
      mediaCount,
      // A text that doubles is another one.
      Math.floor(Math.log2(Math.max(leadWords, post.words.length))),
    ].join(' '),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Posyandu buka Sabtu di balai desa.' },
    { text: '', mediaCount: 1 },
    { text: 'Cek gula darah gratis hari Minggu.', channel: 'instagram' },
  ],
  notAsked: [{ text: '' }, { text: '😊' }, { text: 'Posyandu buka' }],
};
