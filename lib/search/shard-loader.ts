import { Shard } from './shard.ts';
import { type StoredShard, shardShape } from './shard-store.ts';
import { answered, type Source } from './source.ts';

/** Where shards are kept between two starts. */
export interface Shelf {
  read(year: number): Promise<StoredShard | null>;
  write(shard: StoredShard): Promise<void>;
}

/** How many drafts are read at once. */
const portion = 250;

/** Loads years as they were kept, and brings them up to date; or builds them from the drafts. */
export class ShardLoader {
  readonly #source: Source;
  readonly #shelf: Shelf;
  readonly #now: () => Date;

  constructor(source: Source, shelf: Shelf, now: () => Date) {
    this.#source = source;
    this.#shelf = shelf;
    this.#now = now;
  }

  empty(): Shard {
    return Shard.empty();
  }

  /**
   * The drafts of one year as they are now. A kept shard that cannot be used is built anew.
   *
   * @throws Failure where the drafts cannot be read.
   */
  async load(year: number): Promise<Shard> {
    const since = this.#now().toISOString();
    const kept = await this.#shelf.read(year);
    const shard = kept ? (readShard(kept.json) ?? Shard.empty()) : Shard.empty();
    const changed = await this.#catchUp(shard, year, shard.size > 0 ? (kept?.since ?? null) : null);
    if (changed) await this.#shelf.write({ year, shape: shardShape, since, json: shard.toJson() });
    return shard;
  }

  /** Answers whether anything was to be done. */
  async #catchUp(shard: Shard, year: number, since: string | null): Promise<boolean> {
    const ids = new Set(answered(await this.#source.ids(year)));
    const gone = shard.ids().filter((id) => !ids.has(id));
    for (const id of gone) shard.remove(id);
    const touched = since === null ? [] : answered(await this.#source.touched(since));
    const isTouched = new Set(touched.map(({ id }) => id));
    const wanted = [...ids].filter((id) => isTouched.has(id) || !shard.has(id));
    for (let from = 0; from < wanted.length; from += portion) {
      const some = answered(await this.#source.read(wanted.slice(from, from + portion)));
      for (const draft of some) shard.put(draft);
    }
    return gone.length + wanted.length > 0;
  }
}

function readShard(json: string): Shard | null {
  try {
    return Shard.fromJson(json);
  } catch {
    return null;
  }
}
