import type { NamedRecord } from '../core/records/record.ts';
import { textHash } from '../core/records/text-identity.ts';
import type { Publication } from '../core/self-check.ts';
import type { WorkingCopy } from '../core/working-copy.ts';
import { readHistory } from './draft-records.ts';
import type { Within } from './surroundings.ts';
import { writeRecord } from './write-record.ts';

/**
 * Writes down that a draft came out, in the transaction of the caller.
 *
 * @param isCompared False where nobody saw the text that came out, as after sending it to a phone:
 *   then the newest version stands for what was sent.
 */
export async function writePublication(
  within: Within,
  { id: draft, channel, text }: WorkingCopy,
  { publishedAt, isPlanned, url }: Publication,
  isCompared = true,
): Promise<NamedRecord<'publication'>> {
  const { state } = await readHistory(within.database, draft);
  const hash = isCompared ? textHash(text) : null;
  const version = isCompared
    ? state.versions.findLast(({ record }) => record.body.textHashes[channel] === hash)
    : state.versions.at(-1);
  const body = {
    version: version?.hash ?? null,
    channel,
    textHash: hash,
    publishedAt,
    isPlanned,
    url,
  };
  // What was noted before stands before it.
  const parents = [...state.heads, ...state.publications.map((one) => one.hash)].slice(-64);
  const entry = { kind: 'publication' as const, draft, parents, body };
  return writeRecord(within, entry);
}
