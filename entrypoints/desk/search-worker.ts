import type { SearchRequest, SearchStart } from '@/lib/search/protocol.ts';
import { forgetShards, ShardStore } from '@/lib/search/shard-store.ts';
import { databaseName, openDatabase } from '@/lib/storage/database.ts';
import { keyInHand } from '@/lib/storage/lock/key-ring.ts';
import { shardBox } from '@/lib/storage/lock/shard-box.ts';
import { SearchSource } from '@/lib/storage/search-source.ts';
import { attendSearch } from './attend-search.ts';

// The worker in which the desk searches, so that no key waits for it. It reads the drafts and writes only
// what it indexed, in a database of its own.
let attend: (request: SearchRequest) => void = () => undefined;

addEventListener('message', ({ data }: MessageEvent<SearchStart | SearchRequest>) => {
  if (data.kind === 'start') attend = begin(data);
  else attend(data);
});

function begin({ secretKey }: SearchStart) {
  const source = new SearchSource(openDatabase(databaseName, keyInHand(secretKey)));
  void forgetShards(secretKey ? 'open' : 'sealed');
  const shelf = new ShardStore(secretKey && shardBox(secretKey));
  return attendSearch(source, shelf, (message) => postMessage(message));
}
