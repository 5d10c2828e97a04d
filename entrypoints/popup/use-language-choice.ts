import { useEffect, useState } from 'react';
import type { Language } from '@/lib/core/local.ts';
import { writeLanguage } from '@/lib/storage/language-choice.ts';

/** The language of the popup, and how the person chooses another for everything. */
export function useLanguageChoice(first: Language) {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    setLanguage(chosen);
    void writeLanguage(chosen);
  };
  return [language, choose] as const;
}
