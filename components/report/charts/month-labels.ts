import { startOfMonth } from '@/lib/core/calendar-month.ts';
import type { Language } from '@/lib/core/local.ts';

/** So many labels fit below a chart. */
const mostLabels = 6;

/** A month in short below a chart: `Jan`; the first one and each January with its year. */
export function monthLabel(month: string, at: number, language: Language): string {
  const hasYear = at === 0 || month.endsWith('-01');
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    month: 'short',
    ...(hasYear && { year: '2-digit' }),
  }).format(startOfMonth(month));
}

/** Which months are labelled, so that no two labels touch. */
export const labelled = (months: number): ((at: number) => boolean) => {
  const step = Math.ceil(months / mostLabels);
  return (at) => at % step === 0;
};

/** The space of a chart, in units of its picture. */
export const picture = { width: 340, height: 209, left: 30, right: 268, top: 8, bottom: 186 };
