import type { Bundle } from '../core/bundle/bundle.ts';
import { largestBundle } from '../core/bundle/format.ts';
import { readBundle } from '../core/bundle/read-bundle.ts';
import { bundleLines } from '../core/bundle/write-bundle.ts';
import type { Failure, FailureCode } from '../core/failure.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { readingFailure } from './broken-file.ts';
import { type Opener, openBackup } from './open-backup.ts';
import { type Lock, packBackup } from './pack-backup.ts';

/** A bundle as a file: zipped, and encrypted where there is a lock. */
export async function packBundle(
  bundle: Bundle,
  lock: Lock | null,
): Promise<Result<Blob, Failure>> {
  const headers = { 'Content-Type': 'application/octet-stream' };
  async function* portions() {
    yield bundleLines(bundle);
  }
  const file = await new Response(await packBackup(portions(), lock), { headers }).blob();
  return file.size > largestBundle ? fail({ code: 'bundle.too-large' }) : succeed(file);
}

/** What an opened backup would say, in the words for a bundle. */
const inOurWords: Partial<Record<FailureCode, FailureCode>> = {
  'import.not-ours': 'bundle.not-ours',
  'import.cut': 'bundle.cut',
};

/**
 * Opens a bundle that came from elsewhere and reads all of it. Nothing is written.
 *
 * @param opener Of an encrypted file; `open.wrong-words` or `bundle.not-for-you` where it does not fit.
 */
export async function openBundle(file: Blob, opener: Opener): Promise<Result<Bundle, Failure>> {
  if (file.size > largestBundle) return fail({ code: 'bundle.too-large' });
  const read = await openAndRead(file, opener);
  if (read.ok) return read;
  const { code, detail } = read.failure;
  const known = inOurWords[code];
  return known ? fail({ code: known, ...(detail !== undefined && { detail }) }) : read;
}

async function openAndRead(file: Blob, opener: Opener): Promise<Result<Bundle, Failure>> {
  try {
    const opened = await openBackup(file, opener);
    return opened.ok ? await readBundle(opened.value) : opened;
  } catch (error) {
    return fail(readingFailure(error));
  }
}
