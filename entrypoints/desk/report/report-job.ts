import type { Failure } from '@/lib/core/failure.ts';
import type { Policy } from '@/lib/core/policy.ts';
import { measurePost, measuringStamp, stampOfPost } from '@/lib/core/report/measure-post.ts';
import type { KeptFigures } from '@/lib/core/report/post-figures.ts';
import type { RegisterPost, UnmeasuredPost } from '@/lib/core/report/register-post.ts';
import type { Database } from '@/lib/storage/database.ts';
import { Register } from '@/lib/storage/register.ts';
import type { FromWorker, Job } from './protocol.ts';

interface Around {
  readonly signal: AbortSignal;
  readonly tell: (message: FromWorker) => void;
}

/** How long is measured before the worker listens again, in milliseconds; and how many figures are kept at once. */
const [turn, keptAtOnce] = [100, 250];

/** Reads every post that came out, and measures those that were not measured yet by the same rules. */
export async function reportJob(
  database: Database,
  { policy, app }: Extract<Job, { kind: 'report' }>,
  around: Around,
): Promise<FromWorker> {
  const register = new Register({ database });
  const stamp = measuringStamp(policy, app);
  const ids = await register.ids();
  if (!ids.ok) return { kind: 'failed', failure: ids.failure };
  const posts: RegisterPost[] = [];
  const unmeasured: UnmeasuredPost[] = [];
  let damaged = 0;
  for await (const read of register.read(ids.value, stamp)) {
    if (!read.ok) return { kind: 'failed', failure: read.failure };
    posts.push(...read.value.posts);
    unmeasured.push(...read.value.unmeasured);
    damaged += read.value.damaged;
  }
  if (unmeasured.length === 0) return { kind: 'reported', posts, damaged };
  const waiting = unmeasured.map(({ post }) => post);
  around.tell({ kind: 'read', posts: [...posts, ...waiting], damaged });
  const measured = await measureAll(unmeasured, { policy, stamp, register, around });
  return { kind: 'reported', posts: [...posts, ...measured], damaged };
}

interface Measuring {
  readonly policy: Policy;
  readonly stamp: string;
  readonly register: Register;
  readonly around: Around;
}

/** What is called off meanwhile stays without figures; what was measured until then is kept. */
async function measureAll(
  all: readonly UnmeasuredPost[],
  { policy, stamp, register, around: { signal, tell } }: Measuring,
): Promise<readonly RegisterPost[]> {
  const posts: RegisterPost[] = [];
  let unkept: KeptFigures[] = [];
  const keep = async (): Promise<Failure | null> => {
    const kept = await register.keep(unkept);
    unkept = [];
    // Where the disk is full the figures are made again the next time.
    return kept.ok ? null : kept.failure;
  };
  let listenAt = performance.now() + turn;
  for (const { post, text } of all) {
    if (signal.aborted) {
      posts.push(post);
      continue;
    }
    const figures = measurePost({ ...post, text }, policy);
    posts.push({ ...post, figures });
    unkept.push({ id: post.id, by: stampOfPost(stamp, post), figures });
    if (unkept.length >= keptAtOnce) await keep();
    if (performance.now() < listenAt) continue;
    tell({ kind: 'progress', done: posts.length, of: all.length });
    await new Promise((resolve) => setTimeout(resolve));
    listenAt = performance.now() + turn;
  }
  await keep();
  return posts;
}
