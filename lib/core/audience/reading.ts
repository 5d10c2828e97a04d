import { findAction } from '../action.ts';
import type { Finding } from '../finding.ts';
import { deadlineWords } from '../lexicon/deadlines.ts';
import type { PostKind } from '../post-kind.ts';
import type { Post } from '../text/post.ts';
import { type Span, withoutOverlaps } from '../text/span.ts';
import { findTerms, growTerms } from '../text/terms.ts';
import type { QuotedPlace } from './audience-view.ts';
import { type Fact, findFact } from './facts.ts';
import { findReaderWords } from './reader-words.ts';
import type { Readers, Words } from './readers.ts';

/** A text in the hands of its readers, as every hint asks it. */
export interface Reading {
  readonly post: Post;
  readonly readers: Readers;
  /** What the post is for its readers. */
  readonly kind: PostKind | null;
  /** What rules say of words, in the order of the text: not said again. */
  readonly told: readonly Span[];
}

const deadlines = growTerms(deadlineWords);

/** Rules that speak of single words, whatever the readers. */
const wordRules: ReadonlySet<string> = new Set(
  'BHS-01,BHS-04,BHS-05,BHS-06,BHS-07,BHS-08,BHS-09,BHS-10,ISI-01,AKR-11'.split(','),
);

/** A longer text is an article. */
const mostWords = 150;

export const isArticle = ({ words }: Post): boolean => words.length > mostWords;

/** Opens a text for its readers. */
export const startReading = (
  post: Post,
  readers: Readers,
  findings: readonly Finding[],
): Reading => ({
  post,
  readers,
  kind: kindFor(post),
  told: withoutOverlaps(findings.filter(({ code }) => wordRules.has(code))),
});

/** A short report with a step or a last day announces something; a long warning is news. */
function kindFor(post: Post): PostKind | null {
  const isNews = isArticle(post);
  if (isNews && (post.kind === 'hazard' || post.kind === null)) return 'activity';
  return post.kind === 'activity' && !isNews && callsReaders(post) ? 'announcement' : post.kind;
}

const callsReaders = (post: Post): boolean =>
  findAction(post).isTold || findTerms(post, deadlines).length > 0;

/** Where words of the readers’ description stand. */
export const find = ({ post, readers }: Reading, words: Words): readonly Span[] =>
  findReaderWords(post, readers, words);

/** The same in prose, where no rule speaks of them yet. */
export function findUntold(reading: Reading, words: Words): readonly Span[] {
  const { post, told } = reading;
  let at = 0;
  return find(reading, words).filter(({ start, end }) => {
    while ((told[at]?.end ?? end) <= start) at += 1;
    return !/[#@]/u.test(post.text[start] ?? '') && (told[at]?.start ?? end) >= end;
  });
}

/** Where any of these facts is told, or one of these words stands, in the order of the text. */
export const findAnswers = (
  reading: Reading,
  words: Words,
  facts: readonly Fact[],
): readonly Span[] =>
  withoutOverlaps([
    ...find(reading, words),
    ...facts.flatMap((fact) => findFact(reading.post, fact)),
  ]);

/** A place with its words. */
export const quote = ({ post }: Reading, { start, end }: Span): QuotedPlace => ({
  start,
  end,
  words: post.text.slice(start, end),
});

/** What a post is about stands near its head, that of an article in its headline; in UTF-16 units. */
const headOf = ({ words }: Post): number => (words.length > 120 ? 140 : 320);

/** The first word of these by which the head of a text speaks of something; null where any text does. */
export function findTopic(reading: Reading, about: Words | null): QuotedPlace | null | undefined {
  if (about === null) return null;
  const [first] = find(reading, about);
  return first && first.start < headOf(reading.post) ? quote(reading, first) : undefined;
}
