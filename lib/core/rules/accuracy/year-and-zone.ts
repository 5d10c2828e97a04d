import { deadlineWords } from '../../lexicon/deadlines.ts';
import { spellingGuide } from '../../lexicon/guides.ts';
import type { Local } from '../../local.ts';
import type { PostKind } from '../../post-kind.ts';
import type { Examples, Fix, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Post } from '../../text/post.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { datesOf } from '../../text/written-dates.ts';

const deadlines = growTerms(deadlineWords);

/** News of what was: nobody comes by it. */
const news: ReadonlySet<PostKind | null> = new Set([
  'activity',
  'achievement',
  'profile',
  'greeting',
]);

/** `pukul 08.00`, `jam 8.30`, `pukul 06.00–10.00`, with the end that may stand behind it. */
const time =
  /(?<!\p{L})(?:[Pp]ukul|PUKUL|[Jj]am|[Pp]kl\.?) \d{1,2}[.:]\d\d(?: ?(?:[-–—]|s\.?d\.?|sampai|hingga|sd) ?(?:pukul |jam )?\d{1,2}[.:]\d\d)?(?![\p{N}:.]\d)/gu;
const zone = /(?<!\p{L})(?:WIB|WITA|WIT)(?!\p{L})/iu;

/** Behind a time: its zone, or that it goes on until an end that is told in words. */
const told =
  /^(?:\.\d\d)?[ \u00a0]?\(?(?:wib|wita|wit|waktu|selesai|s\.?d\.?|sampai|hingga|[-–—])/iu;

/** How far behind its word the last day is looked for, in UTF-16 units. */
const reach = 40;

const noZone: Local = {
  id: 'Jam ini belum punya zona waktu. Pembaca di daerah lain bisa salah hitung.',
  en: 'This time has no time zone. Readers elsewhere may count wrong.',
};
const noYear: Local = {
  id: 'Tenggat ini belum punya tahun. Unggahan yang dibagikan lagi tahun depan akan menyesatkan.',
  en: 'This deadline has no year. Shared again next year, the post will mislead.',
};

export default defineRule({
  id: 'accuracy/year-and-zone',
  code: 'AKR-04',
  severity: 'may',
  name: { id: 'Tahun atau zona waktu belum ada', en: 'Year or time zone is missing' },
  why: noZone,
  advice: {
    id: 'Tulis lengkap, seperti “5 Desember 2026, pukul 16.00 WIB”.',
    en: 'Write it in full, such as “5 Desember 2026, pukul 16.00 WIB”.',
  },
  sources: [spellingGuide],
  check: (post) =>
    news.has(post.kind)
      ? []
      : [...findOpenTime(post), ...findOpenDeadline(post)].sort(
          (one, other) => one.start - other.start,
        ),
});

/** The first time without a zone; where the text has a zone elsewhere, that one is offered. */
function findOpenTime({ text }: Post): Hit[] {
  const open = Array.from(text.matchAll(time)).find(
    ({ 0: found, index }) =>
      !told.test(text.slice(index + found.length, index + found.length + 12)),
  );
  if (!open) return [];
  const [found] = open;
  const span = { start: open.index, end: open.index + found.length };
  const known = zone.exec(text)?.[0];
  const fixes: Fix[] = known ? [{ ...span, text: `${found} ${known.toUpperCase()}` }] : [];
  return [{ ...span, why: noZone, fixes }];
}

/** Deadlines of which no date of the text tells the year. */
function findOpenDeadline(post: Post): Hit[] {
  const dates = datesOf(post);
  if (dates.length === 0 || dates.some(({ year }) => year !== undefined)) return [];
  const cues = findTerms(post, deadlines);
  const open = dates.find(({ start }) =>
    cues.some(({ end }) => end <= start && start - end <= reach),
  );
  return open ? [{ start: open.start, end: open.end, why: noYear }] : [];
}

export const examples: Examples = {
  flags: [
    'Loket buka [pukul 08.00] di kantor kecamatan.',
    'Kelas pertama pukul 08.00 WIB, kelas kedua [pukul 13.00–15.00] di BLK.',
    'Daftar paling lambat [5 Desember].',
  ],
  allows: [
    'Paling lambat 5 Desember 2026, pukul 16.00 WIB.',
    'Loket buka pukul 06.00–10.00 WIB.',
    'Acara mulai pukul 08.00 WIB sampai selesai.',
    'Batas akhir 5 Desember; pengumuman 20 Desember 2026.',
    { text: 'Apel dimulai pukul 07.30 di halaman kantor.', kind: 'activity' },
  ],
};
