import {
  type BackupHeader,
  type BackupSettings,
  backupFormat,
  backupVersion,
  type LineKind,
} from '../../core/backup/format.ts';
import { writeLine } from '../../core/backup/line.ts';
import { Chain } from '../../core/backup/reader.ts';
import type { Database, StoredRecord } from '../database.ts';
import { withoutDraft } from '../draft-records.ts';
import { filesOfDraft, filesOfRecord, type ShownFile } from '../shown-files.ts';
import { partsOf } from './file-parts.ts';
import { importLines } from './import-lines.ts';
import { readKept } from './read-kept.ts';

/** What goes into a backup: everything, or the drafts of these ids. */
export type Selection = 'all' | readonly string[];

export interface ReadOut {
  readonly selection: Selection;
  readonly settings: BackupSettings;
  readonly madeAt: Date;
  /** Version of the extension. */
  readonly app: string;
}

/** Some lines, and how many drafts of how many stand in the file with them. */
export interface Portion {
  readonly lines: readonly string[];
  readonly done: number;
  readonly of: number;
  /** Name of a kept picture or video that cannot be read, and so does not go along. */
  readonly lost?: string;
}

/** How many drafts are read in one transaction. */
const portion = 50;

/**
 * Reads the database out, a portion at a time, so that it is never held in memory and nobody waits long
 * for it. A row is written as it lies there, damaged or newer ones too: who reads it judges it.
 *
 * @throws What the database throws.
 */
export async function* readOut(database: Database, asked: ReadOut): AsyncGenerator<Portion> {
  const ids = await idsOf(database, asked.selection);
  const writer = new LineWriter();
  yield {
    lines: [writer.header(await headerOf(database, asked, ids.length))],
    done: 0,
    of: ids.length,
  };
  for (let from = 0; from < ids.length; from += portion) {
    const some = ids.slice(from, from + portion);
    const lines = await draftLines(database, some, writer);
    yield { lines, done: from + some.length, of: ids.length };
  }
  yield* filesOf(database, asked, writer, ids.length);
  if (asked.selection === 'all') {
    yield* restOf(database, new Set(ids), writer, ids.length);
    for await (const lines of importLines(database, (kind, value) => writer.line(kind, value)))
      yield { lines, done: ids.length, of: ids.length };
  }
  const lines = [writer.line('settings', asked.settings), writer.end()];
  yield { lines, done: ids.length, of: ids.length };
}

/** Writes lines and counts them. */
class LineWriter {
  readonly #chain = new Chain();
  #drafts = 0;
  #records = 0;

  /** What the kept files that were written about are called, by their hash. */
  readonly files = new Map<string, string>();

  header = (header: BackupHeader): string => this.line('header', header);

  line(kind: LineKind, value: unknown): string {
    const { text, sum } = writeLine(kind, value);
    this.#chain.add(sum);
    if (kind === 'draft') this.#drafts += 1;
    if (kind === 'record') this.#records += 1;
    return text;
  }

  /** Remembers which files are shown by what was written. */
  show(files: readonly ShownFile[]): void {
    for (const { hash, name } of files) this.files.set(hash, name);
  }

  end(): string {
    const [drafts, records, { lines }] = [this.#drafts, this.#records, this.#chain];
    return writeLine('end', { lines, drafts, records, chain: this.#chain.digest() }).text;
  }
}

async function headerOf(
  database: Database,
  { selection, madeAt, app }: ReadOut,
  drafts: number,
): Promise<BackupHeader> {
  const isSelection = selection !== 'all';
  const records = isSelection
    ? await database.records.where('draft').anyOf(selection).count()
    : await database.records.count();
  return {
    format: backupFormat,
    version: backupVersion,
    madeAt: madeAt.toISOString(),
    app,
    drafts,
    records,
    isSelection,
  };
}

const idsOf = async ({ workingCopies }: Database, selection: Selection): Promise<string[]> =>
  selection === 'all'
    ? workingCopies.toCollection().primaryKeys()
    : workingCopies.where('id').anyOf(selection).primaryKeys();

/** Each draft, and behind it what happened to it and what is being made of it, so that who reads has both at hand. */
async function draftLines(
  database: Database,
  ids: readonly string[],
  writer: LineWriter,
): Promise<readonly string[]> {
  const { workingCopies, records: history, merges: begun } = database;
  const [copies, records, merges] = await database.transaction(
    'r',
    [workingCopies, history, begun],
    async () => [
      await workingCopies.bulkGet([...ids]),
      await history.where('draft').anyOf(ids).toArray(),
      await begun.where('draft').anyOf(ids).toArray(),
    ],
  );
  writer.show([...copies.flatMap(filesOfDraft), ...records.flatMap(filesOfRecord)]);
  const byDraft = Map.groupBy(records, ({ draft }) => draft);
  const begunOf = Map.groupBy(merges, ({ draft }) => draft);
  return ids.flatMap((id, at) => {
    // A draft that was removed since the names were read.
    if (!copies[at]) return [];
    return [
      writer.line('draft', copies[at]),
      ...(byDraft.get(id) ?? []).map((record) => writer.line('record', withoutDraft(record))),
      ...(begunOf.get(id) ?? []).map((merge) => writer.line('merge', merge)),
    ];
  });
}

/** The kept pictures and videos, one at a time and in parts. One that is lost holds up no other. */
async function* filesOf(
  database: Database,
  { selection }: ReadOut,
  writer: LineWriter,
  of: number,
): AsyncGenerator<Portion> {
  const { files } = writer;
  const isAll = selection === 'all';
  const hashes = isAll ? await database.files.toCollection().primaryKeys() : files.keys();
  for (const hash of hashes) {
    const file = await readKept(database, hash);
    if (file === 'lost')
      yield { lines: [], done: of, of, lost: files.get(hash) || hash.slice(0, 8) };
    else if (file)
      for (const part of partsOf(file)) yield { lines: [writer.line('file', part)], done: of, of };
  }
}

/** Records of no draft, or of one whose text is gone, the prompts, and the names of what was removed for good. */
async function* restOf(
  { records, removed, prompts }: Database,
  known: ReadonlySet<string>,
  writer: LineWriter,
  of: number,
): AsyncGenerator<Portion> {
  const write = (rows: readonly StoredRecord[]): Portion => ({
    lines: rows.map((row) => writer.line('record', withoutDraft(row))),
    done: of,
    of,
  });
  const drafts = await records.orderBy('draft').uniqueKeys();
  const loose = drafts.map(String).filter((draft) => !known.has(draft));
  for (let from = 0; from < loose.length; from += portion) {
    const some = loose.slice(from, from + portion);
    yield write(await records.where('draft').anyOf(some).toArray());
  }
  // What belongs to no draft stands in no index.
  const hasOthers = (await records.count()) > (await records.orderBy('draft').count());
  if (hasOthers)
    yield write(await records.filter(({ draft }) => typeof draft !== 'string').toArray());
  const kept = await prompts.toArray();
  yield { lines: kept.map((row) => writer.line('prompt', row)), done: of, of };
  const names = await removed.toArray();
  yield { lines: names.map((row) => writer.line('removed', row)), done: of, of };
}
