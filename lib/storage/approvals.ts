import type { Failure } from '../core/failure.ts';
import type { Policy } from '../core/policy.ts';
import { readRecord } from '../core/records/read-record.ts';
import { textHash } from '../core/records/text-identity.ts';
import type { Result } from '../core/result.ts';
import type { ApprovalView } from '../core/review/approval-view.ts';
import { type LastWord, lastWordOn } from '../core/review/approved-version.ts';
import { type Compared, compareApproved } from '../core/review/compare-approved.ts';
import type { Office } from '../core/review/situation.ts';
import { attempt } from './attempt.ts';
import { readHistory, withoutDraft } from './draft-records.ts';
import { circleOf } from './people/circle.ts';
import { readRow } from './read-row.ts';
import type { Surroundings } from './surroundings.ts';

/** What was approved here, beside a text that stands in a composer. */
export class Approvals {
  readonly #around: Surroundings;
  /** Drafts by the texts that somebody approved of them, and how many decisions that was read from. */
  #approved: { readonly count: number; readonly drafts: ReadonlyMap<string, string> } = {
    count: 0,
    drafts: new Map(),
  };

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /**
   * How a text stands to what was approved of its draft. A text that is no draft yet, or one of which nothing
   * was approved, is looked for among all that was: it may have been pasted.
   *
   * @param draft The draft that the text is kept as; null where it is not.
   * @param known What the office set, where it is at hand: a question that is watched waits for the database alone.
   * @returns null where there is no text, or nobody here was ever asked for an approval.
   */
  async compare(
    draft: string | null,
    compared: Compared,
    known?: Policy,
  ): Promise<Result<ApprovalView | null, Failure>> {
    const { database } = this.#around;
    const policy = known ?? (await this.#around.policy());
    return attempt(database, 'r', async () => {
      const { members, known: people } = await circleOf(database);
      const drafts = await this.#draftsByText();
      const isAsked = members.length > 0 || drafts.size > 0;
      if (!isAsked || compared.text.trim() === '') return null;
      const office = { policy, known: people };
      const own = draft && (await this.#lastWord(draft, office));
      if (own) return viewOf(own, compared);
      return this.#elsewhere(drafts.get(textHash(compared.text)), compared, office);
    });
  }

  /** Of another draft only the very same text is of interest. */
  async #elsewhere(
    draft: string | undefined,
    compared: Compared,
    office: Office,
  ): Promise<ApprovalView> {
    const word = draft ? await this.#lastWord(draft, office) : null;
    const view = word && viewOf(word, compared);
    return view?.is === 'same' || view?.is === 'over' ? view : { is: 'never' };
  }

  async #lastWord(draft: string, office: Office): Promise<LastWord | null> {
    const { database, now } = this.#around;
    const [row, copy] = [
      await database.drafts.get(draft),
      readRow(await database.workingCopies.get(draft)),
    ];
    if (!row || !copy.ok) return null;
    const { state } = await readHistory(database, draft);
    return lastWordOn(
      { copy: copy.value, state, figures: row.figures },
      office,
      now().toISOString(),
    );
  }

  /** Read anew only where a decision came or went: it is asked at every pause in typing. */
  async #draftsByText(): Promise<ReadonlyMap<string, string>> {
    const decisions = this.#around.database.records.where('record.kind').equals('decision');
    const count = await decisions.count();
    if (count !== this.#approved.count) {
      const rows = await decisions.toArray();
      const drafts = rows.flatMap((row) => {
        const one = readRecord(withoutDraft(row));
        if (!one.ok || one.value.record.kind !== 'decision' || !row.draft) return [];
        const { outcome, textHashes } = one.value.record.body;
        const { draft } = row;
        return outcome === 'approved'
          ? Object.values(textHashes).map((hash) => [hash, draft] as const)
          : [];
      });
      this.#approved = { count, drafts: new Map(drafts) };
    }
    return this.#approved.drafts;
  }
}

function viewOf(word: LastWord, compared: Compared): ApprovalView {
  if (word.is === 'stopped') return word;
  const { is: _, ...approved } = word;
  return compareApproved(approved, compared);
}
