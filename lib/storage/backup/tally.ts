import type { Entry, RefusedEntry } from '../../core/backup/entry.ts';
import type { BackupHeader, BackupSettings } from '../../core/backup/format.ts';
import {
  emptyCounts,
  isOddDate,
  type NamedDraft,
  namedAtMost,
  type RecordCount,
  type Survey,
  timesOf,
} from '../../core/backup/survey.ts';
import { idBeside } from '../../core/backup/verdict.ts';
import type { RecordKind } from '../../core/records/record.ts';
import type { JudgedDraft, JudgedPortion } from './judge-portion.ts';
import type { Sorted } from './sort-portion.ts';

/** Counts what a file brings while it is read. Holds counts and the first names, never the texts of all. */
export class Tally {
  readonly #drafts = emptyCounts();
  readonly #records: Partial<Record<RecordKind, RecordCount>> = {};
  readonly #refusals: RefusedEntry[] = [];
  readonly #named = {
    beside: [] as NamedDraft[],
    binned: [] as NamedDraft[],
    removed: [] as NamedDraft[],
  };
  readonly #now: Date;
  readonly #merges: RecordCount = { fresh: 0, known: 0 };
  readonly #files: RecordCount = { fresh: 0, known: 0 };
  readonly #posts: RecordCount = { fresh: 0, known: 0 };
  readonly #prompts: RecordCount = { fresh: 0, known: 0 };
  #refused = 0;
  #left = 0;
  #odd: { count: number; example: string | null } = { count: 0, example: null };
  #settings: BackupSettings | null = null;

  constructor(now: Date) {
    this.#now = now;
  }

  refuse(refused: RefusedEntry): void {
    this.#refused += 1;
    if (this.#refusals.length < namedAtMost) this.#refusals.push(refused);
  }

  meet(entry: Entry): void {
    if (entry.kind === 'settings') this.#settings = entry.value;
    const odd = timesOf(entry).find((time) => isOddDate(time, this.#now));
    if (odd) this.#odd = { count: this.#odd.count + 1, example: this.#odd.example ?? odd };
  }

  /** @param portion All of it. */
  add(judged: JudgedPortion, { records, merges }: Sorted): void {
    for (const draft of judged.drafts) this.#addDraft(draft);
    const [fresh, left] = [judged.records, judged.left].map((some) => new Set(some));
    for (const one of records) {
      const count = this.#countOf(one.record.kind);
      if (fresh?.has(one)) count.fresh += 1;
      else if (!left?.has(one)) count.known += 1;
    }
    this.#merges.fresh += judged.merges.length;
    this.#merges.known += merges.length - judged.merges.length;
    this.#left += judged.left.length;
  }

  addFile(isFresh: boolean): void {
    this.#files[isFresh ? 'fresh' : 'known'] += 1;
  }

  addPosts({ fresh, known }: RecordCount): void {
    this.#posts.fresh += fresh;
    this.#posts.known += known;
  }

  addPrompt(isFresh: boolean): void {
    this.#prompts[isFresh ? 'fresh' : 'known'] += 1;
  }

  #countOf(kind: RecordKind): RecordCount {
    const count = this.#records[kind] ?? { fresh: 0, known: 0 };
    this.#records[kind] = count;
    return count;
  }

  #addDraft({ copy, verdict }: JudgedDraft): void {
    this.#drafts[verdict] += 1;
    if (verdict !== 'beside' && verdict !== 'binned' && verdict !== 'removed') return;
    const named = this.#named[verdict];
    const id = verdict === 'beside' ? idBeside(copy) : copy.id;
    if (named.length < namedAtMost) named.push({ id, text: copy.text.slice(0, 400) });
  }

  survey(header: BackupHeader, isWhole: boolean): Survey {
    return {
      header,
      isWhole,
      drafts: this.#drafts,
      records: this.#records,
      merges: this.#merges,
      files: this.#files,
      posts: this.#posts,
      prompts: this.#prompts,
      left: this.#left,
      refused: this.#refused,
      refusals: this.#refusals,
      named: this.#named,
      oddDates: this.#odd,
      settings: this.#settings,
    };
  }
}
