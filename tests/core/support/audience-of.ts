import type { AudienceView } from '../../../lib/core/audience/audience-view.ts';
import { check } from '../../../lib/core/check.ts';
import type { Policy } from '../../../lib/core/policy.ts';
import { defaultPolicy } from '../../../lib/core/policy.ts';
import type { PostKind } from '../../../lib/core/post-kind.ts';
import { unchecked } from '../../../lib/core/unchecked.ts';

/** A text beside the readers of an office, as a person is shown it. */
export const audienceOf = (
  text: string,
  policy: Partial<Policy>,
  kind: PostKind | null = null,
): AudienceView | null =>
  check({
    text,
    channels: ['facebook'],
    selfCheck: { ...unchecked, kind },
    mediaCount: 0,
    policy: { ...defaultPolicy, ...policy },
  }).audience;

/** Ids of the hints, in the order in which they are shown. */
export const hintsOf = (...asked: Parameters<typeof audienceOf>): readonly string[] =>
  audienceOf(...asked)?.hints.map(({ id }) => id) ?? [];
