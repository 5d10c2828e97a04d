import type { Provenance } from '../core/records/bodies.ts';
import { hashOfData } from '../core/records/hash.ts';
import type { Author, NamedRecord, RecordOf } from '../core/records/record.ts';
import { textHash } from '../core/records/text-identity.ts';
import { textsOf } from '../core/snapshot.ts';
import type { WorkingCopy } from '../core/working-copy.ts';
import { readHistory } from './draft-records.ts';
import { project } from './project.ts';
import type { Within } from './surroundings.ts';
import { writeRecord } from './write-record.ts';

type VersionBody = RecordOf<'version'>['body'];
export type Version = NamedRecord<'version'>;

/** Why a version is saved, and by whom. */
export interface Saving {
  readonly cause: VersionBody['cause'];
  readonly note?: string;
  readonly author?: Author;
  /** Of a text that an AI tool wrote. */
  readonly provenance?: Provenance | null;
}

/**
 * Saves a working copy as a version, in the transaction of the caller. Where nothing changed since the version
 * that it grew from, that one comes back, except where the person asked to save it.
 *
 * @param restored The version whose texts were brought back.
 */
export async function saveVersion(
  within: Within,
  copy: WorkingCopy,
  { cause, note = '', author, provenance = null }: Saving,
  restored: string | null = null,
): Promise<Version> {
  const body = { ...contentOf(copy), note, cause, restored, provenance };
  const same = cause === 'saved' ? undefined : await unchanged(within, copy, body);
  if (same) return same;
  const { id: draft, parents } = copy;
  const entry = { kind: 'version' as const, draft, parents, body, ...(author && { author }) };
  const version = await writeRecord(within, entry);
  // Its time stays with its text: a writer that has seen this text has seen it still.
  const grown: WorkingCopy = { ...copy, parents: [version.hash] };
  await within.database.workingCopies.put(grown);
  await project(within, grown);
  return version;
}

/** A moment behind that of the text before, so that its writers learn that they have not seen the new one. */
export function savedAfter(before: string, now: Date): string {
  const moment = now.toISOString();
  return moment > before ? moment : new Date(Date.parse(before) + 1).toISOString();
}

/** The version that a draft grew from, where it still says the same. */
async function unchanged(
  { database }: Within,
  { id, parents: [parent, ...others] }: WorkingCopy,
  body: VersionBody,
): Promise<Version | undefined> {
  const { state } = await readHistory(database, id);
  const last = state.versions.find(({ hash }) => hash === parent);
  if (!last || others.length > 0) return undefined;
  const { number: _, ...version } = last;
  return identityOf(last.record.body) === identityOf(body) ? version : undefined;
}

/** What a version holds of a working copy. */
function contentOf(copy: WorkingCopy) {
  const { channel, entities, selfCheck, details } = copy;
  const texts = textsOf(copy);
  const textHashes = Object.fromEntries(
    Object.entries(texts).map(([name, written]) => [name, textHash(written)]),
  );
  return { texts, textHashes, channel, entities, selfCheck, details };
}

/** Two versions of one identity say the same, whatever note stands beside them. */
const identityOf = ({ texts, channel, entities, selfCheck, details }: VersionBody): string =>
  hashOfData({ texts, channel, entities, selfCheck, details });
