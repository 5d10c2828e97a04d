import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { OtherLanguage, Passage } from './text-language.ts';

/** A passage that is surely in another language than Indonesian. */
interface ForeignPassage extends Span {
  readonly language: OtherLanguage;
}

export const isForeign = (passage: Passage): passage is ForeignPassage =>
  passage.language !== null && passage.language !== 'ind';

/** What of a text is in other languages; neighbours are one. */
export interface ForeignParts {
  readonly passages: readonly Span[];
  /** Only sentences that are so as a whole. */
  readonly sentences: readonly Span[];
}

export function findForeignParts(
  passages: readonly Passage[],
  sentences: readonly Sentence[],
): ForeignParts {
  const endOf = new Map(sentences.map(({ start, end }) => [start, end]));
  const isSentence = ({ start, end }: Span) => endOf.get(start) === end;
  return {
    passages: joinForeign(passages, isForeign),
    sentences: joinForeign(passages, (one) => isForeign(one) && isSentence(one)),
  };
}

function joinForeign(all: readonly Passage[], isMeant: (one: Passage) => boolean): Span[] {
  const joined: Span[] = [];
  let goesOn = false;
  for (const passage of all) {
    const last = joined.at(-1);
    const isOne = isMeant(passage);
    if (isOne && goesOn && last)
      joined[joined.length - 1] = { start: last.start, end: passage.end };
    else if (isOne) joined.push({ start: passage.start, end: passage.end });
    goesOn = isOne;
  }
  return joined;
}

/** The same places without those that lie in one of the parts; both in order. */
export function outside<Place extends Span>(
  parts: readonly Span[],
  places: readonly Place[],
): readonly Place[] {
  if (parts.length === 0) return places;
  let at = 0;
  return places.filter(({ start, end }) => {
    while ((parts[at]?.end ?? start) < start) at += 1;
    const part = parts[at];
    return !(part && part.start <= start && end <= part.end);
  });
}
