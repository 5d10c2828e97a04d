import type { Finding } from '../finding.ts';
import { outside } from '../language/foreign.ts';
import type { Policy } from '../policy.ts';
import type { Post } from '../text/post.ts';
import { onceEach } from '../text/terms.ts';
import type { Asked } from './asked.ts';
import { findAsked } from './asked.ts';
import type { AudienceHint, AudienceView } from './audience-view.ts';
import { hintNamed } from './hints/named.ts';
import { hintNeeds } from './hints/needs.ts';
import { hintNext } from './hints/next.ts';
import { hintPitfalls } from './hints/pitfalls.ts';
import { hintSentences } from './hints/sentences.ts';
import { hintTone } from './hints/tone.ts';
import { hintWords } from './hints/words.ts';
import { offices } from './offices/index.ts';
import { readersOf } from './own-readers.ts';
import type { Need, Readers } from './readers.ts';
import type { Reading } from './reading.ts';
import { quote, startReading } from './reading.ts';

/** Fewer words tell too little. */
const fewestWords = 8;

/** More than that at once and nobody reads them. */
const most = { hints: 7, ofOne: 3, words: 3 };

/**
 * Compares a text with the readers that the office chose. Pure; never throws.
 *
 * @param findings What the rules said of this text: words of which they speak are not told twice.
 * @returns null where no readers were chosen, or the text has fewer than eight Indonesian words.
 */
export function readAudience(post: Post, findings: readonly Finding[]): AudienceView | null {
  const readers = chosenReaders(post.policy);
  if (!readers || outside(post.foreign.passages, post.words).length < fewestWords) return null;
  const reading = startReading(post, readers, findings);
  const needs = findAsked(reading, readers.needs);
  return {
    who: readers.who,
    hints: gather(reading, needs),
    answered: needs.flatMap((asked) => answeredBy(reading, asked)),
  };
}

const chosenReaders = ({ readers, ownReaders }: Policy): Readers | undefined =>
  readers === 'own' ? readersOf(ownReaders) : offices.find(({ id }) => id === readers);

/** In the order in which a writer mends: for whom, what would go wrong, what is missing, then words. */
function gather(reading: Reading, needs: readonly Asked<Need>[]): readonly AudienceHint[] {
  const missing = hintNeeds(needs);
  const next = findAsked(reading, reading.readers.next);
  return [
    hintNamed(reading),
    hintPitfalls(reading),
    hintTone(reading),
    missing,
    hintWords(reading),
    hintSentences(reading),
    // Who still misses what is needed first asks no further.
    missing.length > 0 ? [] : hintNext(next),
  ]
    .flatMap((hints) => hints.slice(0, most.ofOne))
    .slice(0, most.hints);
}

function answeredBy(
  reading: Reading,
  { question, answers }: Asked<Need>,
): AudienceView['answered'] {
  const words = onceEach(reading.post.text, answers).map((place) => quote(reading, place).words);
  return words.length > 0 ? [{ name: question.name, words: words.slice(0, most.words) }] : [];
}
