import type { Failure } from '../core/failure.ts';
import { namedId } from '../core/named-id.ts';
import type { PromptForm } from '../core/prompt/form.ts';
import { type StoredPrompt, storedPromptSchema } from '../core/prompt/stored-prompt.ts';
import type { Result } from '../core/result.ts';
import { inPrompts, readPrompts } from './prompt-table.ts';
import type { Surroundings } from './surroundings.ts';

type Around = Pick<Surroundings, 'database' | 'now' | 'newId'>;

/** What the workshop asks to be kept. */
export interface PromptToKeep extends Pick<StoredPrompt, 'id' | 'draft'> {
  readonly form: PromptForm;
  /** `savedAt` of the prompt as this page last saw it; null where it has seen none. */
  readonly basis: string | null;
}

/** Prompts that are being written, and those of the library. */
export class Prompts {
  readonly #around: Around;

  constructor(around: Around) {
    this.#around = around;
  }

  /**
   * Keeps a prompt as it is being written. Where another page has written on in it meanwhile, both stay.
   *
   * @returns Under which id and when it was kept, ISO 8601.
   */
  keep({
    id,
    draft,
    form,
    basis,
  }: PromptToKeep): Promise<Result<Pick<StoredPrompt, 'id' | 'savedAt'>, Failure>> {
    return inPrompts(this.#around.database, 'rw', async (prompts) => {
      const row: unknown = await prompts.get(id);
      const read = storedPromptSchema.safeParse(row).data;
      const isOurs = row === undefined ? basis === null : read?.savedAt === basis;
      const before = isOurs ? read : undefined;
      const kept: StoredPrompt = {
        schema: 1,
        id: isOurs ? id : namedId(`${id} ${basis}`),
        name: before?.name ?? '',
        draft,
        form,
        versions: before?.versions ?? [],
        savedAt: this.#after(basis),
        deletedAt: null,
      };
      await prompts.put(kept);
      return { id: kept.id, savedAt: kept.savedAt };
    });
  }

  /** A prompt; null where there is none that can be read. */
  get(id: string): Promise<Result<StoredPrompt | null, Failure>> {
    return inPrompts(
      this.#around.database,
      'r',
      async (prompts) => storedPromptSchema.safeParse(await prompts.get(id)).data ?? null,
    );
  }

  /** The prompt that was begun last and is not in the library; for a draft, or for none. */
  begun(draft: string | null): Promise<Result<StoredPrompt | null, Failure>> {
    return inPrompts(this.#around.database, 'r', async (prompts) => {
      const rows: unknown[] = await prompts.orderBy('savedAt').reverse().toArray();
      const read = readPrompts(rows);
      const isBegun = (one: StoredPrompt) =>
        one.versions.length === 0 && one.deletedAt === null && one.draft === draft;
      return read.find(isBegun) ?? null;
    });
  }

  /** The time of the clock, and never that of the text before it: it is by its time that a page knows it. */
  #after(basis: string | null): string {
    const now = this.#around.now().getTime();
    const earliest = basis === null ? now : Date.parse(basis) + 1;
    return new Date(Math.max(now, earliest)).toISOString();
  }
}
