import { createContext, type ReactNode, use } from 'react';
import type { Language, Local } from '@/lib/core/local.ts';
import { defaultLanguage, type Messages, messages } from '@/lib/i18n/messages.ts';

const LanguageContext = createContext<Language>(defaultLanguage);

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Gives everything below it one language. */
export function LanguageProvider({ language, children }: Props) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

interface Spoken {
  /** The texts of the interface. */
  readonly m: Messages;
  /** Picks the sentence of this language, for texts that rules bring along. */
  readonly local: (sentence: Local) => string;
  readonly language: Language;
}

/** The texts in the language of the person. */
export function useMessages(): Spoken {
  const language = use(LanguageContext);
  return { m: messages[language], local: (sentence) => sentence[language], language };
}
