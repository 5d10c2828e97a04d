import { type ReviewerTexts, reviewerMessages } from '@/lib/i18n/reviewer-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of pages for reviewers in the language of the person. */
export const useReviewerTexts = (): ReviewerTexts => reviewerMessages[useMessages().language];
