import type { z } from 'zod';
import type { Channel } from '../channel.ts';
import type { anchorSchema } from '../records/anchor.ts';

export type Anchor = Readonly<z.infer<typeof anchorSchema>>;

/** Where words stand in a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** So much of what stands around is kept with the words, in UTF-16 units. */
const around = 32;

/** Longest quote that is kept whole; of longer ones the beginning. */
const longestQuote = 5000;

/**
 * Ties a remark to words of one text (W3C TextPositionSelector and TextQuoteSelector). No emoji is cut
 * in two at the edges of what is kept around it.
 */
export function anchorWords(channel: Channel, text: string, { start, end }: Stretch): Anchor {
  const exact = wholeHead(text.slice(start, end), longestQuote);
  return {
    channel,
    start,
    end: start + exact.length,
    exact,
    prefix: wholeTail(text.slice(0, start), around),
    suffix: wholeHead(text.slice(start + exact.length), around),
  };
}

const wholeHead = (text: string, length: number): string => {
  const head = text.slice(0, length);
  return head.isWellFormed() ? head : head.slice(0, -1);
};

const wholeTail = (text: string, length: number): string => {
  const tail = text.slice(Math.max(0, text.length - length));
  return tail.isWellFormed() ? tail : tail.slice(1);
};
