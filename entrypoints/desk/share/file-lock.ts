import type { FileLock } from '@/components/share/share-state.ts';
import type { Lock } from '@/lib/backup/pack-backup.ts';
import { recipientOf } from '@/lib/core/bundle/recipient.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { readersOf } from '@/lib/core/review/readers.ts';
import type { Stores } from '@/lib/storage/stores.ts';

/**
 * What a review file is locked with. Keys are those of members who count here at this moment, and always the own
 * one beside them: else who sent it could not open it again.
 *
 * @param words For a file under words.
 * @returns Null for one that anybody opens; `bundle.needs-key` where no key is open here.
 */
export async function lockFor(
  { people }: Pick<Stores, 'people'>,
  lock: FileLock,
  words: string | null,
): Promise<Result<Lock | null, Failure>> {
  if (lock.way !== 'member-file') return succeed(words === null ? null : { words });
  const circle = await people.circle();
  if (!circle.ok) return circle;
  const { own } = circle.value;
  if (!own) return fail({ code: 'bundle.needs-key' });
  const chosen = readersOf(circle.value).filter(({ hash }) => lock.readers.includes(hash));
  return succeed({
    recipients: [own, ...chosen].map(({ record }) => recipientOf(record.body.encryptionKey)),
  });
}
