import { findFiveWs, quoteEvidence } from '../../evidence.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { PostKind } from '../../post-kind.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { factsOf } from '../../text/fingerprint.ts';
import { lacksAny } from '../found.ts';
import { fewestToBeComplete, notYet } from '../options.ts';

/** Texts that invite to nothing. */
const wishes: ReadonlySet<PostKind | null> = new Set(['greeting', 'profile', 'clarification']);

export default defineQuestion({
  id: 'content/five-ws',
  code: 'ISI-02',
  severity: 'should',
  ask: {
    id: 'Apakah enam pertanyaan warga sudah terjawab?',
    en: 'Are the six questions of a reader answered?',
  },
  why: {
    id: 'Yang belum kami temukan mungkin ditulis dengan kata lain. Warga yang tidak menemukannya akan bertanya di kolom komentar.',
    en: 'What we did not find may be written in other words. Readers who do not find it will ask in the comments.',
  },
  options: [
    {
      id: 'answered',
      label: { id: 'Sudah, dengan kata lain', en: 'Yes, in other words' },
      closes: true,
    },
    {
      id: 'not-relevant',
      label: { id: 'Yang kosong tidak relevan', en: 'What is missing is not relevant' },
      closes: true,
    },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: ({ post }) =>
    !wishes.has(post.kind) && post.words.length >= fewestToBeComplete && lacksAny(findFiveWs(post)),
  evidence: ({ post }) => findFiveWs(post),
  subject: ({ post }) => `${quoteEvidence(post, findFiveWs(post))} ${factsOf(post)}`,
});

export const examples: QuestionExamples = {
  asked: [
    {
      text: 'Akan diadakan [pemeriksaan] tekanan darah dan gula darah untuk [warga] pada waktu yang segera kami umumkan lagi di akun ini.',
    },
    {
      text: '[Pelatihan] las dan menjahit [gratis] untuk [warga] usia 18–40 tahun, [paling lambat] 5 Desember 2026, kuota enam puluh orang saja.',
    },
    {
      text: 'Minggu, [29 November 2026], cek gula darah di [Alun-alun] Kota Serang mulai jam enam, [gratis], silakan bersama tetangga dekat rumah.',
    },
  ],
  notAsked: [
    {
      text: 'Warga bisa memeriksa gula darah gratis Minggu, 29 November 2026, di Alun-alun Kota Serang. Bawa KTP. Periksa supaya diabetes diketahui lebih awal.',
    },
    {
      text: 'Jalan Raya Serang ditutup Sabtu, 28 November 2026, pukul 22.00 WIB, karena perbaikan jembatan. Pengendara lewat Jalan Ki Mas Jong.',
    },
    { text: 'Pemeriksaan gratis segera hadir.' },
  ],
};
