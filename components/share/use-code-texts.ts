import { type CodeTexts, codeMessages } from '@/lib/i18n/code-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of text codes in the language of the person. */
export const useCodeTexts = (): CodeTexts => codeMessages[useMessages().language];
