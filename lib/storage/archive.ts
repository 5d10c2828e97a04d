import type { ArchivedDraft } from '../core/archive/archived-draft.ts';
import type { ArchiveEntry } from '../core/archive/selection.ts';
import type { ListedRow } from '../core/draft-row.ts';
import { atMoment } from '../core/draft-standing.ts';
import type { Failure } from '../core/failure.ts';
import { readRecord } from '../core/records/read-record.ts';
import { type Result, succeed } from '../core/result.ts';
import { workingCopySchema } from '../core/working-copy.ts';
import { attempt } from './attempt.ts';
import type { StoredRecord } from './database.ts';
import { withoutDraft } from './draft-records.ts';
import { circleOf } from './people/circle.ts';
import { readInPortions, rowsAtOnce } from './read-in-portions.ts';
import type { Surroundings } from './surroundings.ts';

/** Some drafts with everything that is kept of them. */
export interface Portion {
  readonly drafts: readonly ArchivedDraft[];
  /** What stands under an id that was asked for, and cannot be read. */
  readonly damaged: readonly { readonly id: string; readonly raw: unknown }[];
}

/** Reads the drafts for an archive. It changes nothing. */
export class Archive {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Every draft in use, as far as it decides what goes into an archive; oldest change first. */
  async entries(portion = rowsAtOnce): Promise<Result<readonly ArchiveEntry[], Failure>> {
    const { database } = this.#around;
    const now = this.#around.now().toISOString();
    const { drafts } = database;
    const all = () =>
      drafts.where('[place+updatedAt]').between(['drafts', ''], ['drafts', '\uffff']);
    const keys = await attempt(database, 'r', () => all().primaryKeys(), [drafts]);
    if (!keys.ok) return keys;
    const entries: ArchiveEntry[] = [];
    const add = (row: ListedRow) => {
      if (row.place === 'drafts') entries.push(entryOf(atMoment(row, now)));
    };
    const read = await readInPortions(database, drafts, keys.value, add, portion);
    return read.ok ? succeed(entries) : read;
  }

  /** Everything that is kept of these drafts, in this order; those that are gone are left out. */
  read(ids: readonly string[]): Promise<Result<Portion, Failure>> {
    const { database, now } = this.#around;
    return attempt(database, 'r', async () => {
      const copies = await database.workingCopies.bulkGet([...ids]);
      const lines = await database.drafts.bulkGet([...ids]);
      const { known } = await circleOf(database);
      const rows = await database.records
        .where('draft')
        .anyOf([...ids])
        .toArray();
      const byDraft = Map.groupBy(rows, ({ draft }) => draft);
      const read = ids.flatMap((id, at) => {
        const raw: unknown = copies[at];
        const line = lines[at];
        const status = line ? atMoment(line, now().toISOString()).status : 'draft';
        const around = { status, known };
        return raw === undefined ? [] : [readOne(id, raw, byDraft.get(id) ?? [], around)];
      });
      return {
        drafts: read.flatMap(({ draft }) => draft ?? []),
        damaged: read.flatMap(({ damaged }) => damaged ?? []),
      };
    });
  }
}

const entryOf = ({
  id,
  title,
  office,
  status,
  publishedAt,
  plannedAt,
  updatedAt,
  isHeld,
}: ArchiveEntry): ArchiveEntry => ({
  id,
  title,
  office,
  status,
  publishedAt,
  plannedAt,
  updatedAt,
  isHeld,
});

function readOne(
  id: string,
  raw: unknown,
  rows: readonly StoredRecord[],
  around: Pick<ArchivedDraft, 'status' | 'known'>,
): { readonly draft?: ArchivedDraft; readonly damaged?: Portion['damaged'][number] } {
  const copy = workingCopySchema.safeParse(raw);
  const records = rows.map((row) => ({ row, read: readRecord(withoutDraft(row)) }));
  // The records of a draft that cannot be read go along as they are, beside its raw row.
  if (!copy.success) return { damaged: { id, raw: { draft: raw, records: rows } } };
  return {
    draft: {
      ...around,
      copy: copy.data,
      records: records.flatMap(({ read }) => (read.ok ? [read.value] : [])),
      unreadable: records.flatMap(({ row, read }) => (read.ok ? [] : [row])),
    },
  };
}
