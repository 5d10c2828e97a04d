import { basisOfProcessing, privateSecrets, specificData } from '../../lexicon/norms-protection.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { found, hasFinding } from '../found.ts';
import { notYet } from '../options.ts';

const lists = growTerms(
  'daftar nama penerima,daftar penerima,data penerima,nama-nama penerima,daftar pasien,daftar penunggak,by name by address'.split(
    ',',
  ),
);

const isList = ({ post }: Situation): boolean => findTerms(post, lists).length > 0;

export default defineQuestion({
  id: 'privacy/sensitive-data',
  code: 'PDP-03',
  severity: 'must',
  ask: {
    id: 'Apakah tulisan atau gambarnya menunjuk orang beserta kesehatan, keuangan, atau perkaranya?',
    en: 'Does the text or picture point at a person together with health, money or a case?',
  },
  why: {
    id: 'Itu data spesifik; menayangkannya perlu dasar yang tercatat. Persetujuan bukan satu-satunya dasar, tetapi dasarnya harus ada.',
    en: 'These are specific data; showing them needs a basis that is noted. Consent is not the only basis, yet there must be one.',
  },
  options: [
    { id: 'nobody', label: { id: 'Tidak menunjuk orang', en: 'Points at nobody' }, closes: true },
    {
      id: 'basis',
      label: { id: 'Ya, dasarnya tercatat', en: 'Yes, the basis is noted' },
      closes: true,
      asksFor: { id: 'Dasar dan tempat dicatat', en: 'Basis, and where it is noted' },
    },
    notYet,
  ],
  sources: [specificData, basisOfProcessing, privateSecrets],
  isAsked: (situation) => hasFinding(situation, 'PDP-03') || isList(situation),
  evidence: (situation) =>
    found(situation, 'PDP-03', { id: 'Menunjuk orang', en: 'Points at someone' }),
  subject: (situation) => `${situation.mediaCount} ${wordsOf(situation.post)}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: '[Pasien TBC bernama Siti Aminah] sudah selesai berobat.' },
    { text: 'Warga [bernama Budi] adalah mantan narapidana.' },
    { text: 'Daftar penerima bantuan ada di gambar.', mediaCount: 1 },
  ],
  notAsked: [
    { text: 'Seorang warga Cikande selesai berobat TBC.' },
    { text: 'Cek tekanan darah gratis di puskesmas.', mediaCount: 1 },
    { text: 'Jumlah penerima per desa ada di situs dinas.' },
  ],
};
