import { type DraftsTexts, draftsMessages } from '@/lib/i18n/drafts-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts of the list of drafts in the language of the person. */
export const useDraftsTexts = (): DraftsTexts => draftsMessages[useMessages().language];
