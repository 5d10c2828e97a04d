import { editorialGuide } from '../../lexicon/norms.ts';
import type { PostKind } from '../../post-kind.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findCitizenWords } from '../../text/lead.ts';
import { notYet } from '../options.ts';

/** A shorter text is read to its end. */
const fewestWords = 30;

const kinds: ReadonlySet<PostKind | null> = new Set(['service', 'campaign']);

/** The first two sentences, as they are written. */
const lead = ({ post }: Situation): string =>
  post.text.slice(0, (post.sentences[1] ?? post.sentences[0])?.end ?? 0);

const hasBenefit = (situation: Situation): boolean =>
  findCitizenWords(situation.post).some(({ end, sure }) => sure && end <= lead(situation).length);

export default defineQuestion({
  id: 'content/early-benefit',
  code: 'ISI-07',
  severity: 'may',
  ask: {
    id: 'Apakah untungnya bagi pembaca terbaca di dua kalimat pertama?',
    en: 'Is the benefit for readers told in the first two sentences?',
  },
  why: {
    id: 'Pembaca memutuskan dalam dua kalimat apakah ini untuknya.',
    en: 'Readers decide within two sentences whether this is for them.',
  },
  options: [
    { id: 'yes', label: { id: 'Ya, dengan kata lain', en: 'Yes, in other words' }, closes: true },
    { id: 'later', label: { id: 'Sengaja di bawah', en: 'Further down on purpose' }, closes: true },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) =>
    kinds.has(situation.kind) &&
    situation.post.words.length >= fewestWords &&
    !hasBenefit(situation),
  subject: (situation) => lead(situation).toLowerCase(),
});

export const examples: QuestionExamples = {
  asked: [
    {
      text: 'Program ini bertujuan mengoptimalkan penataan aset daerah. Program ini berjalan sejak lama di banyak kecamatan. Bayar pokoknya saja sampai akhir tahun. Denda yang lama sudah dihapus seluruhnya. Datang ke kantor kami dengan surat lama yang masih tersimpan.',
      kind: 'service',
    },
    {
      text: 'Kebersihan adalah tanggung jawab bersama. Lingkungan yang sehat membawa bangsa yang kuat. Sampah terus bertambah setiap hari di kota kita. Kantong lama masih bisa dipakai berkali-kali. Bawa dari rumah saat belanja agar tidak perlu yang baru.',
      kind: 'campaign',
    },
    {
      text: 'Dinas membuka ruang baru. Ruang itu berada di lantai dua gedung utama. Di sana tersedia kursi dan pendingin udara. Petugas hadir setiap hari kerja dari pagi sampai sore. Berkas diterima, dicatat, lalu dikembalikan pada hari yang sama.',
      kind: 'service',
    },
  ],
  notAsked: [
    {
      text: 'Gratis untuk warga: cek gula darah. Datang ke balai desa Sabtu pagi. Bawa KTP dan air minum. Petugas puskesmas hadir sampai siang. Hasilnya langsung dijelaskan oleh dokter di tempat itu juga, tanpa perlu kembali lagi.',
      kind: 'service',
    },
    { text: 'Program ini bertujuan optimalisasi.', kind: 'service' },
    { text: 'Dinas membuka ruang baru.', kind: 'activity' },
  ],
};
