import type { Language } from '../core/local.ts';
import { prompt as inEnglish } from './en/prompt.ts';
import { prompt as inIndonesian } from './id/prompt.ts';

/** Indonesian is the source here too. */
export type PromptTexts = typeof inIndonesian;

/** The texts of the prompt workshop, apart from the others: only the desk has it. */
export const promptMessages: Readonly<Record<Language, PromptTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
