import type { Language } from '../core/local.ts';
import { settings as inEnglish } from './en/settings.ts';
import { settings as inIndonesian } from './id/settings.ts';

/** Indonesian is the source here too. */
export type SettingsTexts = typeof inIndonesian;

/** The texts of the settings, apart from the others: the panel carries no settings. */
export const settingsMessages: Readonly<Record<Language, SettingsTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
