import { type PromptTexts, promptMessages } from '@/lib/i18n/prompt-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of the prompt workshop in the language of the person. */
export const usePromptTexts = (): PromptTexts => promptMessages[useMessages().language];
