import type { Language } from '@/lib/core/local.ts';

const locale: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** A day that may be years ago: `24 November 2026`. */
export const spokenDate = (iso: string, language: Language): string =>
  new Date(iso).toLocaleDateString(locale[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
