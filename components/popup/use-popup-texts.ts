import { type PopupTexts, popupMessages } from '@/lib/i18n/popup-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of the popup in the language of the person. */
export const usePopupTexts = (): PopupTexts => popupMessages[useMessages().language];
