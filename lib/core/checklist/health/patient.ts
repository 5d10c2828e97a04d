import { healthHistory, healthSecrecy } from '../../lexicon/norms-protection.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { found, hasFinding } from '../found.ts';
import { notYet } from '../options.ts';

const patients = growTerms(
  'pasien,odha,odhiv,pengidap hiv,penderita hiv,orang dengan hiv,odgj,rawat inap,ruang rawat,menjenguk'.split(
    ',',
  ),
);

export default defineQuestion({
  id: 'health/patient',
  code: 'KRB-02',
  severity: 'must',
  ask: {
    id: 'Bisakah pembaca tahu siapa sakit apa, dari tulisan atau gambarnya?',
    en: 'Can a reader tell who has which illness, from text or picture?',
  },
  why: {
    id: 'Data kesehatan seseorang berhak dirahasiakan. Wajah di ruang rawat berkata sama banyak dengan nama.',
    en: 'A person’s health data are confidential by right. A face in a ward says as much as a name.',
  },
  options: [
    { id: 'nobody', label: { id: 'Tidak bisa', en: 'No' }, closes: true },
    {
      id: 'consent',
      label: { id: 'Bisa, pasien setuju tertulis', en: 'Yes, with written consent' },
      closes: true,
      asksFor: { id: 'Di mana dicatat', en: 'Where it is noted' },
    },
    { id: 'recognisable', label: { id: 'Masih bisa', en: 'Still possible' }, closes: false },
    notYet,
  ],
  sources: [healthSecrecy, healthHistory],
  isAsked: (situation) =>
    hasFinding(situation, 'KRB-02') ||
    (situation.mediaCount > 0 && findTerms(situation.post, patients).length > 0),
  evidence: (situation) =>
    found(situation, 'KRB-02', { id: 'Menunjuk orang sakit', en: 'Points at a patient' }),
  subject: (situation) => `${situation.mediaCount} ${wordsOf(situation.post)}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: '[Warga RT 3] positif HIV.' },
    { text: 'Bupati menjenguk warga di RSUD.', mediaCount: 2 },
    { text: 'Pasien pertama rumah sakit baru pulang.', mediaCount: 1 },
  ],
  notAsked: [
    { text: 'Tes HIV gratis dan rahasia di puskesmas.', mediaCount: 1 },
    { text: 'Pasien datang dengan membawa KTP.' },
    { text: 'Jalan Cisoka selesai diaspal.', mediaCount: 1 },
  ],
};
