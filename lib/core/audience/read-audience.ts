import type { Post } from '../text/post.ts';
import type { AudienceView } from './audience-view.ts';

/** Compares a text with its readers. Pure. */
export const readAudience = (_post: Post): AudienceView | null => null;
