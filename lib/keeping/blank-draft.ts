import { unchecked } from '../core/unchecked.ts';
import type { DraftStart } from './draft-session.ts';

/** A blank page becomes a draft with its first letter. */
export const blankDraft = (): DraftStart => ({
  id: crypto.randomUUID(),
  site: 'desk',
  composer: 'desk',
  channel: 'facebook',
  text: '',
  otherTexts: {},
  entities: [],
  selfCheck: unchecked,
  savedAt: null,
});
