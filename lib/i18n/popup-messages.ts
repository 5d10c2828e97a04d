import type { Language } from '../core/local.ts';
import { popup as inEnglish } from './en/popup.ts';
import { popup as inIndonesian } from './id/popup.ts';

/** Indonesian is the source here too. */
export type PopupTexts = typeof inIndonesian;

/** The texts of the popup, apart from the others: no page of a site carries them. */
export const popupMessages: Readonly<Record<Language, PopupTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
