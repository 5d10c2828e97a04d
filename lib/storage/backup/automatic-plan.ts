import { type Browser, browser } from 'wxt/browser';
import type { z } from 'zod';
import {
  type AutomaticPlan,
  type AutomaticRun,
  automaticPlanSchema,
  automaticRunSchema,
} from '../../core/backup/automatic.ts';

/** Keys in the extension's local storage; pages of the sites need none of them. */
const planKey = 'automaticBackup';
const runKey = 'automaticBackupRun';

async function read<Value>(key: string, schema: z.ZodType<Value>): Promise<Value | null> {
  const found = schema.safeParse((await browser.storage.local.get(key))[key]);
  return found.success ? found.data : null;
}

/** Automatic backups as they are switched on; null where they are off, or the entry is damaged. */
export const readAutomaticPlan = (): Promise<AutomaticPlan | null> =>
  read(planKey, automaticPlanSchema);

/** Switches them on or changes them; null switches them off. */
export const writeAutomaticPlan = (plan: AutomaticPlan | null): Promise<void> =>
  plan ? browser.storage.local.set({ [planKey]: plan }) : browser.storage.local.remove(planKey);

/** How the last automatic backup went; null before the first one. */
export const readAutomaticRun = (): Promise<AutomaticRun | null> =>
  read(runKey, automaticRunSchema);

export const writeAutomaticRun = (run: AutomaticRun): Promise<void> =>
  browser.storage.local.set({ [runKey]: run });

/** Tells whenever the plan was changed, in whatever window. */
export const followAutomaticPlan = (tell: () => void): (() => void) => follow([planKey], tell);

export interface AutomaticState {
  readonly plan: AutomaticPlan | null;
  readonly run: AutomaticRun | null;
}

/** Tells plan and last run now, and again whenever one of them changes. */
export function watchAutomatic(tell: (state: AutomaticState) => void): () => void {
  const look = async () => {
    const [plan, run] = await Promise.all([readAutomaticPlan(), readAutomaticRun()]);
    tell({ plan, run });
  };
  void look();
  return follow([planKey, runKey], () => void look());
}

function follow(keys: readonly string[], tell: () => void): () => void {
  const listen = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (keys.some((key) => changes[key])) tell();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
