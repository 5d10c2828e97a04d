import { browser } from 'wxt/browser';
import { bundleFileName } from '@/lib/core/bundle/file-name.ts';
import { bundleFormat, bundleVersion } from '@/lib/core/bundle/format.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import { type Result, succeed } from '@/lib/core/result.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { runBundleJob } from './run-job.ts';

/** A review file, and the hash of the version that it asks about. */
export interface MadeBundle {
  readonly file: Blob;
  readonly name: string;
  readonly version: string;
}

/**
 * Saves the draft as a version, signs what was written here, and packs everything that is known of it.
 *
 * @param words Locks the file; null leaves it open.
 */
export async function makeBundle(
  { versions, people, bundles }: Pick<Stores, 'versions' | 'people' | 'bundles'>,
  draft: string,
  words: string | null,
): Promise<Result<MadeBundle, Failure>> {
  const saved = await versions.save(draft, { cause: 'share' });
  if (!saved.ok) return saved;
  const signed = await people.signOwn(draft);
  if (!signed.ok) return signed;
  const records = await bundles.recordsOf(draft);
  if (!records.ok) return records;
  const now = new Date();
  const header = {
    format: bundleFormat,
    version: bundleVersion,
    madeAt: now.toISOString(),
    app: browser.runtime.getManifest().version,
    draft,
  } as const;
  const bundle = { header, records: records.value };
  const file = await runBundleJob<'pack'>({ kind: 'pack', bundle, words });
  if (!file.ok) return file;
  const { hash } = saved.value;
  return succeed({
    file: file.value,
    name: bundleFileName(hash, isoDateOf(now)),
    version: hash,
  });
}
