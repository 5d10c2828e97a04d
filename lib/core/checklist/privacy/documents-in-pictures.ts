import { dataSecrecy, populationDocuments } from '../../lexicon/norms-protection.ts';
import { documentWords, pictureWords, shownDocuments } from '../../lexicon/pictures.ts';
import { callingKinds } from '../../post-kind.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { firstOf, quote } from '../found.ts';
import { notYet } from '../options.ts';

const documents = growTerms([...documentWords, ...shownDocuments]);
const shown = growTerms(shownDocuments);
const pictures = growTerms(pictureWords);

/** What a service asks for is not what its picture shows, unless the text speaks of the picture. */
const find = ({ post }: Situation) => {
  const isAskedFor = callingKinds.has(post.kind) && findTerms(post, pictures).length === 0;
  return findTerms(post, isAskedFor ? shown : documents);
};

export default defineQuestion({
  id: 'privacy/documents-in-pictures',
  code: 'PDP-04',
  severity: 'must',
  ask: {
    id: 'Adakah KTP, daftar hadir, layar, pelat, atau kuitansi yang terbaca di gambar?',
    en: 'Is there an ID card, attendance list, screen, plate or receipt readable in the picture?',
  },
  why: {
    id: 'Dokumen yang terbaca di gambar ikut menyebarkan data pribadi. Yang diperbesar pembaca sering lebih kecil dari yang kita lihat.',
    en: 'A readable document in the picture spreads personal data. Readers zoom in on smaller things than we notice.',
  },
  options: [
    {
      id: 'none',
      label: { id: 'Tidak ada yang terbaca', en: 'Nothing is readable' },
      closes: true,
    },
    { id: 'blurred', label: { id: 'Sudah diburamkan', en: 'It is blurred' }, closes: true },
    { id: 'readable', label: { id: 'Masih terbaca', en: 'Still readable' }, closes: false },
    notYet,
  ],
  sources: [dataSecrecy, populationDocuments],
  isAsked: (situation) => situation.mediaCount > 0 && find(situation).length > 0,
  evidence: (situation) =>
    firstOf(find(situation), { id: 'Dokumen disebut', en: 'A document is named' }),
  subject: (situation) => `${situation.mediaCount} ${quote(situation, find(situation))}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Warga Cibogo menerima [KTP] baru.', mediaCount: 1 },
    { text: 'Penyerahan [sertipikat] tanah di balai desa.', mediaCount: 3 },
    { text: 'Lihat [tangkapan layar] aplikasi ini.', mediaCount: 1 },
  ],
  notAsked: [
    { text: 'Bawa KTP dan KK ke loket.' },
    { text: 'Bawa KTP dan KK ke loket.', kind: 'service', mediaCount: 1 },
    { text: 'Taman kota kini punya bangku baru.', mediaCount: 2 },
    { text: 'Simpan nomor 112 untuk keadaan darurat.', mediaCount: 1 },
  ],
};
