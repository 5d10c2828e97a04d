import { fail, succeed } from '../../core/result.ts';
import type { Written } from './editor.ts';
import { readEditable } from './read-editable.ts';

/** How long an editor may stay still before we say that it refused, in milliseconds after its last change. */
const patience = 500;

/** Waits until the editor holds the wanted text, or has not changed for a while. */
export function waitForText(root: HTMLElement, before: string, wanted: string): Promise<Written> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const finish = (written: Written) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(written);
    };
    const giveUp = () => {
      const now = readEditable(root).text;
      const code = now === before ? 'write.refused' : 'write.mismatch';
      finish(now === wanted ? succeed(null) : fail({ code }));
    };
    const look = () => {
      if (readEditable(root).text === wanted) {
        finish(succeed(null));
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(giveUp, patience);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    look();
  });
}
