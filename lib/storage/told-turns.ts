import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { ToldTurns } from '../core/review/turn-reminders.ts';

const key = 'turnsTold';

const toldSchema = z.record(
  z.string(),
  z.strictObject({ turn: z.string(), at: z.iso.datetime(), times: z.int().min(1) }),
);

/** Of which turns a notification spoke; damaged counts as none, so that one comes twice rather than never. */
export async function readToldTurns(): Promise<ToldTurns> {
  const told = toldSchema.safeParse((await browser.storage.local.get(key))[key]);
  return told.success ? told.data : {};
}

export async function writeToldTurns(told: ToldTurns): Promise<void> {
  await browser.storage.local.set({ [key]: told });
}
