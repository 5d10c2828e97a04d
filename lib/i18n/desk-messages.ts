import type { Language } from '../core/local.ts';
import { deskFailure as inEnglish } from './en/desk-failure.ts';
import { deskFailure as inIndonesian } from './id/desk-failure.ts';
import type { FailureText } from './id/failure.ts';
import { type Messages, messages } from './messages.ts';

/** The failures that the desk words in its own way; every language has the same ones. */
export type DeskFailure = Readonly<Record<keyof typeof inIndonesian, FailureText>>;

/** The texts as they stand at the desk, where no composer is in front of the person. */
export const deskMessages: Readonly<Record<Language, Messages>> = {
  id: atDesk(messages.id, inIndonesian),
  en: atDesk(messages.en, inEnglish),
};

function atDesk(texts: Messages, own: DeskFailure): Messages {
  return { ...texts, failure: { ...texts.failure, ...own } };
}
