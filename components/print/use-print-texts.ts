import { type PrintTexts, printMessages } from '@/lib/i18n/print-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of what is printed in the language of the person. */
export const usePrintTexts = (): PrintTexts => printMessages[useMessages().language];
