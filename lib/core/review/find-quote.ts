import search from 'approx-string-match';
import type { Anchor, Stretch } from './anchor-words.ts';

export interface Found extends Stretch {
  /** From 0 to 1: how much of the quote and of what stood around it is there. */
  readonly likeness: number;
}

/** Weights by which Hypothesis scores a quote that was found: the words, what stands around, the place. */
const weights = { quote: 50, prefix: 20, suffix: 20, place: 2 };

/** Looks for the quoted words anywhere in a text, changed words allowed; the likest place, or null. */
export function findQuote(
  { exact, prefix, suffix }: Anchor,
  text: string,
  near: number,
): Found | null {
  if (exact === '') return null;
  const most = Math.min(256, Math.floor(exact.length / 2));
  const found = search(text, exact, most).map(({ start, end, errors }): Found => {
    const before = text.slice(Math.max(0, start - prefix.length), start);
    const behind = text.slice(end, end + suffix.length);
    const parts = [
      [weights.quote, 1 - errors / exact.length],
      [weights.prefix, likenessOf(before, prefix)],
      [weights.suffix, likenessOf(behind, suffix)],
      [weights.place, 1 - Math.abs(start - near) / text.length],
    ] as const;
    const total = parts.reduce((sum, [weight]) => sum + weight, 0);
    const reached = parts.reduce((sum, [weight, share]) => sum + weight * share, 0);
    return { start, end, likeness: reached / total };
  });
  return found.reduce<Found | null>(
    (best, one) => (best && best.likeness >= one.likeness ? best : one),
    null,
  );
}

/** From 0 to 1: how much of the wanted text is there, by the letters that would have to change. */
export function likenessOf(text: string, wanted: string): number {
  if (wanted === '') return 1;
  if (text === '') return 0;
  const errors = search(text, wanted, wanted.length)[0]?.errors ?? wanted.length;
  return 1 - errors / wanted.length;
}
