import { type AiGateTexts, aiGateMessages } from '@/lib/i18n/ai-gate-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of the gate for AI texts in the language of the person. */
export const useAiGateTexts = (): AiGateTexts => aiGateMessages[useMessages().language];
