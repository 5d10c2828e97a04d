import { weekdays } from '../../lexicon/calendar.ts';
import { weekdayFromName, weekdayOf } from '../../text/calendar.ts';
import { findDates, type WrittenDate } from '../../text/written-dates.ts';
import { type DoubtExamples, defineDoubt } from '../doubt.ts';

export default defineDoubt({
  kinds: ['date'],
  doubt: ({ words }, _, facts) => {
    const known = findDates(facts.text);
    const dates = findDates(words);
    const isKnown = dates.length > 0 ? isDated(dates, known) : isNamed(words, facts.text, known);
    if (isKnown) return null;
    const near = known.length === 1 ? known[0] : undefined;
    const inFacts = near ? facts.text.slice(near.weekday?.start ?? near.start, near.end) : null;
    return { code: 'other-date', inFacts };
  },
});

const isDated = (dates: readonly WrittenDate[], known: readonly WrittenDate[]): boolean =>
  dates.every((date) => known.some((one) => isSameDay(date, one)));

function isSameDay(one: WrittenDate, other: WrittenDate): boolean {
  const isSameYear = !one.year || !other.year || one.year === other.year;
  const [index, otherIndex] = [one.weekday?.index, weekdayIn(other)];
  const isSameWeekday = index === undefined || otherIndex === undefined || index === otherIndex;
  return one.day === other.day && one.month === other.month && isSameYear && isSameWeekday;
}

const weekdayIn = ({ weekday, year, month, day }: WrittenDate): number | undefined =>
  weekday?.index ?? (year ? weekdayOf({ year, month, day }) : undefined);

/** Weekdays and years alone: each is named in the facts, or belongs to one of their dates. */
function isNamed(words: string, facts: string, known: readonly WrittenDate[]): boolean {
  const said = facts.toLowerCase();
  const parts = words.toLowerCase().match(/\p{L}+(?:['’`]\p{L}+)?|\d{4}/gu) ?? [];
  const indexes = new Set(known.map(weekdayIn));
  return parts.filter(isTelling).every((part) => {
    const index = weekdayFromName(part);
    return said.includes(part) || (index >= 0 && indexes.has(index));
  });
}

const names: ReadonlySet<string> = new Set(weekdays.flat());
const months =
  /^(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)$/u;

const isTelling = (part: string): boolean =>
  names.has(part) || months.test(part) || /^\d{4}$/u.test(part);

export const examples: DoubtExamples = {
  doubted: [
    { facts: 'Sabtu, 28 November 2026.', text: 'Datang [Sabtu, 29 November 2026].' },
    { facts: '28 November 2026.', text: 'Datang [Minggu, 28 November 2026].' },
    { facts: 'Posyandu Sabtu.', text: 'Posyandu buka [Senin–Jumat].' },
    { facts: 'Anggaran 2026.', text: 'Memakai anggaran [tahun 2025].' },
  ],
  borneOut: [
    { facts: '28/11/2026 di balai desa.', text: 'Datang Sabtu, 28 November 2026.' },
    { facts: 'Sabtu 28 November.', text: 'Datang 28 November 2026, hari Sabtu.' },
  ],
};
