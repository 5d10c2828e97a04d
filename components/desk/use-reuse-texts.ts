import { type ReuseTexts, reuseMessages } from '@/lib/i18n/reuse-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of templates, copies and the phone in the language of the person. */
export const useReuseTexts = (): ReuseTexts => reuseMessages[useMessages().language];
