import { measureCeremony } from '../../ceremony.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { notYet } from '../options.ts';

const name = { id: 'Sudah menjawab warga', en: 'Already serves citizens' };

const measure = ({ post }: Situation) => measureCeremony(post);

export default defineQuestion({
  id: 'ceremony/event-as-subject',
  code: 'SER-01',
  severity: 'should',
  ask: {
    id: 'Apakah acaranya memang perlu menjadi pokok unggahan ini?',
    en: 'Should the event really be the subject of this post?',
  },
  why: {
    id: 'Sebagian besar kata di sini tentang acara. Warga biasanya mencari apa yang mereka dapat atau perlu lakukan.',
    en: 'Most words here are about the event. Citizens usually look for what they get or should do.',
  },
  options: [
    {
      id: 'yes',
      label: { id: 'Ya, dengan alasan', en: 'Yes, for a reason' },
      closes: true,
      asksFor: { id: 'Alasannya', en: 'The reason' },
    },
    {
      id: 'rewrite',
      label: { id: 'Tidak, warga didahulukan', en: 'No, citizens come first' },
      closes: false,
    },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) => measure(situation)?.band === 'ceremonial',
  evidence: (situation) => [{ name, span: measure(situation)?.citizenWords[0] ?? null }],
  subject: ({ post }) =>
    (measureCeremony(post)?.eventWords ?? [])
      .map(({ start, end }) => post.text.slice(start, end).toLowerCase())
      .join(' '),
});

export const examples: QuestionExamples = {
  asked: [
    {
      text: 'Kepala Dinas Kesehatan menghadiri sekaligus membuka secara resmi kegiatan di aula. Turut hadir para kepala bidang beserta jajaran dan tamu undangan lainnya.',
    },
    {
      text: 'Segenap keluarga besar dinas mengucapkan selamat dan sukses atas dilantiknya kepala dinas yang baru. Semoga amanah dan sukses selalu dalam tugas.',
    },
    {
      text: 'Rombongan bupati melaksanakan kunjungan kerja dan studi tiru ke kota tetangga. Acara ditutup dengan penyerahan piagam, plakat, serta foto bersama. Fotonya bisa dilihat [gratis].',
    },
  ],
  notAsked: [
    { text: 'Turut hadir para tamu undangan.' },
    {
      text: 'Batuk lebih dari 2 minggu? Periksa dahak gratis di puskesmas terdekat. Hasilnya keluar 1–2 hari. Yang perlu dibawa: KTP saja.',
    },
    {
      text: 'Bupati meresmikan Puskesmas Cisoka, Senin (23/11/2026). Puskesmas ini kini melayani rawat inap dan persalinan 24 jam, gratis dengan KTP Kabupaten Tangerang.',
    },
  ],
};
