import { bundleFileName } from '@/lib/core/bundle/file-name.ts';
import { bundleFormat, bundleVersion } from '@/lib/core/bundle/format.ts';
import { bundleLines } from '@/lib/core/bundle/write-bundle.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import type { EmbeddedRequest } from '@/lib/core/reviewer/request.ts';

/** Brings the answer to the downloads, as an open review file. */
export async function downloadAnswer(
  { version, app }: EmbeddedRequest,
  records: readonly NamedRecord[],
): Promise<void> {
  const now = new Date();
  const header = {
    format: bundleFormat,
    version: bundleVersion,
    madeAt: now.toISOString(),
    app,
    draft: version.record.draft,
  } as const;
  const lines = bundleLines({ header, records }).map((line) => `${line}\n`);
  const zipped = new Blob(lines).stream().pipeThrough(new CompressionStream('gzip'));
  const headers = { 'Content-Type': 'application/octet-stream' };
  const file = await new Response(zipped, { headers }).blob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = bundleFileName(version.hash, isoDateOf(now));
  link.click();
}
