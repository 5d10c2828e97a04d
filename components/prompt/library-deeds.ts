import type { StoredPrompt } from '@/lib/core/prompt/stored-prompt.ts';
import { titleOf } from '@/lib/core/title-of.ts';

/** What can be done with a prompt of the library. */
export interface LibraryDeeds {
  readonly duplicate: (prompt: StoredPrompt) => void;
  readonly discard: (prompt: StoredPrompt) => void;
  /** @param version Its place, from 0. */
  readonly restore: (prompt: StoredPrompt, version: number) => void;
  readonly rate: (prompt: StoredPrompt, version: number, stars: number, note: string) => void;
}

/** A prompt by its name, or by what it is about. */
export const nameOfPrompt = ({ name, form }: StoredPrompt, unnamed: string): string =>
  name || titleOf(form.background) || titleOf(form.goal) || unnamed;
