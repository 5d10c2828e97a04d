import { useEffect, useRef, useState } from 'react';
import type { AutomaticCardProps } from '@/components/desk/backup/automatic-card.tsx';
import type { Asked, AutomaticChoice } from '@/components/desk/backup/automatic-view.ts';
import { recipientOfWords } from '@/lib/backup/word-key.ts';
import type { AutomaticPlan, BackupPlace } from '@/lib/core/backup/automatic.ts';
import type { AutomaticProgress } from '@/lib/core/backup/automatic-job.ts';
import {
  type AutomaticState,
  watchAutomatic,
  writeAutomaticPlan,
} from '@/lib/storage/backup/automatic-plan.ts';
import { watchAutomaticProgress } from '@/lib/storage/backup/automatic-progress.ts';
import { allowDownloads, allowFolder, canPickFolder, pickFolder } from './backup-places.ts';
import { newWords } from './new-words.ts';
import { useFolder } from './use-folder.ts';

type Automatic = Omit<AutomaticCardProps, 'now' | 'onCopyWords'>;

/** Waits for the words to be noted. */
interface Waiting {
  readonly choice: AutomaticChoice;
  readonly words: string;
}

const places: readonly BackupPlace[] = canPickFolder() ? ['downloads', 'folder'] : ['downloads'];

/** Automatic backups on the page of backups; null until it is known how they stand. */
export function useAutomatic(): Automatic | null {
  const [state, progress] = useAutomaticState();
  const [asked, setAsked] = useState<Asked>({ kind: 'nothing' });
  const [folder, choose] = useFolder();
  const waiting = useRef<Waiting>(undefined);
  if (!state) return null;
  const { plan, run } = state;

  const keep = async (choice: AutomaticChoice, lock: AutomaticPlan['lock']) => {
    const { days, place } = choice;
    await writeAutomaticPlan({ days, place, lock, askedAt: new Date().toISOString() });
    setAsked({ kind: 'saved' });
  };
  const showWords = (choice: AutomaticChoice) => {
    const words = newWords();
    waiting.current = { choice, words };
    setAsked({ kind: 'words', words });
  };
  const save = async (choice: AutomaticChoice) => {
    const isAllowed = await (choice.place === 'downloads' ? allowDownloads() : allowFolder(folder));
    if (!isAllowed) return setAsked({ kind: 'refused' });
    if (!choice.isLocked) return keep(choice, null);
    return plan?.lock ? keep(choice, plan.lock) : showWords(choice);
  };
  return {
    view: { plan, run, progress, places, folder: folder?.name ?? null, asked },
    onSave: (choice) => void save(choice),
    onOff() {
      void writeAutomaticPlan(null);
      setAsked({ kind: 'saved' });
    },
    async onPickFolder() {
      const picked = await pickFolder();
      if (picked) await choose(picked);
    },
    onNewWords: () => plan && showWords({ ...plan, isLocked: true }),
    async onNoted() {
      if (!waiting.current) return;
      const { choice, words } = waiting.current;
      waiting.current = undefined;
      const recipient = await recipientOfWords(words);
      await keep(choice, { recipient, since: new Date().toISOString() });
    },
    onNow: () => void askAgain(plan),
    async onAllowFolder() {
      if (await allowFolder(folder)) await askAgain(plan);
      else setAsked({ kind: 'refused' });
    },
  };
}

function useAutomaticState() {
  const [state, setState] = useState<AutomaticState>();
  const [progress, setProgress] = useState<AutomaticProgress | null>(null);
  useEffect(() => watchAutomatic(setState), []);
  useEffect(() => watchAutomaticProgress(setProgress), []);
  return [state, progress] as const;
}

/** The background hears of the changed plan, and makes one at once. */
const askAgain = async (plan: AutomaticPlan | null): Promise<void> => {
  if (plan) await writeAutomaticPlan({ ...plan, askedAt: new Date().toISOString() });
};
