import type { Language } from '../core/local.ts';
import { en } from './en/index.ts';
import { id } from './id/index.ts';

/** Indonesian is the source: what it has, every other language must have, or it does not compile. */
export type Messages = typeof id;

export const messages: Readonly<Record<Language, Messages>> = { id, en };

/** The language until a person chooses another. */
export const defaultLanguage: Language = 'id';
