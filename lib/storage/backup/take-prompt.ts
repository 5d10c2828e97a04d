import type { Failure } from '../../core/failure.ts';
import { namedId } from '../../core/named-id.ts';
import {
  promptContent,
  type StoredPrompt,
  storedPromptSchema,
} from '../../core/prompt/stored-prompt.ts';
import { hashOfData } from '../../core/records/hash.ts';
import type { Result } from '../../core/result.ts';
import type { Database } from '../database.ts';
import { inPrompts } from '../prompt-table.ts';

/** Whether a prompt of a file is not here, or says something else here. */
export const isPromptNew = (
  database: Database,
  prompt: StoredPrompt,
): Promise<Result<boolean, Failure>> =>
  inPrompts(database, 'r', async (table) => (await placeFor(table, prompt)) !== null);

/** Puts a prompt of a file where it overwrites nothing. @returns whether it was new. */
export const takePrompt = (
  database: Database,
  prompt: StoredPrompt,
): Promise<Result<boolean, Failure>> =>
  inPrompts(database, 'rw', async (table) => {
    const id = await placeFor(table, prompt);
    if (id !== null) await table.put({ ...prompt, id });
    return id !== null;
  });

/** Its own id, or one beside what is here under it; null where the same is here already. */
async function placeFor(
  prompts: Database['prompts'],
  prompt: StoredPrompt,
): Promise<string | null> {
  const content = hashOfData(promptContent(prompt));
  const row: unknown = await prompts.get(prompt.id);
  if (row === undefined) return prompt.id;
  const here = storedPromptSchema.safeParse(row).data;
  if (here && hashOfData(promptContent(here)) === content) return null;
  const beside = namedId(`${prompt.id} beside ${content}`);
  return (await prompts.get(beside)) === undefined ? beside : null;
}
