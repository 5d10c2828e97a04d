import { accessibleInformation } from '../../lexicon/norms.ts';
import { type DescribedPicture, withoutAlt } from '../../pictures.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { notYet } from '../options.ts';

/** So many names are told; of more, how many. */
const mostNames = 3;

const countOf = ({ pictures, mediaCount }: Situation): number => pictures?.length ?? mediaCount;

function namesOf(pictures: readonly DescribedPicture[], and: string, others: string): string {
  const names = pictures.slice(0, mostNames).map(({ name }) => `“${name}”`);
  const rest = pictures.length - names.length;
  const last = rest > 0 ? `${rest} ${others}` : (names.pop() ?? '');
  return names.length > 0 ? `${names.join(', ')} ${and} ${last}` : last;
}

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
  isAsked: (situation) => countOf(situation) > 0,
  noted: ({ pictures = [] }) =>
    pictures.length > 0 && withoutAlt(pictures).length === 0
      ? { option: 'written', note: pictures.map(({ alt }) => alt.trim()).join(' · ') }
      : null,
  lacking({ pictures = [] }) {
    const lacking = withoutAlt(pictures);
    if (lacking.length === 0) return null;
    return {
      id: `Belum ada pada ${namesOf(lacking, 'dan', 'gambar lain')}.`,
      en: `Missing for ${namesOf(lacking, 'and', 'others')}.`,
    };
  },
  subject: (situation) => String(countOf(situation)),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Posyandu buka Sabtu.', mediaCount: 1 },
    { text: 'Posyandu buka Sabtu.', mediaCount: 4, channel: 'instagram' },
    { text: '', mediaCount: 1 },
    { text: 'Posyandu.', mediaCount: 2, pictures: [{ name: 'loket.jpg', alt: '' }] },
  ],
  notAsked: [
    { text: 'Posyandu buka Sabtu.' },
    { text: 'Foto menyusul.', channel: 'instagram' },
    { text: '' },
    // Only a video.
    { text: 'Posyandu.', mediaCount: 1, pictures: [] },
  ],
};
