import type { Language } from '../core/local.ts';
import { people as inEnglish } from './en/people.ts';
import { people as inIndonesian } from './id/people.ts';

/** Indonesian is the source here too. */
export type PeopleTexts = typeof inIndonesian;

/** The texts about people and keys, apart from the others: only the desk has them. */
export const peopleMessages: Readonly<Record<Language, PeopleTexts>> = {
  id: inIndonesian,
  en: inEnglish,
};
