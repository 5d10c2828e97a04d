import type { Language } from '../core/local.ts';
import { lock as inEnglish } from './en/lock.ts';
import { lock as inIndonesian } from './id/lock.ts';

/** Indonesian is the source here too. */
export type LockTexts = typeof inIndonesian;

/** The texts of the lock, apart from the others: only the desk has it. */
export const lockMessages: Readonly<Record<Language, LockTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
