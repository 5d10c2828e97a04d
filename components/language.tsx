import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Language, Local } from '@/lib/core/local.ts';
import { defaultLanguage, type Messages, messages } from '@/lib/i18n/messages.ts';

type Texts = Readonly<Record<Language, Messages>>;

const LanguageContext = createContext<{ readonly language: Language; readonly texts: Texts }>({
  language: defaultLanguage,
  texts: messages,
});

interface Props {
  readonly language: Language;
  /** The texts of a place that says some things in its own words. */
  readonly texts?: Texts;
  readonly children: ReactNode;
}

/** Gives everything below it one language. */
export function LanguageProvider({ language, texts = messages, children }: Props) {
  const spoken = useMemo(() => ({ language, texts }), [language, texts]);
  return <LanguageContext.Provider value={spoken}>{children}</LanguageContext.Provider>;
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
  const { language, texts } = useContext(LanguageContext);
  return { m: texts[language], local: (sentence) => sentence[language], language };
}
