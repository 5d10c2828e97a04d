import { foldedWords } from '../core/search/words.ts';
import type { Answer, Question, Reach } from './protocol.ts';
import type { Found, Searched, Shard } from './shard.ts';
import type { ShardLoader } from './shard-loader.ts';
import { answered, type Source } from './source.ts';

/** How many years are searched before the whole archive is asked for; what is dated ahead comes besides. */
const usualYears = 2;

/** The drafts as they are searched, year by year, the newest first. */
export class Archive {
  readonly #source: Source;
  readonly #loader: ShardLoader;
  readonly #now: () => Date;
  readonly #tell: (reach: Reach) => void;
  readonly #shards = new Map<number, Shard>();
  /** The years that hold drafts, newest first. */
  #years: readonly number[] = [];
  /** The oldest year that is wanted. */
  #since = Number.POSITIVE_INFINITY;
  #took = 0;
  #revision = 0;
  #loading: Promise<void> = Promise.resolve();

  /** @param tell Called with every change of what can be found. */
  constructor(
    source: Source,
    { loader, now, tell }: { loader: ShardLoader; now: () => Date; tell: (reach: Reach) => void },
  ) {
    this.#source = source;
    this.#loader = loader;
    this.#now = now;
    this.#tell = tell;
  }

  /** Loads the usual years, one after the other. @throws Failure where the drafts cannot be read. */
  open(): Promise<void> {
    return this.#load(() => this.#usualSince());
  }

  /** Loads every year. @throws Failure where the drafts cannot be read. */
  openOlder(): Promise<void> {
    return this.#load(() => Number.NEGATIVE_INFINITY);
  }

  /** The best drafts of the years that are loaded, at once. */
  answer({ words, filter, limit }: Question): Answer {
    if (foldedWords(words).length === 0) return { total: 0, hits: [], isExact: true };
    const exact = this.#search(words, filter, false);
    const found = exact.length > 0 ? exact : this.#search(words, filter, true);
    const best = found.sort((one, other) => other.score - one.score).slice(0, limit);
    return {
      total: found.length,
      hits: best.map(({ id, words: those }) => ({ id, found: those })),
      isExact: exact.length > 0 || found.length === 0,
    };
  }

  /** Takes in what was written meanwhile, in the years that are loaded. */
  async follow(ids: readonly string[]): Promise<void> {
    await this.#loading;
    const drafts = new Map(answered(await this.#source.read(ids)).map((one) => [one.id, one]));
    for (const id of ids) this.#place(id, drafts.get(id));
    this.#change();
  }

  /** Puts a draft into its year, and takes it out of every other. */
  #place(id: string, draft: Searched | undefined): void {
    const year = draft && yearOf(draft);
    for (const [ofShard, shard] of this.#shards) if (ofShard !== year) shard.remove(id);
    if (!draft || year === undefined) return;
    if (!this.#years.includes(year)) this.#begin(year);
    this.#shards.get(year)?.put(draft);
  }

  /** The first draft of a year opens it; one that is not wanted waits until the person asks for older ones. */
  #begin(year: number): void {
    this.#know([year]);
    if (year >= this.#since) this.#shards.set(year, this.#loader.empty());
  }

  #know(years: readonly number[]): void {
    this.#years = [...new Set([...this.#years, ...years])].sort((one, other) => other - one);
  }

  /** The newest two years of those that are not ahead; this one and the last at least. */
  #usualSince(): number {
    const year = this.#now().getUTCFullYear();
    const past = this.#years.filter((one) => one <= year).slice(0, usualYears);
    return Math.min(year + 1 - usualYears, past.at(-1) ?? year);
  }

  #search(words: string, filter: Question['filter'], isSimilar: boolean): Found[] {
    return [...this.#shards.values()].flatMap((shard) => shard.search(words, filter, isSimilar));
  }

  #load(since: () => number): Promise<void> {
    this.#loading = this.#loading.then(() => this.#loadYears(since));
    return this.#loading;
  }

  async #loadYears(since: () => number): Promise<void> {
    const start = performance.now();
    this.#know(answered(await this.#source.years()));
    this.#since = Math.min(this.#since, since());
    const before = this.#took;
    for (const year of this.#wanted()) {
      if (!this.#shards.has(year)) this.#shards.set(year, await this.#loader.load(year));
      this.#took = before + performance.now() - start;
      this.#change();
    }
    this.#change();
  }

  readonly #wanted = () => this.#years.filter((year) => year >= this.#since);

  #change(): void {
    this.#revision += 1;
    const years = [...this.#shards.keys()];
    this.#tell({
      drafts: [...this.#shards.values()].reduce((sum, { size }) => sum + size, 0),
      since: years.length > 0 ? Math.min(...years) : null,
      wanted: Math.max(this.#wanted().length, years.length),
      loaded: years.length,
      hasOlder: this.#years.some((year) => !this.#shards.has(year)),
      took: Math.round(this.#took),
      revision: this.#revision,
    });
  }
}

const yearOf = ({ row }: Searched): number => new Date(row.updatedAt).getUTCFullYear();
