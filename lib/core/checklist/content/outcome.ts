import { findAny } from '../../evidence.ts';
import { outcomeWords } from '../../lexicon/asking.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { fewestToBeComplete, notYet } from '../options.ts';

const outcomes = growTerms(outcomeWords);

export default defineQuestion({
  id: 'content/outcome',
  code: 'ISI-08',
  severity: 'should',
  ask: { id: 'Apa hasil kegiatan ini bagi warga?', en: 'What came of this event for citizens?' },
  why: {
    id: 'Warga ingin tahu apa yang berubah sesudahnya: keputusan, jumlah, atau tanggal mulai.',
    en: 'Citizens want to know what changes afterwards: a decision, a number or a first day.',
  },
  options: [
    {
      id: 'written',
      label: { id: 'Sudah tertulis', en: 'It is written' },
      closes: true,
      asksFor: { id: 'Hasilnya', en: 'The outcome' },
    },
    {
      id: 'later',
      label: { id: 'Belum ada, akan menyusul', en: 'None yet, it will follow' },
      closes: true,
    },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: ({ post }) =>
    post.kind === 'activity' &&
    post.words.length >= fewestToBeComplete &&
    findTerms(post, outcomes).length === 0,
  evidence: ({ post }) => [findAny(post, { id: 'Hasil', en: 'Outcome' }, outcomes)],
  subject: ({ post }) => wordsOf(post),
});

export const examples: QuestionExamples = {
  asked: [
    {
      text: 'Rapat koordinasi tentang sampah berjalan lancar di aula dinas dan diikuti seluruh pegawai dari pagi sampai sore.',
      kind: 'activity',
    },
    {
      text: 'Dinas menggelar pelatihan bagi perajin di balai desa selama dua hari penuh dengan pemateri dari ibu kota.',
      kind: 'activity',
    },
    {
      text: 'Bupati menghadiri panen raya bersama petani di Cikeusal, lalu berbincang tentang pupuk dan harga gabah musim ini.',
      kind: 'activity',
    },
  ],
  notAsked: [
    {
      text: 'Rapat koordinasi memutuskan: sampah diangkut dua hari sekali mulai 1 Desember 2026 di seluruh kelurahan kota ini.',
      kind: 'activity',
    },
    { text: 'Rapat berjalan lancar.', kind: 'activity' },
    {
      text: 'Bayar pajak kendaraan di Samsat Cikande sampai 5 Desember 2026, bawa KTP, STNK, dan uang secukupnya dari rumah.',
      kind: 'service',
    },
  ],
};
