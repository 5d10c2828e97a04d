import { diffWords, type WordDiff } from '../word-diff.ts';
import type { Anchor, Stretch } from './anchor-words.ts';
import { type Found, findQuote, likenessOf } from './find-quote.ts';
import { mapStretch } from './map-stretch.ts';

/** Above this likeness what the comparison says is believed without another look. */
const sure = 0.6;

/** Below this likeness the words count as gone. */
const gone = 0.5;

/**
 * Where the words of a remark stand in another version of the text: first by what both versions have in
 * common; where little of the quote is left there, by looking for the quote anywhere, changed words allowed.
 *
 * @param diff Of the text that the anchor speaks of and `text`; made here where none is given.
 * @returns Null where the words are gone.
 */
export function findAnchor(
  anchor: Anchor,
  before: string,
  text: string,
  diff: Pick<WordDiff, 'passages'> = diffWords(before, text),
): Stretch | null {
  if (before.slice(anchor.start, anchor.end) !== anchor.exact) {
    return believable(findQuote(anchor, text, anchor.start));
  }
  const mapped = mapStretch(diff.passages, anchor);
  const likeness = mapped ? likenessOf(text.slice(mapped.start, mapped.end), anchor.exact) : 0;
  if (mapped && likeness >= sure) return mapped;
  const found = believable(findQuote(anchor, text, mapped?.start ?? anchor.start));
  if (mapped && (!found || found.likeness < likeness)) return mapped;
  return found;
}

const believable = (found: Found | null): Found | null =>
  found && found.likeness >= gone ? found : null;
