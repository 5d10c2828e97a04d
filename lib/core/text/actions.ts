import { noSteps } from '../lexicon/calls.ts';
import type { ServiceGroup } from '../lexicon/service.ts';
import { servicePhrases } from '../lexicon/service.ts';
import type { Post } from './post.ts';
import type { Span } from './span.ts';
import { findTerms, growTerms } from './terms.ts';

const groups: ReadonlySet<ServiceGroup> = new Set([
  'steps',
  'call',
  'behaviour',
  'contact',
  'requirement',
  'question',
]);

const actions = growTerms(
  servicePhrases
    .filter(({ group, confidence }) => groups.has(group) && confidence !== 'low')
    .map(({ text }) => text)
    .filter((text) => !noSteps.has(text)),
);

/** Words that tell a reader what can be done, in the order of the text. */
export const findActions = (post: Post): readonly Span[] => findTerms(post, actions);
