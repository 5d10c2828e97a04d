import { type ShareTexts, shareMessages } from '@/lib/i18n/share-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of sharing in the language of the person. */
export const useShareTexts = (): ShareTexts => shareMessages[useMessages().language];
