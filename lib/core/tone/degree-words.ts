import type { Span } from '../text/span.ts';

/** A degree as people read it. */
export const inPercent = (degree: number): number => Math.round(100 * degree);

/** The words that made a degree, each in quotation marks. */
export const inQuotes = (text: string, words: readonly Span[]): string =>
  words.map(({ start, end }) => `“${text.slice(start, end)}”`).join(', ');
