import { editorialGuide } from '../../lexicon/norms.ts';
import type { PostKind } from '../../post-kind.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findActions } from '../../text/actions.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { placeOf } from '../../text/span.ts';
import { fewestToBeComplete, notYet } from '../options.ts';

/** Texts that ask nothing of a reader; a greeting has a rule of its own. */
const wishes: ReadonlySet<PostKind | null> = new Set(['greeting', 'profile']);

export default defineQuestion({
  id: 'content/one-clear-action',
  code: 'ISI-01',
  severity: 'should',
  ask: {
    id: 'Apa satu hal yang bisa dilakukan warga sesudah membaca?',
    en: 'What is the one thing that readers can do afterwards?',
  },
  why: {
    id: 'Kami belum menemukan langkah yang jelas di tulisan ini. Satu langkah lebih mudah diikuti daripada imbauan.',
    en: 'We found no clear step in this text. One step is easier to follow than an appeal.',
  },
  options: [
    {
      id: 'there',
      label: { id: 'Sudah tertulis', en: 'It is there' },
      closes: true,
      asksFor: { id: 'Langkahnya', en: 'The step' },
    },
    {
      id: 'none-needed',
      label: { id: 'Cukup untuk diketahui', en: 'It is only to be known' },
      closes: true,
    },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: ({ post }) =>
    !wishes.has(post.kind) &&
    post.words.length >= fewestToBeComplete &&
    findActions(post).length === 0,
  evidence: ({ post }) => [
    { name: { id: 'Langkah', en: 'Step' }, span: placeOf(findActions(post)[0]) },
  ],
  subject: ({ post }) => wordsOf(post),
});

export const examples: QuestionExamples = {
  asked: [
    {
      text: 'Mari kita wujudkan lingkungan sehat untuk anak cucu kita semua demi masa depan daerah yang lebih baik.',
    },
    {
      text: 'Pembangunan jembatan di Cisoka sudah mencapai tahap akhir dan akan dibuka untuk umum pada bulan Desember tahun ini.',
    },
    {
      text: 'Dinas Lingkungan Hidup mengangkut lebih banyak sampah tahun ini daripada tahun lalu di seluruh kecamatan yang ada.',
    },
  ],
  notAsked: [
    {
      text: 'Kuras bak mandi tiap Minggu. Nyamuk bertelur di air yang diam selama tujuh hari, jadi sekali seminggu sudah cukup.',
    },
    {
      text: 'Pelatihan las dan menjahit gratis untuk warga Banten usia 18 sampai 40 tahun. Daftar di BLK Serang paling lambat 5 Desember 2026.',
    },
    { text: 'Jembatan Cisoka dibuka Desember.' },
  ],
};
