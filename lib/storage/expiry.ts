import type { Failure } from '../core/failure.ts';
import type { Policy } from '../core/policy.ts';
import type { Result } from '../core/result.ts';
import { isPastRetention } from '../core/retention.ts';
import { workingCopySchema } from '../core/working-copy.ts';
import { change } from './attempt.ts';
import { removeForGood } from './bin.ts';
import { readHistory } from './draft-records.ts';
import { projectAnew } from './project.ts';
import type { Surroundings, Within } from './surroundings.ts';
import { nobody, writeRecord } from './write-record.ts';

/** The rule of an office, and whose it is. */
export type ExpiryRule = Pick<Policy, 'retention' | 'office'>;

/** Why a draft went to the bin, as its record says. */
const reason = 'masa simpan';

/**
 * Lets go of drafts that stay longer than the rule of the office says. Only of those that a person was
 * shown and agreed to, and of these only what is past its time still and not held at that moment.
 */
export class Expiry {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Moves them to the bin, from where they can be taken back. @returns Which ones. */
  discard(ids: readonly string[], rule: ExpiryRule): Promise<Result<readonly string[], Failure>> {
    const deletedAt = this.#around.now().toISOString();
    return change(this.#around, async (within) => {
      const past = await stillPast(within, ids, rule);
      for (const id of past) {
        const { state } = await readHistory(within.database, id);
        const parents = [...state.heads, ...state.takenBack];
        const entry = { kind: 'deletion' as const, draft: id, parents, author: nobody };
        await writeRecord(within, { ...entry, body: { reason } });
        await within.database.workingCopies.update(id, { deletedAt });
        await projectAnew(within, id);
      }
      return past;
    });
  }

  /** Removes them with all their records for good. @returns Which ones. */
  remove(ids: readonly string[], rule: ExpiryRule): Promise<Result<readonly string[], Failure>> {
    return change(this.#around, async (within) => {
      const past = await stillPast(within, ids, rule);
      await removeForGood(within, past);
      return past;
    });
  }
}

/** Judged by what lies in the tables now, not by what was shown: somebody may have held one meanwhile. */
async function stillPast(
  { database, now }: Within,
  ids: readonly string[],
  rule: ExpiryRule,
): Promise<readonly string[]> {
  const rows = await database.drafts.bulkGet([...ids]);
  const copies = await database.workingCopies.bulkGet([...ids]);
  return ids.filter((_, at) => {
    const [row, copy] = [rows[at], workingCopySchema.safeParse(copies[at])];
    if (row?.place !== 'drafts' || !copy.success) return false;
    const { isHeld } = copy.data.details;
    return !isHeld && isPastRetention(row, rule, now());
  });
}
