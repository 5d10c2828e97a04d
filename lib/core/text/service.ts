import { fewestServiceWords, mostServiceWords, serviceSigns } from '../lexicon/service-signs.ts';
import { findCitizenWords } from './lead.ts';
import type { Post } from './post.ts';
import type { Span } from './span.ts';
import { findSpokenWords } from './spoken-words.ts';
import { findTerms, growTerms } from './terms.ts';

const signs = growTerms(serviceSigns);

/** Where a post of the kind "service" names what it offers; undefined for other kinds and for a short note. */
export function findService(post: Post): Span | undefined {
  const { kind, words } = post;
  if (kind !== 'service' || words.length < fewestServiceWords) return undefined;
  // News of a service tells of it with somebody’s words, and at length.
  if (words.length > mostServiceWords || findSpokenWords(post).length > 0) return undefined;
  const place = findTerms(post, signs)[0] ?? findCitizenWords(post)[0] ?? post.words[0];
  return place && { start: place.start, end: place.end };
}
