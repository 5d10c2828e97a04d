import type { RecordCount } from '../../core/backup/survey.ts';
import type { Failure } from '../../core/failure.ts';
import { type Result, succeed } from '../../core/result.ts';
import { attempt } from '../attempt.ts';
import type { Database } from '../database.ts';
import type { Sorted } from './sort-portion.ts';

type Posts = Pick<Sorted, 'posts' | 'imports'>;

/** How many imported posts of a file are new here. */
export const surveyPosts = (database: Database, sorted: Posts) =>
  act(database, sorted, 'r', async () => undefined);

/**
 * Takes imported posts in. The row of an import stands in the file behind its posts: what ended before it
 * counts for nothing. What lies here already stays as it is.
 */
export const takePosts = (database: Database, sorted: Posts) =>
  act(database, sorted, 'rw', async (fresh) => {
    await database.importedPosts.bulkPut([...fresh.posts]);
    await database.imports.bulkPut([...fresh.imports]);
  });

async function act(
  database: Database,
  { posts, imports }: Posts,
  mode: 'r' | 'rw',
  take: (fresh: Posts) => Promise<void>,
): Promise<Result<RecordCount, Failure>> {
  if (posts.length + imports.length === 0) return succeed({ fresh: 0, known: 0 });
  const tables = [database.importedPosts, database.imports];
  const read = async (): Promise<RecordCount> => {
    const [there, whole] = [
      await database.importedPosts.bulkGet(posts.map(({ id }) => id)),
      await database.imports.bulkGet(imports.map(({ id }) => id)),
    ];
    const fresh = {
      posts: posts.filter((_, at) => there[at] === undefined),
      imports: imports.filter((_, at) => whole[at] === undefined),
    };
    await take(fresh);
    return { fresh: fresh.posts.length, known: posts.length - fresh.posts.length };
  };
  return attempt(database, mode, read, tables);
}
