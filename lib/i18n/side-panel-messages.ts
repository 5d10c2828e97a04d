import type { Language } from '../core/local.ts';
import { sidePanel as inEnglish } from './en/side-panel.ts';
import { sidePanel as inIndonesian } from './id/side-panel.ts';

/** Indonesian is the source here too. */
export type SidePanelTexts = typeof inIndonesian;

/** The texts of the side panel, apart from the others: no page of a site carries them. */
export const sidePanelMessages: Readonly<Record<Language, SidePanelTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
