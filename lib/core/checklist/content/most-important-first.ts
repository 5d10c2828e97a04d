import { editorialGuide } from '../../lexicon/norms.ts';
import type { PostKind } from '../../post-kind.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findActions } from '../../text/actions.ts';
import { findDates } from '../../text/written-dates.ts';
import { found, hasFinding } from '../found.ts';
import { notYet } from '../options.ts';

/** A shorter text is read to its end. */
const fewestWords = 100;

/** What a reader acts on stands later than this share of the text. */
const late = 0.6;

const kinds: ReadonlySet<PostKind | null> = new Set(['service', 'announcement', 'hazard']);

function isLate({ post }: Situation): boolean {
  if (!kinds.has(post.kind) || post.words.length < fewestWords) return false;
  const useful = [...findActions(post), ...findDates(post.text)].map(({ start }) => start);
  return useful.length > 0 && Math.min(...useful) > late * post.text.length;
}

export default defineQuestion({
  id: 'content/most-important-first',
  code: 'ISI-11',
  severity: 'may',
  ask: {
    id: 'Apakah yang terpenting bagi warga berdiri paling atas?',
    en: 'Does what matters most to citizens stand at the top?',
  },
  why: {
    id: 'Yang dibaca hanya awalnya. Dasar hukum, latar, dan kutipan bisa menunggu di bawah.',
    en: 'Only the beginning is read. Legal basis, background and quotations can wait below.',
  },
  options: [
    { id: 'top', label: { id: 'Sudah paling atas', en: 'It is at the top' }, closes: true },
    {
      id: 'formal',
      label: { id: 'Susunan resmi, dengan alasan', en: 'Formal order, for a reason' },
      closes: true,
      asksFor: { id: 'Alasannya', en: 'The reason' },
    },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) => hasFinding(situation, 'ISI-11') || isLate(situation),
  evidence: (situation) =>
    found(situation, 'ISI-11', { id: 'Dasar hukum di depan', en: 'Legal basis first' }),
  subject: ({ post }) => post.text.slice(0, post.sentences[0]?.end ?? 0).toLowerCase(),
});

export const examples: QuestionExamples = {
  asked: [
    { text: '[Berdasarkan Peraturan] Gubernur Nomor 12 Tahun 2026, denda pajak dihapus.' },
    { text: '[Menindaklanjuti Surat Edaran] Bupati Nomor 5, loket libur Jumat.' },
    { text: '[Sehubungan dengan terbitnya Keputusan] Menteri, tarif parkir berubah.' },
  ],
  notAsked: [
    { text: 'Mulai 1 Desember denda pajak dihapus.' },
    { text: 'Berdasarkan data BPS, harga cabai turun.' },
    { text: 'Loket libur Jumat.', kind: 'announcement' },
  ],
};
