import type { DraftState } from '../core/records/fold.ts';
import type { NamedRecord, RecordOf } from '../core/records/record.ts';
import { textHash } from '../core/records/text-identity.ts';
import type { Publication } from '../core/self-check.ts';
import type { WorkingCopy } from '../core/working-copy.ts';
import { noteCorrected } from './corrections/note-corrected.ts';
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
  const facts = { textHash: hash, publishedAt, isPlanned, url };
  return write(within, draft, state, { version: version?.hash ?? null, channel, ...facts });
}

/**
 * Writes down that a scheduled draft is out, in the transaction of the caller, with the version and the
 * channel that were scheduled.
 *
 * @returns Null where nothing is scheduled any more: then nothing was written.
 */
export async function writeCameOut(
  within: Within,
  { id, channel, selfCheck }: WorkingCopy,
  { publishedAt, url }: Publication,
): Promise<NamedRecord<'publication'> | null> {
  const { state } = await readHistory(within.database, id);
  const last = state.publications.at(-1)?.record.body ?? null;
  if (!(last ?? selfCheck.publication)?.isPlanned) return null;
  const of = { version: last?.version ?? null, channel: last?.channel ?? channel };
  return write(within, id, state, { ...of, textHash: null, publishedAt, isPlanned: false, url });
}

async function write(
  within: Within,
  draft: string,
  state: DraftState,
  body: RecordOf<'publication'>['body'],
): Promise<NamedRecord<'publication'>> {
  // What was noted before stands before it.
  const parents = [...state.heads, ...state.publications.map((one) => one.hash)].slice(-64);
  const out = await writeRecord(within, { kind: 'publication', draft, parents, body });
  await noteCorrected(within, state, out);
  return out;
}
