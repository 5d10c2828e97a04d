import { findInProse, placeOfMatch } from '../../text/pattern-hits.ts';
import { type Span, withoutOverlaps } from '../../text/span.ts';
import { datesOf, type WrittenDate } from '../../text/written-dates.ts';
import { type ClaimExamples, defineClaim } from '../claim.ts';

/** `Senin`, `Senin–Jumat`, `Sabtu dan Minggu`: with a capital, since `minggu` is a week too. */
const weekdays =
  /(?<!\p{L})(?:Senin|Selasa|Rabu|Kamis|Jum['’`]?at|Sabtu|Minggu|Ahad)(?:(?: ?[-–—/,&] ?| dan | sampai | hingga | s[./]?d\.? )(?:Senin|Selasa|Rabu|Kamis|Jum['’`]?at|Sabtu|Minggu|Ahad)){0,6}(?!\p{L})/gu;
/** `November 2026`, `Tahun 2026`. */
const longer =
  /(?<!\p{L})(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|[Tt]ahun(?: [Aa]nggaran)?) (?:19|20)\d\d(?!\p{N})/gu;
/** `1–5 Desember 2026`: what stands before a date is the day on which it begins. */
const rangeBefore = /(?<![\p{L}\p{N}.,])\d{1,2} ?(?:[-–—]|s[./]?d\.?|sampai|hingga|dan) ?$/u;

/** How far before a date the beginning of its range stands, in UTF-16 units. */
const reach = 12;

export default defineClaim({
  kind: 'date',
  isReadWithNeighbours: true,
  find: (post) => {
    const dates = datesOf(post).filter(({ isReference }) => !isReference);
    return withoutOverlaps([
      ...dates.map((date) => wholeOf(post.text, date)),
      ...findInProse(post, weekdays).map(placeOfMatch),
      ...findInProse(post, longer).map(placeOfMatch),
    ]);
  },
});

/** The date with its weekday and the day on which it begins. */
function wholeOf(text: string, { start, end, weekday }: WrittenDate): Span {
  const range = rangeBefore.exec(text.slice(Math.max(0, start - reach), start));
  const from = start - (range?.[0].length ?? 0);
  return {
    start: Math.min(from, weekday?.start ?? from),
    end: Math.max(end, weekday?.end ?? end),
  };
}

export const examples: ClaimExamples = {
  found: [
    '[Sabtu, 28 November 2026], di Alun-alun Kota Serang.',
    'Berlaku [1–5 Desember 2026] dan [28/11/2026].',
    'Loket buka [Senin–Jumat], libur [Minggu].',
    'Laporan [November 2026] memakai anggaran [tahun 2025].',
  ],
  none: ['Dua minggu lagi dibuka.', 'Nomor 31/2/2026 tentang retribusi.', 'Buka setiap hari.'],
};
