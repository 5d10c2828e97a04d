import type { Source } from '../rule.ts';

/** Articles that were read word for word on the day given; a rule cites them from here. */

/** Disclosing personal data that belongs to someone else. */
export const personalDataDisclosure: Source = {
  kind: 'law',
  norm: 'UU 27/2022 tentang Pelindungan Data Pribadi',
  article: 'Pasal 65 ayat (2)',
  checked: '2026-11-24',
};

/** Personal finance is specific personal data. */
export const specificPersonalData: Source = {
  kind: 'law',
  norm: 'UU 27/2022 tentang Pelindungan Data Pribadi',
  article: 'Pasal 4 ayat (2) huruf f',
  checked: '2026-11-24',
};

/** Population data (NIK, KK) are kept confidential. */
export const populationData: Source = {
  kind: 'law',
  norm: 'UU 23/2006 jo. UU 24/2013 tentang Administrasi Kependudukan',
  article: 'Pasal 79 ayat (1) dan (3); Pasal 86 ayat (1a)',
  checked: '2026-11-24',
};

/** A person's bank account is a private secret. */
export const privateFinance: Source = {
  kind: 'law',
  norm: 'UU 14/2008 tentang Keterbukaan Informasi Publik',
  article: 'Pasal 17 huruf h angka 3',
  checked: '2026-11-24',
};

/** Public information in a language that is easy to understand. */
export const plainLanguage: Source = {
  kind: 'law',
  norm: 'UU 14/2008 tentang Keterbukaan Informasi Publik',
  article: 'Pasal 9 ayat (4); Pasal 10 ayat (2)',
  checked: '2026-11-24',
};
