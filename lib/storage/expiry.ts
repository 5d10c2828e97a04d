import type { Failure } from '../core/failure.ts';
import type { Policy } from '../core/policy.ts';
import type { Result } from '../core/result.ts';
import { isPastRetention } from '../core/retention.ts';
import { workingCopySchema } from '../core/working-copy.ts';
import { change } from './attempt.ts';
import { readHistory } from './draft-records.ts';
import { projectAnew } from './project.ts';
import { heldAmong, type Removal, removeForGood, unlessHeld } from './remove-for-good.ts';
import type { Surroundings, Within } from './surroundings.ts';
import { writeRecord } from './write-record.ts';

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

  /** Moves them to the bin, from where they can be taken back; `draft.held` where only a hold stops it. */
  async discard(ids: readonly string[], rule: ExpiryRule): Promise<Result<Removal, Failure>> {
    const deletedAt = this.#around.now().toISOString();
    const done = await change(this.#around, async (within) => {
      const { past, held } = await stillPast(within, ids, rule);
      for (const id of past) {
        const { state } = await readHistory(within.database, id);
        const parents = [...state.heads, ...state.takenBack];
        const entry = { kind: 'deletion' as const, draft: id, parents };
        await writeRecord(within, { ...entry, body: { reason } });
        await within.database.workingCopies.update(id, { deletedAt });
        await projectAnew(within, id);
      }
      return { gone: past, held };
    });
    return unlessHeld(done);
  }

  /** Removes them with all their records for good; `draft.held` where only a hold stops it. */
  async remove(ids: readonly string[], rule: ExpiryRule): Promise<Result<Removal, Failure>> {
    const done = await change(this.#around, async (within) => {
      const { past, held } = await stillPast(within, ids, rule);
      const { gone } = await removeForGood(within, past);
      return { gone, held };
    });
    return unlessHeld(done);
  }
}

/** Judged by what lies in the tables now, not by what was shown: somebody may have held one meanwhile. */
async function stillPast(
  { database, now }: Within,
  ids: readonly string[],
  rule: ExpiryRule,
): Promise<{ readonly past: readonly string[]; readonly held: readonly string[] }> {
  const held = await heldAmong({ database }, ids);
  const rows = await database.drafts.bulkGet([...ids]);
  const copies = await database.workingCopies.bulkGet([...ids]);
  const past = ids.filter((id, at) => {
    const [row, copy] = [rows[at], workingCopySchema.safeParse(copies[at])];
    if (row?.place !== 'drafts' || !copy.success || held.includes(id)) return false;
    return isPastRetention(row, rule, now());
  });
  return { past, held };
}
