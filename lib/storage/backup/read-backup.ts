import type { Entry } from '../../core/backup/entry.ts';
import type { BackupHeader, FilePart } from '../../core/backup/format.ts';
import { BackupReader } from '../../core/backup/reader.ts';
import type { RecordCount, Survey } from '../../core/backup/survey.ts';
import type { Failure } from '../../core/failure.ts';
import type { StoredPrompt } from '../../core/prompt/stored-prompt.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { attempt, change } from '../attempt.ts';
import type { StoredFile } from '../database.ts';
import type { Surroundings } from '../surroundings.ts';
import { FileParts } from './file-parts.ts';
import { type JudgedPortion, judgePortion } from './judge-portion.ts';
import { type Sorted, sortPortion } from './sort-portion.ts';
import { takePortion } from './take-portion.ts';
import { surveyPosts, takePosts } from './take-posts.ts';
import { isPromptNew, takePrompt } from './take-prompt.ts';
import { Tally } from './tally.ts';

/** The lines of a file, one after the other; null for one that is too long. */
export type Lines = AsyncIterable<string | null>;

/** How far a file was read, in drafts. */
export interface ReadSoFar {
  readonly done: number;
  readonly of: number;
}

export interface Reading {
  readonly lines: Lines;
  readonly signal: AbortSignal;
  readonly onProgress: (soFar: ReadSoFar) => void;
}

/** Reads a whole backup and says what it would bring. Writes nothing. */
export const surveyBackup = (around: Surroundings, reading: Reading) =>
  walk(around, reading, {
    drafts: (sorted) =>
      attempt(around.database, 'r', async () => judgePortion(around.database, sorted, false)),
    posts: (sorted) => surveyPosts(around.database, sorted),
    prompt: (prompt) => isPromptNew(around.database, prompt),
    file: ({ hash }) =>
      attempt(around.database, 'r', async () => !(await around.database.files.get(hash))),
  });

/**
 * Takes what a backup brings, a portion at a time: each is one transaction, so that nothing is half done
 * where it ends early, and beginning again goes on where it ended.
 *
 * @param isAsked The person asked for what was thrown away here, too.
 */
export const takeBackup = (around: Surroundings, reading: Reading, isAsked: boolean) =>
  walk(around, reading, {
    drafts: (sorted) => change(around, async (within) => takePortion(within, sorted, isAsked)),
    posts: (sorted) => takePosts(around.database, sorted),
    prompt: (prompt) => takePrompt(around.database, prompt),
    file: (file) =>
      attempt(around.database, 'rw', async () => {
        const { files } = around.database;
        if (await files.get(file.hash)) return false;
        await files.put(file);
        return true;
      }),
  });

/** What is done with what a file brings. */
interface Act {
  readonly drafts: (sorted: Sorted) => Promise<Result<JudgedPortion, Failure>>;
  /** Answers how many imported posts are new here. */
  readonly posts: (sorted: Sorted) => Promise<Result<RecordCount, Failure>>;
  /** Answers whether the prompt is new here, or says something else here. */
  readonly prompt: (prompt: StoredPrompt) => Promise<Result<boolean, Failure>>;
  /** Answers whether the picture or video is new here. */
  readonly file: (file: StoredFile) => Promise<Result<boolean, Failure>>;
}

/** Entries that are judged together: a draft with all its records, and at most so many lines. */
const [enough, tooMany] = [40, 1000];

async function walk(
  around: Surroundings,
  { lines, signal, onProgress }: Reading,
  act: Act,
): Promise<Result<Survey, Failure>> {
  const steps = new Walk(new Tally(around.now()), act, onProgress);
  for await (const text of lines) {
    const failure = signal.aborted ? { code: 'import.cancelled' as const } : await steps.step(text);
    if (failure) return fail(failure);
  }
  return steps.end();
}

/** The way through one file: what was read, and what waits to be judged with its neighbours. */
class Walk {
  readonly #reader = new BackupReader();
  readonly #tally: Tally;
  readonly #act: Act;
  readonly #onProgress: Reading['onProgress'];
  readonly #parts = new FileParts();
  #header: BackupHeader | null = null;
  #waiting: Entry[] = [];
  #done = 0;

  constructor(tally: Tally, act: Act, onProgress: Reading['onProgress']) {
    this.#tally = tally;
    this.#act = act;
    this.#onProgress = onProgress;
  }

  /** Reads one line; gives why the way ends here, or null. */
  async step(text: string | null): Promise<Failure | null> {
    const line = this.#reader.read(text);
    switch (line.kind) {
      case 'stop':
        return { code: line.code };
      case 'header':
        this.#header = line.header;
        return null;
      case 'refused':
        this.#tally.refuse(line.refused);
        return null;
      case 'entry':
        return this.#takeEntry(line.entry, line.line);
      default:
        return null;
    }
  }

  async end(): Promise<Result<Survey, Failure>> {
    if (!this.#header) return fail({ code: 'import.not-ours' });
    const failure = await this.#flush();
    if (failure) return fail(failure);
    return succeed(this.#tally.survey(this.#header, this.#reader.isWhole()));
  }

  #takeEntry(entry: Entry, line: number): Promise<Failure | null> {
    if (entry.kind === 'file') return this.#takePart(entry.value, line);
    return entry.kind === 'prompt' ? this.#takePrompt(entry) : this.#take(entry);
  }

  async #takePrompt(entry: Extract<Entry, { kind: 'prompt' }>): Promise<Failure | null> {
    this.#tally.meet(entry);
    const done = await this.#act.prompt(entry.value);
    if (!done.ok) return done.failure;
    this.#tally.addPrompt(done.value);
    return null;
  }

  async #take(entry: Entry): Promise<Failure | null> {
    const failure = this.#isFull(entry) ? await this.#flush() : null;
    if (failure) return failure;
    this.#tally.meet(entry);
    this.#waiting.push(entry);
    return null;
  }

  async #takePart(part: FilePart, line: number): Promise<Failure | null> {
    const file = this.#parts.add(part);
    if (file === null) return null;
    if (file === 'wrong') {
      const name = part.hash.slice(0, 8);
      this.#tally.refuse({ line, kind: 'file', name, reason: 'hash' });
      return null;
    }
    const done = await this.#act.file(file);
    if (!done.ok) return done.failure;
    this.#tally.addFile(done.value);
    return null;
  }

  #isFull(next: Entry): boolean {
    const { length } = this.#waiting;
    return length >= tooMany || (length >= enough && next.kind === 'draft');
  }

  async #flush(): Promise<Failure | null> {
    const sorted = sortPortion(this.#waiting);
    this.#waiting = [];
    const judged = await this.#act.drafts(sorted);
    if (!judged.ok) return judged.failure;
    this.#tally.add(judged.value, sorted);
    const posts = await this.#act.posts(sorted);
    if (!posts.ok) return posts.failure;
    this.#tally.addPosts(posts.value);
    this.#done += sorted.drafts.length;
    this.#onProgress({ done: this.#done, of: this.#header?.drafts ?? 0 });
    return null;
  }
}
