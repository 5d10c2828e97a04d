import { accessibleInformation } from '../../lexicon/norms.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { notYet } from '../options.ts';

export default defineQuestion({
  id: 'accessibility/alt-text',
  code: 'AKS-01',
  severity: 'should',
  ask: {
    id: 'Apakah tiap gambar punya teks alternatif yang ditulis orang?',
    en: 'Does every picture have an alternative text that a person wrote?',
  },
  why: {
    id: 'Teks alternatif dibacakan untuk warga yang tidak melihat gambar. Yang otomatis sering hanya berbunyi “mungkin gambar orang”.',
    en: 'Alternative text is read out to people who do not see the picture. The automatic one often only says “may be an image of people”.',
  },
  options: [
    {
      id: 'written',
      label: { id: 'Sudah ditulis', en: 'Written' },
      closes: true,
      asksFor: { id: 'Teks alternatifnya', en: 'The alternative text' },
    },
    { id: 'decoration', label: { id: 'Hanya hiasan', en: 'Decoration only' }, closes: true },
    notYet,
  ],
  sources: [accessibleInformation],
  isAsked: ({ mediaCount }) => mediaCount > 0,
  subject: ({ mediaCount }) => String(mediaCount),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Posyandu buka Sabtu.', mediaCount: 1 },
    { text: 'Posyandu buka Sabtu.', mediaCount: 4, channel: 'instagram' },
    { text: '', mediaCount: 1 },
  ],
  notAsked: [
    { text: 'Posyandu buka Sabtu.' },
    { text: 'Foto menyusul.', channel: 'instagram' },
    { text: '' },
  ],
};
