import { noDetails } from '@/lib/core/no-details.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { at, draft } from '../records/histories.ts';

/** The draft of the histories as it lies here, with this text for Facebook. */
export const copyOf = (text: string, change: Partial<WorkingCopy> = {}): WorkingCopy => ({
  schema: 3,
  id: draft,
  site: 'desk',
  composer: 'desk',
  channel: 'facebook',
  text,
  otherTexts: {},
  entities: [],
  selfCheck: unchecked,
  details: noDetails,
  parents: [],
  createdAt: at(0),
  savedAt: at(4),
  writer: '00000000-0000-4000-8000-0000000000aa',
  deletedAt: null,
  ...change,
});
