import type { Language } from '../core/local.ts';
import { backup as inEnglish } from './en/backup.ts';
import { backup as inIndonesian } from './id/backup.ts';

/** Indonesian is the source here too. */
export type BackupTexts = typeof inIndonesian;

/** The texts of the page of backups, apart from the others: only the desk has it. */
export const backupMessages: Readonly<Record<Language, BackupTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
