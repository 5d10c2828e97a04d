import type { Language } from '../core/local.ts';
import { report as inEnglish } from './en/report.ts';
import { report as inIndonesian } from './id/report.ts';

/** Indonesian is the source here too. */
export type ReportTexts = typeof inIndonesian;

/** The texts of register and report, apart from the others: only the desk has them. */
export const reportMessages: Readonly<Record<Language, ReportTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
