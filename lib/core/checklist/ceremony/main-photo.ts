import { editorialGuide } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findOpener } from '../../text/lead.ts';
import { findOfficials } from '../../text/officials.ts';
import { firstOf, hasFinding, quote } from '../found.ts';
import { notYet } from '../options.ts';

const find = ({ post }: Situation) => findOfficials(post);

/** The text is about officials: it begins with one, lists them, or tells mostly of an event. */
const isAboutThem = (situation: Situation): boolean =>
  findOpener(situation.post)?.kind === 'official' ||
  hasFinding(situation, 'SER-01') ||
  hasFinding(situation, 'SER-03');

export default defineQuestion({
  id: 'ceremony/main-photo',
  code: 'SER-05',
  severity: 'should',
  ask: { id: 'Siapa yang terlihat di gambar utama?', en: 'Who is seen in the main picture?' },
  why: {
    id: 'Gambar utama dilihat sebelum satu kata pun terbaca. Warga yang terlayani lebih bercerita daripada jajaran pejabat.',
    en: 'The main picture is seen before a word is read. Citizens being served tell more than a row of officials.',
  },
  options: [
    {
      id: 'citizens',
      label: { id: 'Warga atau layanannya', en: 'Citizens or the service' },
      closes: true,
    },
    {
      id: 'reason',
      label: { id: 'Pejabat, dengan alasan', en: 'Officials, for a reason' },
      closes: true,
      asksFor: { id: 'Alasannya', en: 'The reason' },
    },
    {
      id: 'officials',
      label: { id: 'Pejabat, akan diganti', en: 'Officials, to be changed' },
      closes: false,
    },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) =>
    situation.mediaCount > 0 && find(situation).length > 0 && isAboutThem(situation),
  evidence: (situation) =>
    firstOf(find(situation), { id: 'Jabatan disebut', en: 'A title is named' }),
  subject: (situation) => `${situation.mediaCount} ${quote(situation, find(situation))}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: '[Camat] Cisoka membuka loket baru.', mediaCount: 1 },
    { text: '[Kepala Dinas] Kesehatan menyerahkan jabatannya.', mediaCount: 12 },
    { text: '[Wali Kota] meninjau pasar induk.', mediaCount: 2 },
  ],
  notAsked: [
    { text: 'Camat Cisoka membuka loket baru.' },
    { text: 'Petugas melayani warga di loket.', mediaCount: 1 },
    { text: 'Loket baru dibuka, kata Camat Cisoka.', mediaCount: 1 },
    { text: 'Parkir di halaman Kantor Camat Serang.', mediaCount: 1 },
  ],
};
