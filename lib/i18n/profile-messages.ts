import type { Language } from '../core/local.ts';
import { profile as inEnglish } from './en/profile.ts';
import { profile as inIndonesian } from './id/profile.ts';

/** Indonesian is the source here too. */
export type ProfileTexts = typeof inIndonesian;

/** The texts about several people in one profile, apart from the others: only the desk has them. */
export const profileMessages: Readonly<Record<Language, ProfileTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
