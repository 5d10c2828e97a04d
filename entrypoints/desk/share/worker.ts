import { openBundle, packBundle } from '@/lib/backup/bundle-file.ts';
import type { BundleJob } from './protocol.ts';

/** Makes and reads review files beside the page: a passphrase takes a second of counting. */
self.onmessage = async ({ data }: MessageEvent<BundleJob>) => {
  const outcome =
    data.kind === 'pack'
      ? await packBundle(data.bundle, data.lock)
      : await openBundle(data.file, data.opener);
  self.postMessage(outcome);
};
