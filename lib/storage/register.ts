import type { Failure } from '../core/failure.ts';
import { readRecord } from '../core/records/read-record.ts';
import { importedLine } from '../core/report/imported-line.ts';
import { importedPostSchema } from '../core/report/imported-post.ts';
import { stampOfPost } from '../core/report/measure-post.ts';
import {
  type KeptFigures,
  keptFiguresSchema,
  type PostFigures,
} from '../core/report/post-figures.ts';
import { publicationsOf } from '../core/report/publications-of.ts';
import type { RegisterPost, UnmeasuredPost } from '../core/report/register-post.ts';
import type { Result } from '../core/result.ts';
import { workingCopySchema } from '../core/working-copy.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { withoutDraft } from './draft-records.ts';

/** Some lines of the register: those with figures, and those that are still to be measured. */
export interface RegisterPortion {
  readonly posts: readonly RegisterPost[];
  readonly unmeasured: readonly UnmeasuredPost[];
  /** How many rows cannot be read, and are left where they lie. */
  readonly damaged: number;
}

/** Where the lines of the register come from: drafts that came out, and imported posts, by their ids. */
export interface RegisterIds {
  readonly drafts: readonly string[];
  readonly imported: readonly string[];
}

/** Drafts and imported posts that are read in one transaction. */
const atOnce = { drafts: 50, imported: 500 };

/** Reads every post that came out, with the figures that are kept of it. */
export class Register {
  readonly #database: Database;

  constructor({ database }: { readonly database: Database }) {
    this.#database = database;
  }

  /** What is to be read, and how many rows that are. */
  ids(): Promise<Result<RegisterIds, Failure>> {
    const { records, drafts, imports, importedPosts } = this.#database;
    return attempt(
      this.#database,
      'r',
      async () => {
        const told = await records.where('record.kind').equals('publication').toArray();
        const noted = await drafts.where('publishedAt').above('').primaryKeys();
        const whole = await imports.toCollection().primaryKeys();
        const imported = await importedPosts.where('import').anyOf(whole).primaryKeys();
        const known = told.flatMap(({ draft }) => draft ?? []);
        return { drafts: [...new Set([...known, ...noted])], imported };
      },
      [records, drafts, imports, importedPosts],
    );
  }

  /** Reads all of it, a portion in each transaction, so that nobody who saves waits for it. @param by The way of measuring. */
  async *read(
    { drafts, imported }: RegisterIds,
    by: string,
  ): AsyncGenerator<Result<RegisterPortion, Failure>> {
    for (const ids of portions(drafts, atOnce.drafts))
      yield this.#sorted(() => this.#cameOut(ids), by);
    for (const ids of portions(imported, atOnce.imported))
      yield this.#sorted(() => this.#imported(ids), by);
  }

  /** Keeps figures, so that they need not be made again. */
  keep(figures: readonly KeptFigures[]): Promise<Result<unknown, Failure>> {
    const { measures } = this.#database;
    return attempt(this.#database, 'rw', () => measures.bulkPut([...figures]), [measures]);
  }

  #sorted(
    ask: () => Promise<{ lines: readonly UnmeasuredPost[]; damaged: number }>,
    by: string,
  ): Promise<Result<RegisterPortion, Failure>> {
    const { workingCopies, records, importedPosts, measures } = this.#database;
    return attempt(
      this.#database,
      'r',
      async () => {
        const { lines, damaged } = await ask();
        const kept: unknown[] = await measures.bulkGet(lines.map(({ post }) => post.id));
        const posts: RegisterPost[] = [];
        const unmeasured: UnmeasuredPost[] = [];
        for (const [at, line] of lines.entries()) {
          const figures = figuresIn(kept[at], stampOfPost(by, line.post));
          if (figures) posts.push({ ...line.post, figures });
          else unmeasured.push(line);
        }
        return { posts, unmeasured, damaged };
      },
      [workingCopies, records, importedPosts, measures],
    );
  }

  async #cameOut(ids: readonly string[]) {
    const { workingCopies, records } = this.#database;
    const rows: unknown[] = await workingCopies.bulkGet([...ids]);
    const events = await records.where('draft').anyOf(ids).toArray();
    const byDraft = Map.groupBy(events, ({ draft }) => draft);
    let damaged = 0;
    const lines = rows.flatMap((row, at) => {
      if (row === undefined) return [];
      const copy = workingCopySchema.safeParse(row);
      if (!copy.success) damaged += 1;
      const own = (byDraft.get(ids[at] ?? '') ?? []).flatMap((event) => {
        const read = readRecord(withoutDraft(event));
        return read.ok ? [read.value] : [];
      });
      return copy.success ? publicationsOf({ copy: copy.data, records: own }) : [];
    });
    return { lines, damaged };
  }

  async #imported(ids: readonly string[]) {
    const rows: unknown[] = await this.#database.importedPosts.bulkGet([...ids]);
    const there = rows.filter((row) => row !== undefined);
    const lines = there.flatMap((row) => {
      const post = importedPostSchema.safeParse(row);
      return post.success ? [importedLine(post.data)] : [];
    });
    return { lines, damaged: there.length - lines.length };
  }
}

function figuresIn(row: unknown, by: string): PostFigures | null {
  const kept = keptFiguresSchema.safeParse(row);
  return kept.success && kept.data.by === by ? kept.data.figures : null;
}

function* portions(ids: readonly string[], size: number): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += size) yield ids.slice(from, from + size);
}
