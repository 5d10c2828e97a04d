import { type ReviewTexts, reviewMessages } from '@/lib/i18n/review-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of a review in the language of the person. */
export const useReviewTexts = (): ReviewTexts => reviewMessages[useMessages().language];
