import { type ProfileTexts, profileMessages } from '@/lib/i18n/profile-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts about the people of one profile, in the language of the person. */
export const useProfileTexts = (): ProfileTexts => profileMessages[useMessages().language];
