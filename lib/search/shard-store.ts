import Dexie, { type EntityTable } from 'dexie';

/** A year as it was searched last. */
export interface StoredShard {
  readonly year: number;
  /** Shape of what follows; a shard of another shape is built anew. */
  readonly shape: number;
  /** Everything that was written before is in it (ISO 8601). */
  readonly since: string;
  readonly json: string;
}

/** Shape of a stored shard: changes with what is indexed and how words are folded. */
export const shardShape = 1;

/**
 * What was indexed, so that the next start need not do it again. A database of its own: it may be deleted
 * at any time, and then it is filled again from the drafts. What cannot be read or written is left out
 * without a word, since nothing is lost by it.
 */
export class ShardStore {
  readonly #database: Dexie & { shards: EntityTable<StoredShard, 'year'> };

  constructor(name = 'siap-tayang-search') {
    this.#database = new Dexie(name) as Dexie & { shards: EntityTable<StoredShard, 'year'> };
    this.#database.version(1).stores({ shards: 'year' });
  }

  async read(year: number): Promise<StoredShard | null> {
    const shard = await this.#database.shards.get(year).catch(() => undefined);
    return shard?.shape === shardShape ? shard : null;
  }

  async write(shard: StoredShard): Promise<void> {
    await this.#database.shards.put(shard).catch(() => undefined);
  }
}
