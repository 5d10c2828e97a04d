import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod';
import type { AutomaticProgress } from '../../core/backup/automatic-job.ts';

const key = 'automaticBackupProgress';

const schema = z.object({ done: z.int().nonnegative(), of: z.int().nonnegative() });

/**
 * How far the automatic backup is; null: none is being made. It ends with the session of the browser.
 *
 * @param at Present moment: no two notes are the same, since a change keeps the background of Firefox awake.
 */
export const noteAutomaticProgress = (
  progress: AutomaticProgress | null,
  at: Date,
): Promise<void> =>
  progress
    ? browser.storage.session.set({ [key]: { ...progress, at: at.toISOString() } })
    : browser.storage.session.remove(key);

/** Tells how far it is now, and whenever that changes. */
export function watchAutomaticProgress(
  tell: (progress: AutomaticProgress | null) => void,
): () => void {
  const read = (value: unknown) => {
    const found = schema.safeParse(value);
    tell(found.success ? found.data : null);
  };
  const listen = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (changes[key]) read(changes[key].newValue);
  };
  browser.storage.session.onChanged.addListener(listen);
  void browser.storage.session.get(key).then((stored) => read(stored[key]));
  return () => browser.storage.session.onChanged.removeListener(listen);
}
