import type { Language } from '../core/local.ts';
import { history as inEnglish } from './en/history.ts';
import { history as inIndonesian } from './id/history.ts';

/** Indonesian is the source here too. */
export type HistoryTexts = typeof inIndonesian;

/** The texts of the history, apart from the others: the panel shows none. */
export const historyMessages: Readonly<Record<Language, HistoryTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
