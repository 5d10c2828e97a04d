import { browser } from 'wxt/browser';
import type { FileLock } from '@/components/share/share-state.ts';
import { bundleFileName } from '@/lib/core/bundle/file-name.ts';
import { bundleFormat, bundleVersion } from '@/lib/core/bundle/format.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { waysOf } from '@/lib/core/review/ways.ts';
import { type Secrecy, strictest } from '@/lib/core/secrecy.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { lockFor } from './file-lock.ts';
import { runBundleJob } from './run-job.ts';
import { saveForWay } from './save-for-way.ts';

/** A review file, and the hash of the version that it asks about. */
export interface MadeBundle {
  readonly file: Blob;
  readonly name: string;
  readonly version: string;
}

/**
 * Saves the draft as a version, signs what was written here, and packs everything that is known of it.
 *
 * @param words For a file under words; else null.
 */
export async function makeBundle(
  stores: Pick<Stores, 'versions' | 'people' | 'bundles'>,
  draft: string,
  lock: FileLock,
  words: string | null,
): Promise<Result<MadeBundle, Failure>> {
  const locked = await lockFor(stores, lock, words);
  if (!locked.ok) return locked;
  const saved = await saveForWay(stores, draft, lock.way);
  if (!saved.ok) return saved;
  const { people, bundles } = stores;
  const asked = await bundles.ask(draft, saved.value.hash, lock.until);
  if (!asked.ok) return asked;
  const signed = await people.signOwn(draft);
  if (!signed.ok) return signed;
  const records = await bundles.recordsOf(draft);
  if (!records.ok) return records;
  // The whole history goes along, also versions of a narrower class.
  if (!waysOf(narrowestIn(records.value)).has(lock.way)) return fail({ code: 'share.older-class' });
  const now = new Date();
  const header = {
    format: bundleFormat,
    version: bundleVersion,
    madeAt: now.toISOString(),
    app: browser.runtime.getManifest().version,
    draft,
  } as const;
  const bundle = { header, records: records.value };
  const file = await runBundleJob<'pack'>({ kind: 'pack', bundle, lock: locked.value });
  if (!file.ok) return file;
  const { hash } = saved.value;
  return succeed({
    file: file.value,
    name: bundleFileName(hash, isoDateOf(now)),
    version: hash,
  });
}

/** The class of the narrowest version in a history. */
const narrowestIn = (records: readonly NamedRecord[]): Secrecy =>
  strictest(
    records.flatMap(({ record }) =>
      record.kind === 'version' ? [record.body.details.secrecy] : [],
    ),
  );
