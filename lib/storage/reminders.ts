import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod';
import type { Told } from '../core/reminders.ts';

const toldSchema = z.record(z.string(), z.string());

/** Keys in the extension's local storage: what a notification spoke of, and what a person said they know. */
type Which = 'remindersTold' | 'remindersSeen';

const read = (stored: unknown): Told => {
  const told = toldSchema.safeParse(stored);
  return told.success ? told.data : {};
};

/** What was told, or seen; damaged counts as nothing, so that a reminder comes twice rather than never. */
export async function readTold(which: Which): Promise<Told> {
  return read((await browser.storage.local.get(which))[which]);
}

export async function writeTold(which: Which, told: Told): Promise<void> {
  await browser.storage.local.set({ [which]: told });
}

const seen = 'remindersSeen' satisfies Which;

/** Tells what was seen whenever somebody says so in any window. */
export function followSeen(tell: (seen: Told) => void): () => void {
  const follow = (changes: Record<string, Browser.storage.StorageChange>) => {
    const change = changes[seen];
    if (change) tell(read(change.newValue));
  };
  browser.storage.local.onChanged.addListener(follow);
  return () => browser.storage.local.onChanged.removeListener(follow);
}

/** The same, and tells it now. */
export function watchSeen(tell: (seen: Told) => void): () => void {
  void readTold('remindersSeen').then(tell);
  return followSeen(tell);
}
