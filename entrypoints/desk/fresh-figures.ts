import type { DraftRow } from '@/lib/core/draft-row.ts';
import type { Policy } from '@/lib/core/policy.ts';
import type { DraftList } from '@/lib/storage/draft-list.ts';

/** Shortest rest of an idle moment in which one more draft is checked, in milliseconds. */
const enoughTime = 4;

/** The drafts whose figures are known to be of today, so that each is checked again once at the most. */
export class FreshFigures {
  readonly #list: DraftList;
  readonly #fresh = new Map<string, string>();
  #around: { readonly policy: Policy | null; readonly today: string } = { policy: null, today: '' };

  constructor(list: DraftList) {
    this.#list = list;
  }

  /**
   * Checks these drafts again for this office and this day, one by one, in the moments when the page has
   * nothing else to do. What changed comes back through the list.
   *
   * @returns Stops checking.
   */
  refresh(rows: readonly DraftRow[], policy: Policy, today: string): () => void {
    if (policy !== this.#around.policy || today !== this.#around.today) this.#fresh.clear();
    this.#around = { policy, today };
    const waiting = rows.filter(({ id, updatedAt }) => this.#fresh.get(id) !== updatedAt).reverse();
    if (waiting.length === 0) return () => undefined;
    return whenIdle(async () => {
      const row = waiting.pop();
      if (!row) return false;
      const { id, updatedAt } = row;
      const measured = await this.#list.measureAnew([id]);
      if (measured.ok) this.#fresh.set(id, updatedAt);
      return measured.ok && waiting.length > 0;
    });
  }
}

/** Does a work in idle moments, for as long as it says that there is more. */
function whenIdle(work: () => Promise<boolean>): () => void {
  let handle = 0;
  let isStopped = false;
  const next = () => {
    if (!isStopped) handle = requestIdleCallback(run, { timeout: 500 });
  };
  const run = async (moment: IdleDeadline) => {
    const hasTime = moment.didTimeout || moment.timeRemaining() > enoughTime;
    if (!hasTime || (await work())) next();
  };
  next();
  return () => {
    isStopped = true;
    cancelIdleCallback(handle);
  };
}
