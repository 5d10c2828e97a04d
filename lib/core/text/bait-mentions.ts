import type { BaitPhrase } from '../lexicon/clickbait.ts';
import { baitPhrases } from '../lexicon/clickbait.ts';
import { oncePerText } from './once.ts';
import { findInProse, placeOfMatch } from './pattern-hits.ts';
import { growPhrases } from './phrases.ts';
import type { Span } from './span.ts';
import { findTerms } from './terms.ts';

/** Words that catch clicks, with how they do it. */
export interface BaitMention extends Span, Pick<BaitPhrase, 'kind' | 'mild'> {}

const tree = growPhrases<BaitPhrase>(baitPhrases.map((value) => ({ text: value.text, value })));

/** `VIRAL!`, `Viral: …` at the head of a line. */
const viralHead = /^[^\p{L}\n]{0,6}viral ?[!:]/gimu;

/** “Warga geger, setelah …”: what it is about is told at once. */
const tellsCause = /^,? (?:setelah|karena|akibat|lantaran|sejak)(?!\p{L})/u;

/** Listed words that catch clicks, in the order of the text. */
export const findBait = oncePerText((post): readonly BaitMention[] =>
  [
    ...findTerms(post, tree)
      .filter(({ end, value }) => !(value.mild && tellsCause.test(post.text.slice(end, end + 12))))
      .map(({ start, end, value }) => ({ ...value, start, end })),
    ...findInProse(post, viralHead).map((match) => ({
      ...placeOfMatch(match),
      kind: 'sensation' as const,
    })),
  ].sort((one, other) => one.start - other.start),
);
