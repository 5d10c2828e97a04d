import type { Language } from '../core/local.ts';
import { flow as inEnglish } from './en/flow.ts';
import { flow as inIndonesian } from './id/flow.ts';

/** Indonesian is the source here too. */
export type FlowTexts = typeof inIndonesian;

/** The texts of a draft's way through the office, apart from the others: the panel shows none. */
export const flowMessages: Readonly<Record<Language, FlowTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
