import { fail, succeed } from '../../core/result.ts';
import { watchText } from '../watch-text.ts';
import type { Written } from './editor.ts';
import { nextTask } from './next-task.ts';
import { readText } from './read-text.ts';

/** How long an editor may stay still before we say that it refused, in milliseconds after its last change. */
const patience = 500;

/**
 * Waits until the field holds the wanted text, and still does so a task later: a site may take back at
 * once what it does not want.
 *
 * @returns `write.refused` when nothing changed for a while, `write.mismatch` when the result is another.
 */
export function waitForText(root: HTMLElement, before: string, wanted: string): Promise<Written> {
  return new Promise((resolve) => {
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const finish = (written: Written) => {
      clearTimeout(timer);
      end.abort();
      resolve(written);
    };
    const giveUp = () => {
      const now = readText(root);
      const code = now === before ? 'write.refused' : 'write.mismatch';
      finish(now === wanted ? succeed(null) : fail({ code }));
    };
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, patience);
      if (readText(root) !== wanted) return;
      void nextTask().then(() => readText(root) === wanted && finish(succeed(null)));
    };
    watchText(root, look, end.signal);
    look();
  });
}
