import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import { type KeepRequest, type Kept, keepRequestSchema } from '../core/working-copy.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import type { Surroundings } from './surroundings.ts';

/** Draft, writer, and what the first of its waiting texts had seen. */
type WaitingKey = [id: string, writer: string, basis: string];

/** Lays a text aside that cannot join its draft now; the last one of the same writer is done with. */
export function wait(
  { database, now }: Pick<Surroundings, 'database' | 'now'>,
  request: KeepRequest,
): Promise<Result<Kept, Failure>> {
  const at = now().toISOString();
  return attempt(database, 'rw', async () => {
    const { id, writer } = request;
    const basis = (await waitedFor(database, request))?.[2] ?? request.basis ?? '';
    await database.waiting.put({ id, writer, basis, at, request });
    return { id, savedAt: at, isWaiting: true as const };
  });
}

/** The key of what waits of this draft and writer. Keys alone are read: they lie open. */
export async function waitedFor(
  { waiting }: Database,
  { id, writer }: Pick<KeepRequest, 'id' | 'writer'>,
): Promise<WaitingKey | undefined> {
  const [key] = await waiting
    .where('[id+writer+basis]')
    .between([id, writer, ''], [id, writer, '\uffff'])
    .primaryKeys();
  return key;
}

/** A waiting text as its writer asks for it now; null where it is gone or cannot be read. */
export async function readWaiting(
  { waiting }: Database,
  key: WaitingKey,
): Promise<KeepRequest | null> {
  const read = keepRequestSchema.safeParse((await waiting.get(key))?.request);
  return read.success ? { ...read.data, basis: key[2] || null } : null;
}
