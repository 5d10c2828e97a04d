import { type DeskTexts, deskTexts } from '@/lib/i18n/desk-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of the desk in the language of the person. */
export const useDeskTexts = (): DeskTexts => deskTexts[useMessages().language];
