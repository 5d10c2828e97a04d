import type { ListedRow } from '@/lib/core/draft-row.ts';
import { projectDraft } from '@/lib/core/project-draft.ts';
import { foldDraft } from '@/lib/core/records/fold.ts';
import { readRecord } from '@/lib/core/records/read-record.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import { type WorkingCopy, workingCopySchema } from '@/lib/core/working-copy.ts';
import { withoutDraft } from '@/lib/storage/draft-records.ts';
import { createStores, ourSurroundings } from '@/lib/storage/stores.ts';
import type { Measure } from '@/lib/storage/surroundings.ts';
import { nobodysOffice } from './nobodys-office.ts';
import { plant } from './plant.ts';
import { randomFrom } from './random.ts';
import { type Deed, deeds, type Said, type Seen } from './said.ts';

const around = ourSurroundings();
const { copies, versions, bin } = createStores(around);
const draftCount = 6;

/** A draft as its one writer knows it. */
interface Own {
  readonly id: string;
  readonly writer: string;
  basis: string | null;
  number: number;
}

/** What was answered and not yet taken by the test. */
const answered: Said[] = [];

/** Writes without a pause until the browser is killed, and notes each thing only once it was answered. */
async function writeOn(seed: number): Promise<never> {
  const random = randomFrom(seed);
  const pick = <Value>(all: readonly Value[]): Value =>
    all[Math.floor(random() * all.length)] as Value;
  const own: Own[] = Array.from({ length: draftCount }, () => ({
    id: crypto.randomUUID(),
    writer: crypto.randomUUID(),
    basis: null,
    number: 0,
  }));
  for (;;) {
    const draft = pick(own);
    const deed: Deed = draft.number === 0 ? 'keep' : pick(deeds);
    const start = performance.now();
    const failure = await doIt(draft, deed, Math.floor(random() * 3000));
    const took = performance.now() - start;
    answered.push({ id: draft.id, deed, number: draft.number, failure, took });
  }
}

async function doIt(draft: Own, deed: Deed, length: number): Promise<string | null> {
  const { id } = draft;
  const done = await act();
  return done.ok ? null : done.failure.code;

  async function act() {
    switch (deed) {
      case 'keep':
        return keepMore(draft, length);
      case 'version':
        return versions.save(id, { cause: 'saved', note: `versi ${draft.number}` });
      case 'describe':
        return copies.describe(id, { notes: `catatan ${draft.number}`, tags: ['loket'] });
      case 'discard':
        return bin.discard(id);
      case 'take-back':
        return bin.takeBack(id);
    }
  }
}

async function keepMore(draft: Own, length: number) {
  const { id, writer, basis } = draft;
  const number = draft.number + 1;
  const text = `${number} Loket pindah ke lantai 2. ${'Bawa KTP asli. '.repeat(length / 15)}`;
  const kept = await copies.keep({
    id,
    writer,
    basis,
    text,
    site: 'desk',
    composer: 'desk',
    channel: 'facebook',
    entities: [],
    selfCheck: unchecked,
  });
  if (kept.ok) Object.assign(draft, { number, basis: kept.value.savedAt });
  return kept;
}

/**
 * Everything that lies there, and what is wrong with it. Nothing is taken on the word of our own stores.
 *
 * @param touched Drafts whose line is measured anew; that of any other is held against its draft in all
 * but what the check says.
 */
async function look(touched: readonly string[]): Promise<Seen> {
  const { database } = around;
  const [rows, records, lines] = await database.transaction(
    'r',
    [database.workingCopies, database.records, database.drafts],
    async () => [
      await database.workingCopies.toArray(),
      await database.records.toArray(),
      await database.drafts.toArray(),
    ],
  );
  const faults: string[] = [];
  const known = new Map<string, NamedRecord>();
  for (const record of records) {
    const read = readRecord(withoutDraft(record));
    if (read.ok) known.set(read.value.hash, read.value);
    else faults.push(`record ${record.hash}: ${read.failure}`);
  }
  const check = await around.measuring();
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  const measured = new Set(touched);
  const measure: Measure = (copy) => {
    const figures = lineOf.get(copy.id)?.figures;
    return figures && !measured.has(copy.id) ? figures : check(copy);
  };
  const recordsOf = Map.groupBy(known.values(), ({ record }) => record.draft);
  const seen = rows.flatMap((row) => {
    const copy = workingCopySchema.safeParse(row);
    if (!copy.success) {
      faults.push(`working copy ${row.id}: ${copy.error.message}`);
      return [];
    }
    const own = recordsOf.get(row.id) ?? [];
    faults.push(...faultsOf(copy.data, own, known, lineOf.get(row.id), measure));
    return [outlineOf(copy.data, own)];
  });
  if (lines.length !== rows.length) faults.push(`${lines.length} lines, ${rows.length} drafts`);
  return { drafts: seen, faults };
}

function faultsOf(
  copy: WorkingCopy,
  own: readonly NamedRecord[],
  known: ReadonlyMap<string, NamedRecord>,
  line: ListedRow | undefined,
  measure: Measure,
): string[] {
  const parents = [...copy.parents, ...own.flatMap(({ record }) => record.parents)];
  const missing = parents.filter((hash) => !known.has(hash));
  const expected = projectDraft(copy, foldDraft(own), measure(copy), nobodysOffice);
  const { touchedAt: _, ...told } = line ?? {};
  const wrong = isEqual(told, expected)
    ? []
    : [`line of ${copy.id}: ${JSON.stringify(line)}, not ${JSON.stringify(expected)}`];
  return [...missing.map((hash) => `${copy.id}: no parent ${hash}`), ...wrong];
}

function outlineOf(copy: WorkingCopy, own: readonly NamedRecord[]): Seen['drafts'][number] {
  const count = (kind: string) => own.filter(({ record }) => record.kind === kind).length;
  const { id, text, details } = copy;
  return {
    id,
    text,
    notes: details.notes,
    versions: count('version'),
    deletions: count('deletion'),
  };
}

const isEqual = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value)
        .map(([name, field]) => [name, sorted(field)])
        .sort()
    : value;

/** How long each of some savings takes until it is answered, in milliseconds. */
async function timeSaves(count: number): Promise<readonly number[]> {
  const draft: Own = {
    id: crypto.randomUUID(),
    writer: crypto.randomUUID(),
    basis: null,
    number: 0,
  };
  const times: number[] = [];
  for (let time = 0; time < count; time += 1) {
    const start = performance.now();
    const kept = await keepMore(draft, 600);
    times.push(performance.now() - start);
    if (!kept.ok) throw new Error(kept.failure.code);
  }
  return times;
}

type Tail = [from: number, to: number, total: number, end: number];

Object.assign(globalThis, {
  // Not waited for by the driver, which would wait for ever.
  writeOn: (seed: number) => {
    writeOn(seed).catch((error: unknown) => {
      answered.push({ id: '', deed: 'keep', number: 0, failure: String(error), took: 0 });
    });
  },
  takeAnswers: () => answered.splice(0),
  look,
  timeSaves,
  plant: (...which: Tail) => plant(around.database, ...which),
});
