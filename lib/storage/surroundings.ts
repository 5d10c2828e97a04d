import type { DraftFigures } from '../core/draft-row.ts';
import type { Policy } from '../core/policy.ts';
import type { WorkingCopy } from '../core/working-copy.ts';
import type { Database } from './database.ts';

/** What the check says of a draft for the list. */
export type Measure = (copy: WorkingCopy) => DraftFigures;

/** What is around the stores: the database, the time, new names, and the check. */
export interface Surroundings {
  readonly database: Database;
  readonly now: () => Date;
  readonly newId: () => string;
  /** How drafts are measured as things stand: by the policy of the office and today's date. */
  readonly measuring: () => Promise<Measure>;
  /** What the office set. */
  readonly policy: () => Promise<Policy>;
}

/** The same within a transaction, where nothing but the database may be waited for. */
export interface Within extends Omit<Surroundings, 'measuring' | 'policy'> {
  readonly measure: Measure;
  readonly policy: Policy;
}
