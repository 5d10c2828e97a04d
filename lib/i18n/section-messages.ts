import type { Language } from '../core/local.ts';
import { sections as inEnglish } from './en/sections.ts';
import { sections as inIndonesian } from './id/sections.ts';

/** Indonesian is the source here too. */
export type SectionTexts = typeof inIndonesian;

/** The names in the navigation of the desk, all in one place. */
export const sectionMessages: Readonly<Record<Language, SectionTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
