import { type PracticeTexts, practiceMessages } from '@/lib/i18n/practice-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of the practice composer in the language of the person. */
export const usePracticeTexts = (): PracticeTexts => practiceMessages[useMessages().language];
