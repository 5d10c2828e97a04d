import type { FailureCode } from '../core/failure.ts';
import type { Language } from '../core/local.ts';
import { deskFailure as inEnglish } from './en/desk-failure.ts';
import { deskFailure as inIndonesian } from './id/desk-failure.ts';
import type { FailureText } from './id/failure.ts';
import { type Messages, messages } from './messages.ts';

/** The failures that the desk words in its own way, or has alone; every language has the same ones. */
export type DeskFailure = Readonly<Record<keyof typeof inIndonesian, FailureText>>;

/** At the desk every failure has its words. */
type DeskMessages = Messages & {
  readonly failure: Readonly<Record<FailureCode, FailureText>>;
};

/** The texts as they stand at the desk, where no composer is in front of the person. */
export const deskMessages: Readonly<Record<Language, DeskMessages>> = {
  id: atDesk(messages.id, inIndonesian),
  en: atDesk(messages.en, inEnglish),
};

function atDesk(texts: Messages, own: DeskFailure): DeskMessages {
  return { ...texts, failure: { ...texts.failure, ...own } };
}
