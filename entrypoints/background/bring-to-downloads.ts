import { type Browser, browser } from 'wxt/browser';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';

/**
 * Brings bytes to the downloads folder and waits until they lie there. A file of that name stays: the
 * browser numbers the new one.
 *
 * @returns The name of the file.
 */
export async function bringToDownloads(
  url: string,
  filename: string,
): Promise<Result<string, Failure>> {
  const ends = followEnds();
  try {
    const asked = { url, filename, saveAs: false, conflictAction: 'uniquify' } as const;
    const id = await browser.downloads.download(asked);
    await ends.of(id);
    const [item] = await browser.downloads.search({ id });
    if (item?.state !== 'complete') return fail(failureOf(item));
    return succeed(item.filename.split(/[\\/]/u).at(-1) ?? filename);
  } catch (error) {
    return fail({ code: 'backup.not-written', detail: String(error) });
  } finally {
    ends.stop();
  }
}

const failureOf = (item: Browser.downloads.DownloadItem | undefined): Failure => ({
  code: item?.error === 'USER_CANCELED' ? 'backup.cancelled' : 'backup.not-written',
  detail: item?.error ?? 'gone from the list',
});

/** Hears of downloads that end, from before one is begun: a short one ends before its number is told. */
function followEnds() {
  const ended = new Set<number>();
  const waiting = new Map<number, () => void>();
  const end = (id: number) => {
    ended.add(id);
    waiting.get(id)?.();
  };
  const change = ({ id, state }: Browser.downloads.DownloadDelta) => {
    if (state && state.current !== 'in_progress') end(id);
  };
  const { onChanged, onErased } = browser.downloads;
  onChanged.addListener(change);
  onErased.addListener(end);
  return {
    of: (id: number) =>
      new Promise<void>((resolve) => {
        if (ended.has(id)) resolve();
        else waiting.set(id, resolve);
      }),
    stop() {
      onChanged.removeListener(change);
      onErased.removeListener(end);
    },
  };
}
