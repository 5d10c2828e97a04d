import type { FailureCode } from '../core/failure.ts';
import type { Language } from '../core/local.ts';
import { desk as textsInEnglish } from './en/desk.ts';
import { deskFailure as inEnglish } from './en/desk-failure.ts';
import { desk as textsInIndonesian } from './id/desk.ts';
import { deskFailure as inIndonesian } from './id/desk-failure.ts';
import type { FailureText } from './id/failure.ts';
import { type Messages, messages } from './messages.ts';

/** Indonesian is the source here too. */
export type DeskTexts = typeof textsInIndonesian;

/** The texts of the desk, apart from the others: no page of a site carries them. */
export const deskTexts: Readonly<Record<Language, DeskTexts>> = {
  id: textsInIndonesian,
  en: textsInEnglish,
};

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
