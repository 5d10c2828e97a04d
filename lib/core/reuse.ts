import { noDetails } from './no-details.ts';
import { unchecked } from './unchecked.ts';
import type { WorkingCopy } from './working-copy.ts';

/** What a draft is copied for: a second one like it, a pattern for later ones, or a draft from a pattern. */
export type Reuse = 'duplicate' | 'template' | 'from-template';

interface Fresh {
  readonly id: string;
  readonly writer: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/**
 * A new draft that begins as another one stands. It has no history, no plan and did not come out; what was
 * answered goes with a duplicate only, since a pattern speaks of other days and other people.
 */
export function copyDraft(source: WorkingCopy, reuse: Reuse, fresh: Fresh): WorkingCopy {
  const { id, writer, at } = fresh;
  const { selfCheck, details } = source;
  const isDuplicate = reuse === 'duplicate';
  const { office, account, tags, media, notes, secrecy, aiGate } = details;
  return {
    ...source,
    id,
    writer,
    site: 'desk',
    composer: 'desk',
    selfCheck: isDuplicate
      ? { ...selfCheck, publication: null }
      : { ...unchecked, kind: selfCheck.kind },
    details: {
      ...noDetails,
      ...{ office, account, tags, media, secrecy },
      notes: isDuplicate ? notes : '',
      aiGate: isDuplicate ? aiGate : null,
      isTemplate: reuse === 'template' || (isDuplicate && details.isTemplate),
    },
    parents: [],
    createdAt: at,
    savedAt: at,
    deletedAt: null,
  };
}
