import type { Failure } from '../core/failure.ts';
import {
  type PromptRating,
  type PromptVersion,
  promptBinDays,
  type StoredPrompt,
  storedPromptSchema,
} from '../core/prompt/stored-prompt.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { inPrompts, readPrompts } from './prompt-table.ts';
import type { Surroundings } from './surroundings.ts';

type Around = Pick<Surroundings, 'database' | 'now' | 'newId'>;

/** The prompts of the office: named, with versions and what the office thinks of each. */
export class PromptLibrary {
  readonly #around: Around;

  constructor(around: Around) {
    this.#around = around;
  }

  /** Every prompt in use, written last first; those that cannot be read are counted. */
  list(): Promise<
    Result<{ readonly prompts: readonly StoredPrompt[]; readonly unreadable: number }, Failure>
  > {
    return inPrompts(this.#around.database, 'r', async (table) => {
      const rows: unknown[] = await table.orderBy('savedAt').reverse().toArray();
      const read = readPrompts(rows);
      const prompts = read.filter(({ deletedAt }) => deletedAt === null);
      return { prompts, unreadable: rows.length - read.length };
    });
  }

  /** Saves a prompt as it stands as a version of the library. */
  save(
    id: string,
    { name, note }: Pick<StoredPrompt, 'name'> & Pick<PromptVersion, 'note'>,
  ): Promise<Result<StoredPrompt, Failure>> {
    const savedAt = this.#now();
    return this.#change(id, (prompt) => ({
      ...prompt,
      name,
      versions: [...prompt.versions, { form: prompt.form, note, savedAt, rating: null }],
    }));
  }

  /** Says how good what came of a version was; the last word holds. */
  rate(
    id: string,
    version: number,
    said: Pick<PromptRating, 'stars' | 'note'>,
  ): Promise<Result<StoredPrompt, Failure>> {
    const rating = { ...said, at: this.#now() };
    return this.#change(id, (prompt) => ({
      ...prompt,
      versions: prompt.versions.map((one, at) => (at === version ? { ...one, rating } : one)),
    }));
  }

  /** Brings a version back as what is being written; what was not saved yet becomes a version first. */
  restore(id: string, version: number): Promise<Result<StoredPrompt, Failure>> {
    const savedAt = this.#now();
    return this.#change(id, (prompt) => {
      const wanted = prompt.versions[version];
      if (!wanted) return prompt;
      const isSaved = prompt.versions.some(
        ({ form }) => JSON.stringify(form) === JSON.stringify(prompt.form),
      );
      const before = isSaved ? [] : [{ form: prompt.form, note: '', savedAt, rating: null }];
      const next = new Date(Math.max(Date.parse(savedAt), Date.parse(prompt.savedAt) + 1));
      return {
        ...prompt,
        form: wanted.form,
        versions: [...prompt.versions, ...before],
        savedAt: next.toISOString(),
      };
    });
  }

  /** A second prompt that begins as this one stands. @returns its id. */
  duplicate(id: string, name: string): Promise<Result<string, Failure>> {
    const { newId } = this.#around;
    const savedAt = this.#now();
    return this.#within(id, async (table, prompt) => {
      const second = { ...prompt, id: newId(), name, versions: [], savedAt, deletedAt: null };
      await table.put(second);
      return second.id;
    });
  }

  discard(id: string): Promise<Result<StoredPrompt, Failure>> {
    const deletedAt = this.#now();
    return this.#change(id, (prompt) => ({ ...prompt, deletedAt }));
  }

  takeBack(id: string): Promise<Result<StoredPrompt, Failure>> {
    return this.#change(id, (prompt) => ({ ...prompt, deletedAt: null }));
  }

  /** Removes for good what was deleted long enough ago. @returns how many went. */
  tidy(): Promise<Result<number, Failure>> {
    const before = new Date(this.#around.now().getTime() - promptBinDays * 24 * 60 * 60 * 1000);
    return inPrompts(this.#around.database, 'rw', async (table) => {
      const rows: unknown[] = await table.toArray();
      const read = readPrompts(rows);
      const gone = read.filter(
        ({ deletedAt }) => deletedAt !== null && deletedAt < before.toISOString(),
      );
      await table.bulkDelete(gone.map(({ id }) => id));
      return gone.length;
    });
  }

  readonly #now = (): string => this.#around.now().toISOString();

  #change(
    id: string,
    make: (prompt: StoredPrompt) => StoredPrompt,
  ): Promise<Result<StoredPrompt, Failure>> {
    return this.#within(id, async (table, prompt) => {
      const made = make(prompt);
      await table.put(made);
      return made;
    });
  }

  async #within<Value>(
    id: string,
    act: (table: Around['database']['prompts'], prompt: StoredPrompt) => Promise<Value>,
  ): Promise<Result<Value, Failure>> {
    const done = await inPrompts(this.#around.database, 'rw', async (table) => {
      const read = storedPromptSchema.safeParse(await table.get(id)).data;
      return read ? { value: await act(table, read) } : null;
    });
    if (!done.ok) return done;
    return done.value ? succeed(done.value.value) : fail({ code: 'prompt.missing' });
  }
}
