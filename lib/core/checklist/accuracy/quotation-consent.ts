import { honestReporting } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findSpokenWords } from '../../text/spoken-words.ts';
import { firstOf, quote } from '../found.ts';
import { notYet } from '../options.ts';

const find = ({ post }: Situation) => findSpokenWords(post);

export default defineQuestion({
  id: 'accuracy/quotation-consent',
  code: 'AKR-06',
  severity: 'should',
  ask: {
    id: 'Apakah kutipan ini benar diucapkan dan disetujui penuturnya?',
    en: 'Were these words really said, and did the speaker agree?',
  },
  why: {
    id: 'Kutipan yang disusun orang lain atau AI mudah dibantah, dan penuturnya yang menanggung.',
    en: 'A quotation put together by others or by AI is easily denied, and the speaker bears it.',
  },
  options: [
    {
      id: 'approved',
      label: { id: 'Disetujui penuturnya', en: 'The speaker agreed' },
      closes: true,
    },
    {
      id: 'public',
      label: { id: 'Dari rekaman atau siaran resmi', en: 'From a recording or release' },
      closes: true,
      asksFor: { id: 'Rekaman atau siarannya', en: 'Recording or release' },
    },
    {
      id: 'invented',
      label: { id: 'Disusun, belum diucapkan', en: 'Written, not said yet' },
      closes: false,
    },
    notYet,
  ],
  sources: [honestReporting],
  isAsked: (situation) => find(situation).length > 0,
  evidence: (situation) => firstOf(find(situation), { id: 'Kutipan', en: 'Quotation' }),
  subject: (situation) => quote(situation, find(situation)),
});

export const examples: QuestionExamples = {
  asked: [
    { text: '[“Jangan anggap remeh media sosial kita,”] ujar Komarudin.' },
    { text: 'Rina berkata, [“Kami melayani sampai pukul 15.00 WIB setiap hari.”]' },
    { text: '[“Kami berkomitmen melayani warga dengan sepenuh hati.”] Loket buka.' },
  ],
  notAsked: [
    { text: 'Tekan tombol “Ajukan” di situs.' },
    { text: 'Lomba bertema “Kami Cinta Sungai Kita yang Bersih dan Sehat” dibuka.' },
    { text: 'Loket buka Senin.' },
  ],
};
