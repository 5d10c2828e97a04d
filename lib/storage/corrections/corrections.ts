import { checkCase } from '../../core/correction/case-faults.ts';
import { type CaseLine, isWritten } from '../../core/correction/case-line.ts';
import { isOpen } from '../../core/correction/stage.ts';
import type { DraftRow } from '../../core/draft-row.ts';
import { atMoment } from '../../core/draft-standing.ts';
import type { Failure } from '../../core/failure.ts';
import { type CaseBody, longestField, type WrongPost } from '../../core/records/case-body.ts';
import type { NamedRecord } from '../../core/records/record.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { attempt, change } from '../attempt.ts';
import { circleOf } from '../people/circle.ts';
import { signOwn } from '../people/sign-own.ts';
import { projectAsMeasured } from '../project.ts';
import { readRow } from '../read-row.ts';
import type { Surroundings, Within } from '../surroundings.ts';
import { withdrawDeletions } from '../withdraw-deletions.ts';
import { writeRecord } from '../write-record.ts';
import { putAnswer } from './put-answer.ts';
import { readCases } from './read-cases.ts';
import { type CaseStory, type PostStory, readCaseStory, readPostStory } from './stories.ts';
import { publicationsOf, wrongPostOf } from './wrong-post.ts';

/** How many posts are offered to be put right. */
const postsAtOnce = 50;

/**
 * Cases: what was wrong in a post of the office, and what circulates. Each change of a case is a record; nothing is
 * taken away, and what it was written from is let go of in the same transaction.
 */
export class Corrections {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Every case, in no order. */
  cases(): Promise<Result<readonly CaseLine[], Failure>> {
    const { database } = this.#around;
    return attempt(database, 'r', async () => {
      const { known } = await circleOf(database);
      return readCases(this.#around, known);
    });
  }

  /** One case and what happened to it; null where there is none. */
  story(id: string): Promise<Result<CaseStory | null, Failure>> {
    return attempt(this.#around.database, 'r', () => readCaseStory(this.#around, id));
  }

  /** What there is to say of a draft: its corrections, the case that it answers, and the open ones about it. */
  about(draft: string): Promise<Result<PostStory, Failure>> {
    return attempt(this.#around.database, 'r', () => readPostStory(this.#around, draft));
  }

  /** Posts that are out, newest first, so many at the most. */
  posts(limit = postsAtOnce): Promise<Result<readonly DraftRow[], Failure>> {
    const { database, now } = this.#around;
    const at = now().toISOString();
    return attempt(database, 'r', async () => {
      const rows = await database.drafts
        .where('publishedAt')
        .above('')
        .reverse()
        .filter(({ place, status }) => place === 'drafts' && status !== 'withdrawn')
        .limit(limit)
        .toArray();
      return rows.map((row) => atMoment(row, at));
    });
  }

  /** The post of a draft as a case names it; `post.not-out` where it is not out. */
  async postOf(draft: string): Promise<Result<WrongPost, Failure>> {
    const read = await change(this.#around, (within) => wrongPostOf(within, draft));
    return read.ok ? read.value : read;
  }

  /**
   * Begins a case.
   *
   * @param begunAt Where it was typed (`UnsentCase.id`).
   * @returns Its id, which will be that of the draft that answers it.
   */
  async open(body: CaseBody, begunAt: string): Promise<Result<string, Failure>> {
    const id = this.#around.newId();
    const written = await this.#do(id, async (within) => {
      const fit = checkCase(body, within.now().toISOString());
      if (!fit.ok) return fit;
      await within.database.unsentCases.delete(begunAt);
      return succeed(await writeRecord(within, { kind: 'case', draft: id, parents: [], body }));
    });
    return written.ok ? succeed(id) : written;
  }

  /**
   * Changes a case. Fails with `case.changed` where somebody changed it since: then nothing is written.
   *
   * @param basis Hash of the record that the person saw.
   */
  revise(id: string, body: CaseBody, basis: string): Promise<Result<NamedRecord<'case'>, Failure>> {
    return this.#do(id, async (within) => {
      const line = await readCase(within, id);
      if (!line) return fail({ code: 'case.gone' });
      if (line.record.hash !== basis) return fail({ code: 'case.changed' });
      const fit = checkCase(body, within.now().toISOString());
      if (!fit.ok) return fit;
      await within.database.unsentCases.delete(id);
      return succeed(await writeCase(within, id, line, body));
    });
  }

  /** Begins the draft that answers a case, or takes the one that there is out of the bin. @returns Its id. */
  async answer(id: string): Promise<Result<string, Failure>> {
    return this.#do(id, async (within) => {
      const line = await readCase(within, id);
      if (!line) return fail({ code: 'case.gone' });
      const there = await within.database.workingCopies.get(id);
      if (there === undefined) {
        await putAnswer(within, id, line);
        return succeed(id);
      }
      const copy = readRow(there);
      if (!copy.ok) return copy;
      if (copy.value.deletedAt) {
        await withdrawDeletions(within, id);
        await within.database.workingCopies.update(id, { deletedAt: null });
        await projectAsMeasured(within, id);
      }
      return succeed(id);
    });
  }

  /**
   * Notes that a post is shown no more: its text, records and the reason stay. Open cases about it that nobody
   * answers in a draft are closed with the same reason.
   */
  withdraw(draft: string, reason: string): Promise<Result<null, Failure>> {
    return this.#do(draft, async (within) => {
      if (reason.trim() === '') return fail({ code: 'case.no-reason' });
      if (reason.length > longestField) return fail({ code: 'case.too-long' });
      const out = await publicationsOf(within, draft);
      if (!out.ok) return out;
      for (const { hash: publication } of out.value) {
        const body = { publication, kind: 'withdrawal' as const, reason, by: null };
        await writeRecord(within, { kind: 'correction', draft, parents: [publication], body });
      }
      await closeWithdrawn(within, draft, reason);
      await projectAsMeasured(within, draft);
      return succeed(null);
    });
  }

  async #do<Value>(
    draft: string,
    act: (within: Within) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> {
    const done = await change(this.#around, async (within) => act(within));
    if (!done.ok) return done;
    // What cannot be signed now waits and is signed later: the word itself is written.
    if (done.value.ok) await signOwn(this.#around, draft);
    return done.value;
  }
}

async function readCase(within: Within, id: string): Promise<CaseLine | undefined> {
  const { known } = await circleOf(within.database);
  return (await readCases(within, known, [id]))[0];
}

/** What stands before it stands behind it, so that the same second makes no same record. */
const writeCase = (
  within: Within,
  id: string,
  { record }: CaseLine,
  body: CaseBody,
): Promise<NamedRecord<'case'>> =>
  writeRecord(within, { kind: 'case', draft: id, parents: [record.hash], body });

async function closeWithdrawn(within: Within, draft: string, reason: string): Promise<void> {
  const { known } = await circleOf(within.database);
  for (const line of await readCases(within, known)) {
    const { body } = line.record.record;
    if (body.wrong?.draft !== draft || !isOpen(line.stage) || isWritten(line)) continue;
    await writeCase(within, line.id, line, { ...body, closed: { as: 'withdrawn', reason } });
  }
}
