import { type HistoryTexts, historyMessages } from '@/lib/i18n/history-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of the history in the language of the person. */
export const useHistoryTexts = (): HistoryTexts => historyMessages[useMessages().language];
