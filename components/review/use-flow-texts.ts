import { type FlowTexts, flowMessages } from '@/lib/i18n/flow-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of the flow in the language of the person. */
export const useFlowTexts = (): FlowTexts => flowMessages[useMessages().language];
