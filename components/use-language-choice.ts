import { useEffect, useState } from 'react';
import type { Language } from '@/lib/core/local.ts';

/**
 * The language of a page of ours, and how the person chooses another for everything.
 *
 * @param keep Remembers the choice for the other pages.
 */
export function useLanguageChoice(first: Language, keep: (chosen: Language) => Promise<unknown>) {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    setLanguage(chosen);
    void keep(chosen);
  };
  return [language, choose] as const;
}
