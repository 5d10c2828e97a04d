import { speechWords } from '../../lexicon/speech.ts';
import { findCapitalRuns } from '../../text/capital-runs.ts';
import { wordsBefore } from '../../text/guards.ts';
import { findPersons } from '../../text/persons.ts';
import type { Post } from '../../text/post.ts';
import { type Span, withoutOverlaps } from '../../text/span.ts';
import { insideOrdered } from '../../text/terms.ts';
import { type ClaimExamples, defineClaim } from '../claim.ts';

const speech: ReadonlySet<string> = new Set(speechWords);

export default defineClaim({
  kind: 'name',
  isReadWithNeighbours: false,
  find: (post) =>
    withoutOverlaps([
      ...post.sentences.flatMap((sentence) =>
        findPersons(post.text, sentence, ['introduced', 'aged', 'addressed']),
      ),
      ...findCapitalRuns(post).filter((place) => isName(post, place)),
    ]),
});

/** Two words with a capital, or one behind a word of speech. */
function isName(post: Post, place: Span): boolean {
  const words = insideOrdered(place, post.words);
  const last = wordsBefore(post.text, place.start).at(-1) ?? '';
  return words.length > 1 || speech.has(last);
}

export const examples: ClaimExamples = {
  found: [
    'Loket dibuka oleh [Dewi Anggraini] pagi tadi.',
    'Bawa KTP, kata [Komarudin].',
    '[Program Banten Cerdas] milik [Dinas Pendidikan] dibuka. [Pak Budi] datang.',
  ],
  none: ['Posyandu buka Sabtu di balai desa.', 'Bawa KTP dan KK ke loket.', 'CEK KESEHATAN GRATIS'],
};
