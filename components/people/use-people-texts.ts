import { type PeopleTexts, peopleMessages } from '@/lib/i18n/people-messages.ts';
import { useMessages } from '../language.tsx';

/** The texts about people in the language of the person. */
export const usePeopleTexts = (): PeopleTexts => peopleMessages[useMessages().language];
