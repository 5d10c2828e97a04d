import { fail, succeed } from '../../core/result.ts';
import { watchText } from '../watch-text.ts';
import type { Written } from './editor.ts';
import { nextTask } from './next-task.ts';
import { readText } from './read-text.ts';

/** How long an editor may stay still before we say that it refused, in milliseconds after its last change. */
const patience = 500;

/**
 * Waits until the field holds the wanted text, and still does so a task later: a site may take back at
 * once what it does not want. A person who types on meanwhile does not make it another text.
 *
 * @returns `write.refused` when nothing changed for a while, `write.mismatch` when the result is another.
 */
export function waitForText(root: HTMLElement, before: string, wanted: string): Promise<Written> {
  const isThere = () => {
    const now = readText(root);
    return now !== before && isTypedOn(wanted, now);
  };
  return new Promise((resolve) => {
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const finish = (written: Written) => {
      clearTimeout(timer);
      end.abort();
      resolve(written);
    };
    const giveUp = () => {
      const code = readText(root) === before ? 'write.refused' : 'write.mismatch';
      finish(isThere() ? succeed(null) : fail({ code }));
    };
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, patience);
      if (isThere()) void nextTask().then(() => isThere() && finish(succeed(null)));
    };
    watchText(root, look, end.signal);
    look();
  });
}

/** Whether a text is another one with at most one run of letters typed into it. */
function isTypedOn(wanted: string, now: string): boolean {
  const added = now.length - wanted.length;
  if (added < 0) return false;
  let start = 0;
  while (start < wanted.length && wanted[start] === now[start]) start += 1;
  return wanted.slice(start) === now.slice(start + added);
}
