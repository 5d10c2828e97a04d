import { type HelpTexts, helpMessages } from '@/lib/i18n/help-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of first run and help in the language of the person. */
export const useHelpTexts = (): HelpTexts => helpMessages[useMessages().language];
