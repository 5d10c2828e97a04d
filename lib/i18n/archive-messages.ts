import type { Language } from '../core/local.ts';
import { archive as inEnglish } from './en/archive.ts';
import { archive as inIndonesian } from './id/archive.ts';

/** Indonesian is the source here too. */
export type ArchiveTexts = typeof inIndonesian;

/** The texts of the archive, apart from the others: only the desk has one. */
export const archiveMessages: Readonly<Record<Language, ArchiveTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
