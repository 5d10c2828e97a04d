import { type ServiceGroup, servicePhrases } from '../lexicon/service.ts';
import { findBait } from '../text/bait-mentions.ts';
import type { Post } from '../text/post.ts';
import type { Span } from '../text/span.ts';
import { findTerms, growTerms, insideOrdered } from '../text/terms.ts';
import { type Degree, degreeOf, firstOf, weigh } from './hashed-model.ts';
import model from './models/clickbait.json' with { type: 'json' };
import { titleGroups } from './title-groups.ts';
import { greets, promises } from './title-signs.ts';

/** The first line, and how much it is like headlines that catch clicks. */
export interface Title extends Degree, Span {
  readonly isBait: boolean;
}

const fewestWords = 4;
/** A longer first line, or one with a full stop, begins a paragraph and is no headline. */
const longestTitle = 20;
const fullStop = /(?<!\.)\.["”’)]?$/u;

/** Set by precision, and by false alarms on posts of offices; `docs/evaluation.md` has the figures. */
const baitFrom = { promising: 0.74, plain: 0.8 };

/** What a service has: portals bait with the same words, but an office that uses them tells the point. */
const serviceGroups: ReadonlySet<ServiceGroup> = new Set<ServiceGroup>([
  ...(['requirement', 'steps', 'schedule', 'cost', 'place', 'contact', 'change'] as const),
]);
const service = growTerms(
  servicePhrases
    .filter(({ group, confidence }) => serviceGroups.has(group) && confidence !== 'low')
    .map(({ text }) => text),
);

/** How sure the model must be of a line before the check tells of it. */
export function baitFromOn(post: Post, place: Span): number {
  if (insideOrdered(place, findTerms(post, service)).length > 0) return Number.POSITIVE_INFINITY;
  const line = post.text.slice(place.start, place.end);
  return baitFrom[promises(line, insideOrdered(place, post.tokens)) ? 'promising' : 'plain'];
}

/** The first line as a headline; null where it is none. */
export function titleOf(post: Post): Title | null {
  const place = firstLine(post);
  const line = post.text.slice(place.start, place.end);
  const { length } = insideOrdered(place, post.words);
  if (length < fewestWords || length > longestTitle || fullStop.test(line)) return null;
  const tokens = insideOrdered(place, post.tokens);
  if (greets(tokens)) return null;
  const parts = titleGroups(line, tokens).map((group) => weigh(model, group));
  const listed = insideOrdered(place, findBait(post));
  const read = degreeOf(model, parts, listed.length);
  const isLike = read.degree >= baitFromOn(post, place);
  const isBait = isLike || listed.some(({ mild }) => !mild);
  return { ...read, ...place, isBait, words: listed.length > 0 ? firstOf(listed) : read.words };
}

/** The first line that has words, without the blanks around it. */
function firstLine({ text, words }: Post): Span {
  const at = words[0]?.start ?? 0;
  const start = text.lastIndexOf('\n', at) + 1;
  const line = text.slice(start).split('\n', 1)[0] ?? '';
  const from = start + line.length - line.trimStart().length;
  return { start: from, end: from + line.trim().length };
}
