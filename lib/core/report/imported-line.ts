import { titleOf } from '../title-of.ts';
import type { ImportedPost } from './imported-post.ts';
import type { UnmeasuredPost } from './register-post.ts';

/** An imported post as a line of the register: of what happened before it came out nothing is known. */
export const importedLine = ({
  id,
  channel,
  account,
  publishedAt,
  text,
  url,
}: ImportedPost): UnmeasuredPost => ({
  text,
  post: {
    id,
    origin: 'import',
    draft: null,
    title: titleOf(text),
    channel,
    office: '',
    account,
    publishedAt,
    url,
    chosenKind: null,
    ai: null,
    decisions: [],
    reviewMinutes: null,
    corrections: [],
    figures: null,
  },
});
