import type { Language } from '../core/local.ts';
import { automaticBackup as inEnglish } from './en/automatic-backup.ts';
import { automaticBackup as inIndonesian } from './id/automatic-backup.ts';

/** Indonesian is the source here too. */
export type AutomaticBackupTexts = typeof inIndonesian;

/** The texts of automatic backups, apart from the others: only the desk has them. */
export const automaticBackupMessages: Readonly<Record<Language, AutomaticBackupTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
