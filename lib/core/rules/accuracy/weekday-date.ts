import { months, monthsEnglish, weekdays, weekdaysEnglish } from '../../lexicon/calendar.ts';
import type { Local } from '../../local.ts';
import type { Examples, Fix, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { CalendarDate } from '../../text/calendar.ts';
import { addDays, daysInMonth, nearestOn, weekdayOf } from '../../text/calendar.ts';
import { capitalize, matchCase } from '../../text/letter-case.ts';
import type { WrittenDate, WrittenWeekday } from '../../text/written-dates.ts';
import { datesOf } from '../../text/written-dates.ts';

const consequence: Local = {
  id: 'Warga bisa datang di hari yang salah.',
  en: 'People may come on the wrong day.',
};

export default defineRule({
  id: 'accuracy/weekday-date',
  code: 'AKR-02',
  severity: 'must',
  name: { id: 'Hari tidak cocok dengan tanggal', en: 'Weekday does not match the date' },
  why: {
    id: `Hari dan tanggalnya tidak bertemu di kalender. ${consequence.id}`,
    en: `Weekday and date do not meet in the calendar. ${consequence.en}`,
  },
  advice: {
    id: 'Periksa undangan atau surat aslinya: harinya atau tanggalnya yang keliru.',
    en: 'Look at the invitation or letter: either the weekday or the date is wrong.',
  },
  sources: [
    {
      kind: 'calculation',
      norm: { id: 'hitungan kalender', en: 'calendar arithmetic' },
      checked: '2026-11-24',
    },
  ],
  check: (post) => {
    const { text } = post;
    const dates = datesOf(post);
    const names = new Set(dates.map(({ weekday }) => weekday && readWeekday(weekday, text)));
    return dates.flatMap((date) => checkDate(date, { text, names }));
  },
});

/** A text, and the names that its writer uses for weekdays. */
interface Writing {
  readonly text: string;
  readonly names: ReadonlySet<string | undefined>;
}

const readWeekday = ({ start, end }: WrittenWeekday, text: string): string =>
  text.slice(start, end).toLowerCase();

function checkDate(written: WrittenDate, writing: Writing): Hit[] {
  if (written.day === 0 || written.day > 31) return [];
  const lastDay = daysInMonth(written.month, written.year);
  if (written.day > lastDay) {
    return (written.isShort || written.isReference) && !written.weekday
      ? []
      : [toImpossible(written, lastDay, writing.text)];
  }
  const { year, month, day, weekday } = written;
  if (year === undefined || year < 1900 || year > 2199 || !weekday) return [];
  const date = { year, month, day };
  return weekdayOf(date) === weekday.index ? [] : [toMismatch(written, date, weekday, writing)];
}

function toMismatch(
  written: WrittenDate,
  date: CalendarDate,
  weekday: WrittenWeekday,
  writing: Writing,
): Hit {
  const right = weekdayOf(date);
  return {
    ...extent(written, writing.text),
    why: {
      id: `${nameDate(date).id} jatuh pada hari ${nameWeekday(right).id}. ${consequence.id}`,
      en: `${nameDate(date).en} is a ${nameWeekday(right).en}. ${consequence.en}`,
    },
    fixes: [
      { start: weekday.start, end: weekday.end, text: spellWeekday(right, weekday, writing) },
      toDateFix(written, nearestOn(weekday.index, date), weekday.index),
    ],
  };
}

/** A day that no calendar has: its month is shorter. */
function toImpossible(written: WrittenDate, lastDay: number, text: string): Hit {
  const { month, year, weekday } = written;
  const last = { year: year ?? 2000, month, day: lastDay };
  const days = year === undefined ? [last, addDays(last, 1)] : nearDays(last, weekday?.index);
  const monthName = { id: capitalize(months[month - 1]?.[0] ?? ''), en: monthsEnglish[month - 1] };
  const inYear = year === undefined ? '' : ` ${year}`;
  return {
    ...extent(written, text),
    why: {
      id: `${monthName.id}${inYear} hanya sampai tanggal ${lastDay}. ${consequence.id}`,
      en: `${monthName.en}${inYear} has only ${lastDay} days. ${consequence.en}`,
    },
    fixes: days.map((day) => toDateFix(written, day, weekday?.index)),
  };
}

/** The last day of a month and the first of the next; with a weekday the nearest such day. */
const nearDays = (last: CalendarDate, weekday: number | undefined): CalendarDate[] =>
  weekday === undefined ? [last, addDays(last, 1)] : [nearestOn(weekday, last)];

function toDateFix(written: WrittenDate, date: CalendarDate, weekday: number | undefined): Fix {
  const fix = { start: written.start, end: written.end, text: written.format(date) };
  if (weekday === undefined) return fix;
  return {
    ...fix,
    label: {
      id: `Yang benar ${nameWeekday(weekday).id} (${date.day}/${date.month})`,
      en: `It is ${nameWeekday(weekday).en} (${date.day}/${date.month})`,
    },
  };
}

/** From weekday to date, with the bracket that closes behind them. */
function extent(
  { start, end, weekday }: WrittenDate,
  text: string,
): { start: number; end: number } {
  const from = Math.min(start, weekday?.start ?? start);
  const to = Math.max(end, weekday?.end ?? end);
  const open = text.slice(from, to).includes('(');
  return { start: from, end: open && text[to] === ')' ? to + 1 : to };
}

/** In the writer's letters and, where the text has `Ahad` or `Jum'at`, under the writer's name. */
function spellWeekday(index: number, { start, end }: WrittenWeekday, writing: Writing): string {
  const names = weekdays[index] ?? [''];
  const used = names.find((name) => writing.names.has(name)) ?? names[0];
  return matchCase(used ?? '', writing.text.slice(start, end));
}

const nameWeekday = (index: number): Local => ({
  id: capitalize(weekdays[index]?.[0] ?? ''),
  en: weekdaysEnglish[index] ?? '',
});

const nameDate = ({ year, month, day }: CalendarDate): Local => ({
  id: `${day} ${capitalize(months[month - 1]?.[0] ?? '')} ${year}`,
  en: `${day} ${monthsEnglish[month - 1] ?? ''} ${year}`,
});

export const examples: Examples = {
  flags: [
    'Cek tekanan darah gratis [Minggu (28/11/2026)] di Alun-alun Kota Serang.',
    'Loket tutup [Jumat, 15 Mei 2025].',
    'Puskesmas buka [Jum’at, 26 November 2026], pukul 08.00 WIB.',
    'Pendaftaran sampai [Ahad 28-11-2026].',
    'Daftar paling lambat [31 Juni 2026].',
    'Kerja bakti [SENIN, 29 NOVEMBER 2026].',
    'Posyandu [Rabu pagi, 26 Nov 2026] di balai desa.',
    'Samsat keliling [24 November 2026 (Rabu)] di Cikande.',
    'Vaksinasi [Senin, 30 Februari 2027] di puskesmas.',
    'Donor darah [Minggu, 28 Nov 2026], gratis.',
    'Hari: [Minggu\nTanggal: 28 November 2026]\nTempat: balai desa',
    'Hari/tanggal: [Minggu/28 November 2026].',
  ],
  allows: [
    'Minggu, 29 November 2026, pukul 06.00–10.00 WIB, Alun-alun Kota Serang.',
    'Malam Minggu, 28 November 2026, jalan ditutup.',
    'Sabtu–Minggu, 28–29 November 2026: pasar murah.',
    'Jumat-Sabtu (27-28/11/2026) layanan libur.',
    'Sabtu dan Minggu, 29 November 2026, loket tutup.',
    'Kamis (15/5) loket pindah.',
    'Jumat, 17 Agustus 1945.',
    'Surat Nomor 45 Mei 2026; minggu ke-3 November 2026.',
    'Lihat Nomor 31/2/2026 dan Pasal 31/2/2026.',
    'Loket libur tiap Minggu\n28 November 2026: loket buka lagi.',
    '29 Februari 2028 jatuh pada tahun kabisat.',
  ],
};
