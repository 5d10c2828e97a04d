import type { Language } from '../core/local.ts';
import { loadFailure as loadInEnglish } from './en/load-failure.ts';
import { popup as inEnglish } from './en/popup.ts';
import { popupFailure as failureInEnglish } from './en/popup-failure.ts';
import { loadFailure as loadInIndonesian } from './id/load-failure.ts';
import { popup as inIndonesian } from './id/popup.ts';
import { popupFailure as failureInIndonesian } from './id/popup-failure.ts';
import { type Messages, messages } from './messages.ts';

/** Indonesian is the source here too. */
export type PopupTexts = typeof inIndonesian;

/** The texts of the popup, apart from the others: no page of a site carries them. */
export const popupMessages: Readonly<Record<Language, PopupTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};

/** The texts of every surface, with the failures that the popup has to itself or shares with the desk. */
export const messagesInPopup: Readonly<Record<Language, Messages>> = {
  id: inPopup(messages.id, { ...loadInIndonesian, ...failureInIndonesian }),
  en: inPopup(messages.en, { ...loadInEnglish, ...failureInEnglish }),
};

function inPopup(texts: Messages, own: Partial<Messages['failure']>): Messages {
  return { ...texts, failure: { ...texts.failure, ...own } };
}
