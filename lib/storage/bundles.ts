import { type Bundle, belongsTo } from '../core/bundle/bundle.ts';
import type { BundleSurvey } from '../core/bundle/survey.ts';
import type { Failure } from '../core/failure.ts';
import { foldDraft } from '../core/records/fold.ts';
import type { NamedRecord, RecordKind } from '../core/records/record.ts';
import { fail, type Result } from '../core/result.ts';
import { namesKnown } from './add-records.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { readHistory } from './draft-records.ts';
import { recordsOfPeople } from './people/circle.ts';
import type { Surroundings } from './surroundings.ts';

/** Drafts as they go to other desks and come back. */
export class Bundles {
  readonly #database: Database;

  constructor({ database }: Surroundings) {
    this.#database = database;
  }

  /** All that can be read of a draft, oldest first, behind the people who are known here. */
  async recordsOf(draft: string): Promise<Result<readonly NamedRecord[], Failure>> {
    const read = await attempt(this.#database, 'r', async () => {
      const { records } = await readHistory(this.#database, draft);
      return [...(await recordsOfPeople(this.#database, ['member'])), ...records].filter((one) =>
        belongsTo(one, draft),
      );
    });
    const isEmpty = read.ok && !read.value.some(({ record }) => record.draft === draft);
    return isEmpty ? fail({ code: 'draft.missing' }) : read;
  }

  /** What a bundle brings that is not here. */
  survey({ header: { draft }, records }: Bundle): Promise<Result<BundleSurvey, Failure>> {
    const database = this.#database;
    return attempt(database, 'r', async () => {
      const known = await namesKnown(database, records);
      const fresh: Partial<Record<RecordKind, number>> = {};
      for (const { hash, record } of records) {
        if (!known.has(hash)) fresh[record.kind] = (fresh[record.kind] ?? 0) + 1;
      }
      const { state: before, records: here } = await readHistory(database, draft);
      const ours = records.filter(({ record }) => record.draft === draft);
      const { versions, heads } = foldDraft([...here, ...ours]);
      const newest = versions.at(-1)?.record.body;
      return {
        draft,
        text: newest?.texts[newest.channel] ?? '',
        fresh,
        known: known.size,
        isNewDraft: (await database.workingCopies.get(draft)) === undefined,
        isRemoved: (await database.removed.get(draft)) !== undefined,
        isParted: heads.length > Math.max(1, before.heads.length),
      };
    });
  }
}
