import { firstPersons, speechWords, titledThings } from '../lexicon/speech.ts';
import { oncePerText } from './once.ts';
import type { Post } from './post.ts';
import { findQuotations } from './quotations.ts';
import type { Span } from './span.ts';
import { findTerms, growTerms, insideOrdered } from './terms.ts';

const speech = growTerms(speechWords);

/** Fewer words are a name or a button, no speech. */
const fewestWords = 5;

/** How far around a quotation its speaker is looked for, in UTF-16 units. */
const reach = 160;

/** Somebody's own words. */
export interface Quotation extends Span {
  readonly wordCount: number;
  readonly hasSpeaker: boolean;
}

/** Behind a quotation: `– Rina, guru`, `(Rina)`. */
const signed = /^[ \n]{0,3}(?:[–—~-] ?|\()\p{Lu}/u;

/** Quotations in which somebody speaks, in the order of the text. */
export const findSpokenWords = oncePerText(readSpokenWords);

function readSpokenWords(post: Post): readonly Quotation[] {
  const quotations = findQuotations(post.text);
  if (quotations.length === 0) return [];
  const said = findTerms(post, speech);
  return quotations.flatMap((span) => {
    const words = insideOrdered(span, post.words);
    if (words.length < fewestWords || isTitle(post, span)) return [];
    const near = { start: span.start - reach, end: span.end + reach };
    const outside = insideOrdered(near, said).filter(
      ({ start, end }) => end <= span.start || start >= span.end,
    );
    const hasSpeaker = outside.length > 0 || signed.test(post.text.slice(span.end, span.end + 8));
    const isSpeech = hasSpeaker || words.some(({ text }) => firstPersons.has(text.toLowerCase()));
    return isSpeech ? [{ ...span, wordCount: words.length, hasSpeaker }] : [];
  });
}

/** A theme or a title: named so before it, or written with capitals throughout. */
function isTitle({ text }: Post, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase();
  const words = before.match(/[\p{L}-]+/gu) ?? [];
  if (words.slice(-4).some((word) => titledThings.has(word))) return true;
  const letters = text.slice(start + 1, end - 1);
  const long = letters.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}
