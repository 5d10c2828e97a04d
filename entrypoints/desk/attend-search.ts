import { Archive } from '@/lib/search/archive.ts';
import type { SearchMessage, SearchRequest } from '@/lib/search/protocol.ts';
import { ShardLoader, type Shelf } from '@/lib/search/shard-loader.ts';
import type { SearchSource } from '@/lib/storage/search-source.ts';
import { sourceOf } from './searched-drafts.ts';

/**
 * Answers what the desk asks of the search, for as long as the worker lives. Begins at once with loading
 * the usual years, and from then on follows what is written by whichever page.
 *
 * @param shelf Where what was indexed is kept; null keeps nothing.
 * @returns Takes in one request.
 */
export function attendSearch(
  drafts: SearchSource,
  shelf: Shelf | null,
  tell: (message: SearchMessage) => void,
  now: () => Date = () => new Date(),
): (request: SearchRequest) => void {
  const fail = (error: unknown) => tell({ kind: 'failed', detail: String(error) });
  const source = sourceOf(drafts);
  const loader = new ShardLoader(source, shelf ?? noShelf, now);
  const archive = new Archive(source, {
    loader,
    now,
    tell: (reach) => tell({ kind: 'reach', reach }),
  });
  const start = now().toISOString();
  archive.open().then(() => follow(drafts, archive, start, fail), fail);

  // One that was overtaken while the worker was busy is not answered.
  let latest: Extract<SearchRequest, { kind: 'ask' }> | null = null;
  const answerLatest = () => {
    if (!latest) return;
    const { number, question } = latest;
    latest = null;
    try {
      tell({ kind: 'answer', number, answer: archive.answer(question) });
    } catch (error) {
      fail(error);
    }
  };
  return (request) => {
    if (request.kind === 'load-older') {
      archive.openOlder().catch(fail);
      return;
    }
    latest = request;
    // After the requests that wait already.
    setTimeout(answerLatest);
  };
}

const noShelf: Shelf = { read: async () => null, write: async () => undefined };

function follow(
  drafts: SearchSource,
  archive: Archive,
  start: string,
  fail: (error: unknown) => void,
): void {
  const known = new Map<string, string>();
  drafts.watchTouched(start, (touched) => {
    if (!touched.ok) return;
    const fresh = touched.value.filter(({ id, touchedAt }) => known.get(id) !== touchedAt);
    for (const { id, touchedAt } of fresh) known.set(id, touchedAt);
    if (fresh.length > 0) archive.follow(fresh.map(({ id }) => id)).catch(fail);
  });
}
