import type { SearchRequest } from '@/lib/search/protocol.ts';
import { ShardStore } from '@/lib/search/shard-store.ts';
import { openDatabase } from '@/lib/storage/database.ts';
import { SearchSource } from '@/lib/storage/search-source.ts';
import { attendSearch } from './attend-search.ts';

// The worker in which the desk searches, so that no key waits for it. It reads the drafts and writes only
// what it indexed, in a database of its own.
const attend = attendSearch(new SearchSource(openDatabase()), new ShardStore(), (message) =>
  postMessage(message),
);

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => attend(data));
