import { pastWords, stillAhead } from '../../lexicon/deadlines.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { toIsoDate } from '../../text/calendar.ts';
import type { Post } from '../../text/post.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { findTerms, growTerms, hasWord, insideOrdered } from '../../text/terms.ts';
import type { WrittenDate } from '../../text/written-dates.ts';
import { datesOf } from '../../text/written-dates.ts';

const ahead = growTerms(stillAhead);

/** How far before a date the word stands that looks ahead, in UTF-16 units. */
const reach = 70;

export default defineRule({
  id: 'accuracy/past-date',
  code: 'AKR-03',
  severity: 'should',
  name: { id: 'Tanggalnya sudah lewat', en: 'Date is already past' },
  why: {
    id: 'Tanggal ini sudah lewat, padahal kalimatnya mengajak atau mengumumkan. Warga bisa datang untuk hal yang sudah selesai.',
    en: 'This date is past, although the sentence invites or announces. People may come for something that is over.',
  },
  advice: {
    id: 'Periksa tahun dan bulannya, atau tulis bahwa acaranya sudah selesai.',
    en: 'Check year and month, or write that it is over.',
  },
  sources: [editorialGuide],
  check: (post) => {
    const { today } = post;
    if (today === null) return [];
    const dates = datesOf(post).filter(({ year, isReference }) => year && !isReference);
    if (dates.length === 0) return [];
    const cues = findTerms(post, ahead);
    return post.sentences.flatMap((sentence) => check(sentence, { post, today, dates, cues }));
  },
});

interface Places {
  readonly post: Post;
  readonly today: string;
  readonly dates: readonly WrittenDate[];
  readonly cues: readonly Span[];
}

/** A range that ends later, and a sentence that tells of what was, are still right. */
function check(sentence: Sentence, { today, dates, cues }: Places): Hit[] {
  const written = insideOrdered(sentence, dates);
  if (written.some((date) => isoOf(date) >= today) || hasWord(sentence, pastWords)) return [];
  const before = insideOrdered(sentence, cues);
  const looksAhead = ({ start }: Span): boolean =>
    before.some((cue) => cue.end <= start && start - cue.end <= reach);
  const late = written.find(looksAhead);
  return late ? [{ start: late.start, end: late.end }] : [];
}

const isoOf = ({ year = 0, month, day }: WrittenDate): string => toIsoDate({ year, month, day });

export const examples: Examples = {
  flags: [
    { text: 'Daftar sebelum [1 Mei 2025].', today: '2026-11-24' },
    { text: 'Pendaftaran paling lambat Senin, [23 November 2026].', today: '2026-11-24' },
    { text: 'Loket akan tutup pada [20/11/2026].', today: '2026-11-24' },
  ],
  allows: [
    { text: 'Daftar sebelum 5 Desember 2026.', today: '2026-11-24' },
    { text: 'Daftar mulai 1 November 2026 sampai 5 Desember 2026.', today: '2026-11-24' },
    { text: 'Pendaftaran sudah ditutup sejak 1 November 2026.', today: '2026-11-24' },
    { text: 'Bayi yang lahir sampai hari ini, 24 November 2026, tercatat.', today: '2026-11-24' },
    'Daftar sebelum 1 Mei 2025.',
  ],
};
