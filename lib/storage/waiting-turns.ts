import type { DraftRow } from '../core/draft-row.ts';
import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import { waitsHere } from '../core/review/turn-reminders.ts';
import { attempt } from './attempt.ts';
import { readNewest } from './newest-rows.ts';
import type { Surroundings } from './surroundings.ts';

/** So many drafts of each kind are looked at, the newest first. */
const most = 500;

/** Ways in which a draft may wait for somebody, each with an index. */
const asked = [{ turn: 'editor' }, { turn: 'responsible' }, { status: 'changes' }] as const;

/** Drafts that wait for the person here because of somebody else, as they stand now. */
export const readWaitingTurns = (
  around: Surroundings,
): Promise<Result<readonly DraftRow[], Failure>> =>
  attempt(around.database, 'r', async () => {
    const found: DraftRow[] = [];
    for (const filter of asked) {
      const { rows } = await readNewest(around, 'drafts', filter, most);
      found.push(...rows.filter(waitsHere));
    }
    return found;
  });
