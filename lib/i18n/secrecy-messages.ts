import type { Language } from '../core/local.ts';
import { secrecy as inEnglish } from './en/secrecy.ts';
import { secrecy as inIndonesian } from './id/secrecy.ts';

/** Indonesian is the source here too. */
export type SecrecyTexts = typeof inIndonesian;

/** The texts about who may see a draft, apart from the others: only the desk has them. */
export const secrecyMessages: Readonly<Record<Language, SecrecyTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
