import type { Failure } from '@/lib/core/failure.ts';
import type { PostImport } from '@/lib/core/report/imported-post.ts';
import type { Skipped } from '@/lib/core/report/row-to-post.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { postsOfTable, type ReadPost } from '@/lib/importing/posts-of-table.ts';
import type { Database } from '@/lib/storage/database.ts';
import { Imports } from '@/lib/storage/imports.ts';
import type { FromWorker, Job } from './protocol.ts';

interface Around {
  readonly signal: AbortSignal;
  readonly tell: (message: FromWorker) => void;
}

type ImportJob = Exclude<Job, { kind: 'preview' | 'report' }>;

/** Whoever holds it imports; every tab of the desk knows it by this name. */
const lockName = 'siap-tayang-import';

/** Imports a file as a whole, or nothing of it. */
export async function importJob(
  database: Database,
  job: ImportJob,
  around: Around,
): Promise<FromWorker> {
  return navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
    if (!lock) return { kind: 'failed', failure: { code: 'posts.busy' } } as const;
    const imports = new Imports({ database });
    const tidied = await imports.tidy();
    if (!tidied.ok) return { kind: 'failed', failure: tidied.failure } as const;
    const id = crypto.randomUUID();
    const done = await importWhole(imports, id, job, around);
    if (done.ok) return { kind: 'imported', ...done.value } as const;
    // What cannot be tidied now counts for nothing, and goes with the next import.
    await imports.discard(id);
    return { kind: 'failed', failure: done.failure } as const;
  });
}

interface Imported {
  readonly whole: PostImport;
  readonly skipped: Skipped;
}

async function importWhole(
  imports: Imports,
  id: string,
  job: ImportJob,
  { signal, tell }: Around,
): Promise<Result<Imported, Failure>> {
  let [fresh, known] = [0, 0];
  let failure: Failure | null = null;
  const take = async (posts: readonly ReadPost[], part: number) => {
    if (signal.aborted) return false;
    const staged = await imports.stage(id, posts);
    if (!staged.ok) {
      failure = staged.failure;
      return false;
    }
    fresh += staged.value.fresh;
    known += staged.value.known;
    tell({ kind: 'progress', done: Math.round(part * 1000), of: 1000 });
    return true;
  };
  const read = await postsOfTable(job.file, job.reading, { take });
  if (failure) return fail(failure);
  if (signal.aborted) return fail({ code: 'posts.cancelled' });
  if (!read.ok) return read;
  if (fresh + known === 0) return fail({ code: 'csv.nothing' });
  const skipped = Object.values(read.value).reduce((sum, count) => sum + count, 0);
  const whole: PostImport = {
    id,
    name: job.file.name.slice(0, 300) || 'csv',
    source: 'csv',
    importedAt: new Date().toISOString(),
    posts: fresh,
    known,
    skipped,
  };
  // A file of which every post lies here already leaves no import behind.
  const finished = fresh === 0 ? succeed(whole) : await imports.finish(whole);
  return finished.ok ? succeed({ whole, skipped: read.value }) : finished;
}
