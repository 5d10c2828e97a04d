import { belongsTo, type Parcel } from '../core/bundle/bundle.ts';
import type { BundleSurvey } from '../core/bundle/survey.ts';
import type { Failure } from '../core/failure.ts';
import { foldDraft } from '../core/records/fold.ts';
import type { NamedRecord, RecordKind } from '../core/records/record.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { deadlineOf } from '../core/review/deadline.ts';
import { isForeignRoster } from '../core/review/foreign-roster.ts';
import { type Added, addRecords, namesKnown } from './add-records.ts';
import { attempt, change } from './attempt.ts';
import type { Database } from './database.ts';
import { readHistory } from './draft-records.ts';
import { circleOf, recordsOfPeople } from './people/circle.ts';
import { ownAuthor } from './people/own-author.ts';
import type { Surroundings } from './surroundings.ts';
import { writeRecord } from './write-record.ts';

/** Drafts as they go to other desks and come back. */
export class Bundles {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get #database(): Database {
    return this.#around.database;
  }

  /**
   * All that can be read of a draft, oldest first, behind the people of whom this profile has heard and the
   * rosters of the keeper whom it trusts.
   */
  async recordsOf(draft: string): Promise<Result<readonly NamedRecord[], Failure>> {
    const read = await attempt(this.#database, 'r', async () => {
      const { records } = await readHistory(this.#database, draft);
      const { keeper } = await circleOf(this.#database);
      const people = await recordsOfPeople(this.#database, ['member', 'roster']);
      const carried = people.filter((one) => !isForeignRoster(one, keeper));
      return [...carried, ...records].filter((one) => belongsTo(one, draft));
    });
    const isEmpty = read.ok && !read.value.some(({ record }) => record.draft === draft);
    return isEmpty ? fail({ code: 'draft.missing' }) : read;
  }

  /**
   * Writes down until when decisions about a version are asked for; nothing where that was said already. Only who
   * wrote a version can say so: `share.deadline-not-own` for anybody else, whose word would count for nothing.
   */
  async ask(draft: string, version: string, until: string | null): Promise<Result<null, Failure>> {
    const asked = await change(this.#around, async (within): Promise<Result<null, Failure>> => {
      const { state } = await readHistory(within.database, draft);
      const meant = state.versions.find(({ hash }) => hash === version);
      if (!meant || deadlineOf(state, meant) === until) return succeed(null);
      const { key } = await ownAuthor(within.database);
      if (meant.record.author.key !== key) {
        return until === null ? succeed(null) : fail({ code: 'share.deadline-not-own' });
      }
      const before = state.requests.filter(({ record }) => record.body.version === version);
      const parents = [version, ...before.slice(-1).map(({ hash }) => hash)];
      await writeRecord(within, { kind: 'request', draft, parents, body: { version, until } });
      return succeed(null);
    });
    return asked.ok ? asked.value : asked;
  }

  /**
   * Takes what a bundle brings. A roster of anybody but the trusted keeper stays outside, and the rest is taken:
   * who sends a review must not be able to say who counts here. While there is no keeper it counts for nothing.
   *
   * @param isAsked The person asked for what was removed here for good.
   */
  async take({ records }: Parcel, isAsked: boolean): Promise<Result<Added, Failure>> {
    const taken = await attempt(this.#database, 'r', async () => {
      const { keeper } = await circleOf(this.#database);
      return records.filter((one) => keeper === null || !isForeignRoster(one, keeper));
    });
    return taken.ok ? addRecords(this.#around, taken.value, isAsked) : taken;
  }

  /** What a bundle or a text code brings that is not here. */
  survey({ header: { draft }, records }: Parcel): Promise<Result<BundleSurvey, Failure>> {
    const database = this.#database;
    return attempt(database, 'r', async () => {
      const known = await namesKnown(database, records);
      const { keeper } = await circleOf(database);
      const isLeft = records.filter((one) => keeper !== null && isForeignRoster(one, keeper));
      const fresh: Partial<Record<RecordKind, number>> = {};
      for (const one of records) {
        const { hash, record } = one;
        if (!known.has(hash) && !isLeft.includes(one))
          fresh[record.kind] = (fresh[record.kind] ?? 0) + 1;
      }
      const { state: before, records: here } = await readHistory(database, draft);
      const ours = records.filter(({ record }) => record.draft === draft);
      const state = foldDraft([...here, ...ours]);
      const { versions, heads } = state;
      const last = versions.at(-1);
      const newest = last?.record.body;
      return {
        draft,
        text: newest?.texts[newest.channel] ?? '',
        fresh,
        known: known.size,
        isRosterForeign: isLeft.length > 0,
        until: last ? deadlineOf(state, last) : null,
        isNewDraft: (await database.workingCopies.get(draft)) === undefined,
        isRemoved: (await database.removed.get(draft)) !== undefined,
        isParted: heads.length > Math.max(1, before.heads.length),
      };
    });
  }
}
