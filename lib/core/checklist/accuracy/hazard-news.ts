import { findAny, findClock } from '../../evidence.ts';
import { hazardSources, hazardWords } from '../../lexicon/hazards.ts';
import { hazardInformation } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { factsOf } from '../../text/fingerprint.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { notYet } from '../options.ts';

const hazards = growTerms(hazardWords);
const sources = growTerms(hazardSources);

const find = ({ post }: Situation) => [
  findAny(post, { id: 'Sumber resmi', en: 'Official source' }, sources),
  findClock(post, { id: 'Jam pembaruan', en: 'Time of the update' }),
];

export default defineQuestion({
  id: 'accuracy/hazard-news',
  code: 'AKR-09',
  severity: 'must',
  ask: {
    id: 'Dari sumber resmi mana kabar bahaya ini, dan jam berapa diperbarui?',
    en: 'Which official source does this hazard news come from, and when was it updated?',
  },
  why: {
    id: 'Warga bertindak menurut kabar ini. Informasi cuaca, gempa, dan tsunami dilayani BMKG.',
    en: 'People act on this news. Weather, quake and tsunami information comes from BMKG.',
  },
  options: [
    {
      id: 'official',
      label: { id: 'Dari sumber resmi', en: 'From an official source' },
      closes: true,
      asksFor: { id: 'Sumber dan jamnya', en: 'Source and time' },
    },
    {
      id: 'no-news',
      label: { id: 'Bukan kabar bahaya', en: 'No hazard news' },
      closes: true,
    },
    notYet,
  ],
  sources: [hazardInformation],
  isAsked: (situation) =>
    situation.kind === 'hazard' || findTerms(situation.post, hazards).length > 0,
  evidence: find,
  subject: ({ post }) =>
    [...findTerms(post, hazards), ...findTerms(post, sources)]
      .map(({ start, end }) => post.text.slice(start, end).toLowerCase())
      .concat(factsOf(post))
      .join(' '),
});

export const examples: QuestionExamples = {
  asked: [
    { text: '[BMKG]: hujan lebat sampai malam (diperbarui [16.00] WIB).' },
    { text: 'Waspada banjir di bantaran sungai, siapkan tas siaga.' },
    { kind: 'hazard', text: 'Air sungai naik. Pindah ke tempat tinggi sekarang.' },
  ],
  notAsked: [
    { text: 'Air minum gratis di posko mudik.' },
    { text: 'Peringatan hari jadi kota dimulai Sabtu.' },
    { text: 'Surat peringatan pajak dikirim lewat pos.' },
  ],
};
