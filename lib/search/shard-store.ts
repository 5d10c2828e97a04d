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

/** Where the words of a locked desk lie, and how they are sealed; one shard may not stand for another. */
export interface ShardBox {
  readonly close: (words: Uint8Array, year: number) => Uint8Array;
  /** @throws where it was closed for another desk or year. */
  readonly open: (box: Uint8Array, year: number) => Uint8Array;
}

/** Names of the databases: no open word lies beside sealed ones. */
const names = { open: 'siap-tayang-search', sealed: 'siap-tayang-search-sealed' } as const;

/** Removes what was indexed of a desk that lies open, or of one that was sealed. */
export const forgetShards = (kind: keyof typeof names): Promise<void> =>
  Dexie.delete(names[kind]).catch(() => undefined);

interface StoredRow extends Omit<StoredShard, 'json'> {
  readonly json: string | Uint8Array;
}

/**
 * What was indexed, so that the next start need not do it again. A database of its own: it may be deleted
 * at any time, and then it is filled again from the drafts. What cannot be read or written is left out
 * without a word, since nothing is lost by it.
 */
export class ShardStore {
  readonly #database: Dexie & { shards: EntityTable<StoredRow, 'year'> };
  readonly #box: ShardBox | null;

  /** @param box Seals what was indexed, where the desk is sealed. */
  constructor(box: ShardBox | null = null, name: string = names[box ? 'sealed' : 'open']) {
    this.#box = box;
    this.#database = new Dexie(name) as Dexie & { shards: EntityTable<StoredRow, 'year'> };
    this.#database.version(1).stores({ shards: 'year' });
  }

  async read(year: number): Promise<StoredShard | null> {
    const row = await this.#database.shards.get(year).catch(() => undefined);
    const json = row && this.#opened(row);
    return row?.shape === shardShape && json !== undefined ? { ...row, json } : null;
  }

  async write(shard: StoredShard): Promise<void> {
    const words = new TextEncoder().encode(shard.json);
    const json = this.#box ? this.#box.close(words, shard.year) : shard.json;
    await this.#database.shards.put({ ...shard, json }).catch(() => undefined);
  }

  #opened({ json, year }: StoredRow): string | undefined {
    if (typeof json === 'string') return json;
    try {
      return this.#box ? new TextDecoder().decode(this.#box.open(json, year)) : undefined;
    } catch {
      return undefined;
    }
  }
}
