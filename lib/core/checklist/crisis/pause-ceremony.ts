import { festiveWords } from '../../lexicon/asking.ts';
import { hazardWords } from '../../lexicon/hazards.ts';
import { crisisCommunication } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { firstOf, quote } from '../found.ts';
import { notYet } from '../options.ts';

const hazards = growTerms(hazardWords);
const festive = growTerms(festiveWords);

const find = ({ post }: Situation) => findTerms(post, festive);

export default defineQuestion({
  id: 'crisis/pause-ceremony',
  code: 'KRI-02',
  severity: 'should',
  ask: {
    id: 'Ada warga yang sedang tertimpa bencana; apakah ucapan, lomba, atau hiburan ini sebaiknya ditunda?',
    en: 'People are hit by a disaster; should this greeting, contest or show wait?',
  },
  why: {
    id: 'Kemeriahan di tengah musibah dibaca sebagai tidak peduli.',
    en: 'Festivity in the middle of a disaster reads as not caring.',
  },
  options: [
    { id: 'postponed', label: { id: 'Ditunda', en: 'It waits' }, closes: false },
    {
      id: 'fits',
      label: { id: 'Tetap pantas, dengan alasan', en: 'It fits, for a reason' },
      closes: true,
      asksFor: { id: 'Alasannya', en: 'The reason' },
    },
    {
      id: 'no-disaster',
      label: { id: 'Tidak ada bencana', en: 'There is no disaster' },
      closes: true,
    },
    notYet,
  ],
  sources: [crisisCommunication],
  isAsked: (situation) =>
    find(situation).length > 0 && findTerms(situation.post, hazards).length > 0,
  evidence: (situation) => firstOf(find(situation), { id: 'Kemeriahan', en: 'Festivity' }),
  subject: (situation) =>
    quote(situation, [...find(situation), ...findTerms(situation.post, hazards)]),
});

export const examples: QuestionExamples = {
  asked: [
    { text: '[Selamat hari jadi] kota kita. Korban banjir tetap kami bantu.' },
    { text: '[Lomba] perahu tetap digelar meski banjir.' },
    { text: '[Festival] pantai dibuka usai gelombang tinggi.' },
  ],
  notAsked: [
    { text: 'Selamat hari jadi kota kita.' },
    { text: 'Banjir surut, posko tetap buka.' },
    { text: 'Lomba mewarnai untuk anak.' },
  ],
};
