import type { Language } from '../core/local.ts';
import { drafts as inEnglish } from './en/drafts.ts';
import { drafts as inIndonesian } from './id/drafts.ts';

/** Indonesian is the source here too. */
export type DraftsTexts = typeof inIndonesian;

/** The texts of the list of drafts, apart from the others: the panel carries no list. */
export const draftsMessages: Readonly<Record<Language, DraftsTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
