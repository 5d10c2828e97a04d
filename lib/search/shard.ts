import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import { type DraftFilter, type FilteredRow, fits } from '../core/draft-filter.ts';
import { foldedWords } from '../core/search/words.ts';

/** A draft as it is searched. */
export interface Searched {
  readonly id: string;
  readonly title: string;
  /** The text of every channel. */
  readonly text: string;
  readonly tags: string;
  readonly notes: string;
  readonly office: string;
  /** What the drafts that were found are narrowed by. */
  readonly row: FilteredRow;
}

/** What is found in one draft: the higher the score, the better. */
export interface Found {
  readonly id: string;
  readonly score: number;
  readonly words: readonly string[];
}

const options: Options<Searched> = {
  fields: ['title', 'text', 'tags', 'notes', 'office'],
  storeFields: ['row'],
  tokenize: foldedWords,
  // Folded already.
  processTerm: (word) => word,
  searchOptions: { combineWith: 'AND', boost: { title: 3, tags: 2 } },
  autoVacuum: true,
};

/** How far a similar word may be: a fifth of its letters. */
const similarity = 0.2;

/** The drafts of one year, as they are searched. */
export class Shard {
  readonly #index: MiniSearch<Searched>;

  private constructor(index: MiniSearch<Searched>) {
    this.#index = index;
  }

  static empty(): Shard {
    return new Shard(new MiniSearch(options));
  }

  /** @throws where the text is not what {@link toJson} wrote. */
  static fromJson(json: string): Shard {
    return new Shard(MiniSearch.loadJSON(json, options));
  }

  toJson(): string {
    return JSON.stringify(this.#index);
  }

  get size(): number {
    return this.#index.documentCount;
  }

  has(id: string): boolean {
    return this.#index.has(id);
  }

  put(draft: Searched): void {
    if (this.#index.has(draft.id)) this.#index.replace(draft);
    else this.#index.add(draft);
  }

  /** Answers whether it was there. */
  remove(id: string): boolean {
    if (!this.#index.has(id)) return false;
    this.#index.discard(id);
    return true;
  }

  /** Every id in it. */
  ids(): readonly string[] {
    return this.#index.search(MiniSearch.wildcard).map(({ id }) => id);
  }

  /**
   * Drafts that have every one of the words, the last of which may be the beginning of a longer one.
   *
   * @param isSimilar Words that are nearly the same count too.
   */
  search(words: string, filter: DraftFilter, isSimilar: boolean): readonly Found[] {
    const now = new Date().toISOString();
    const hasFilter = Object.values(filter).some((value) => value !== undefined);
    const found = this.#index.search(words, {
      prefix: (_, index, all) => index === all.length - 1,
      fuzzy: isSimilar ? similarity : false,
      ...(hasFilter && { filter: ({ row }: SearchResult) => fits(row, filter, now) }),
    });
    return found.map(({ id, score, terms }) => ({ id, score, words: terms }));
  }
}
