import type { Failure } from '../core/failure.ts';
import {
  type ImportedPost,
  type PostImport,
  postImportSchema,
} from '../core/report/imported-post.ts';
import { type Result, succeed } from '../core/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { rowsAtOnce } from './read-in-portions.ts';

/** How many posts of a portion are new, and how many lay here already. */
export interface Staged {
  readonly fresh: number;
  readonly known: number;
}

/**
 * Posts of former times. The posts of an import are written a portion at a time, and count from the moment
 * when its own row is written: what ended earlier counts for nothing, and is tidied away by the next one.
 */
export class Imports {
  readonly #database: Database;

  constructor({ database }: { readonly database: Database }) {
    this.#database = database;
  }

  /** Every import that is whole, newest first; a row that cannot be read is left where it lies. */
  list(): Promise<Result<readonly PostImport[], Failure>> {
    const { imports } = this.#database;
    return attempt(this.#database, 'r', async () => readImports(await imports.toArray()), [
      imports,
    ]);
  }

  /** Writes some posts of an import that is under way; those that lie here already are left alone. */
  stage(
    id: string,
    posts: readonly Omit<ImportedPost, 'import'>[],
  ): Promise<Result<Staged, Failure>> {
    const { importedPosts } = this.#database;
    const unique = [...new Map(posts.map((post) => [post.id, post])).values()];
    return attempt(
      this.#database,
      'rw',
      async () => {
        const there = new Set(
          await importedPosts
            .where('id')
            .anyOf(unique.map((post) => post.id))
            .primaryKeys(),
        );
        const fresh = unique.filter((post) => !there.has(post.id));
        await importedPosts.bulkAdd(fresh.map((post) => ({ ...post, import: id })));
        return { fresh: fresh.length, known: posts.length - fresh.length };
      },
      [importedPosts],
    );
  }

  /** Makes an import whole: from here on its posts count. */
  finish(whole: PostImport): Promise<Result<PostImport, Failure>> {
    const { imports } = this.#database;
    return attempt(
      this.#database,
      'rw',
      async () => {
        await imports.add(whole);
        return whole;
      },
      [imports],
    );
  }

  /** Takes an import back as a whole: from the first moment none of its posts counts any more. */
  async takeBack(id: string): Promise<Result<null, Failure>> {
    const { imports } = this.#database;
    const gone = await attempt(this.#database, 'rw', () => imports.delete(id), [imports]);
    return gone.ok ? this.discard(id) : gone;
  }

  /** Removes the posts of an import that is not whole, with their figures, a portion at a time. */
  async discard(id: string): Promise<Result<null, Failure>> {
    const { importedPosts, measures } = this.#database;
    for (;;) {
      const removed = await attempt(
        this.#database,
        'rw',
        async () => {
          const some = importedPosts.where('import').equals(id).limit(rowsAtOnce);
          const keys = await some.primaryKeys();
          await importedPosts.bulkDelete(keys);
          await measures.bulkDelete(keys);
          return keys.length;
        },
        [importedPosts, measures],
      );
      if (!removed.ok) return removed;
      if (removed.value < rowsAtOnce) return succeed(null);
    }
  }

  /** Tidies away what an import left that ended before it was whole. Only while no other one is under way. */
  async tidy(): Promise<Result<null, Failure>> {
    const { imports, importedPosts } = this.#database;
    const left = await attempt(
      this.#database,
      'r',
      async () => {
        const whole = new Set(await imports.toCollection().primaryKeys());
        const all = await importedPosts.orderBy('import').uniqueKeys();
        return all.map(String).filter((id) => !whole.has(id));
      },
      [imports, importedPosts],
    );
    if (!left.ok) return left;
    for (const id of left.value) {
      const done = await this.discard(id);
      if (!done.ok) return done;
    }
    return succeed(null);
  }
}

const readImports = (rows: readonly unknown[]): readonly PostImport[] =>
  rows
    .flatMap((row) => postImportSchema.safeParse(row).data ?? [])
    .sort((one, other) => (one.importedAt < other.importedAt ? 1 : -1));
