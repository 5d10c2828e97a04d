/** Names of the days, Sunday first, the one of the standard language first. */
export const weekdays: readonly (readonly [string, ...string[]])[] = [
  ['minggu', 'ahad'],
  ['senin'],
  ['selasa'],
  ['rabu'],
  ['kamis'],
  ['jumat', 'jum’at', "jum'at", 'jum`at'],
  ['sabtu'],
];

export const weekdaysEnglish: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** Names of the months, the full one first. */
export const months: readonly (readonly [string, ...string[]])[] = [
  ['januari', 'jan'],
  ['februari', 'pebruari', 'feb'],
  ['maret', 'mar'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'agt', 'ags'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des'],
];

export const monthsEnglish: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
