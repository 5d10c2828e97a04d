import type { Source } from '../rule.ts';

/** Articles that were read word for word on the day given; a rule cites them from here. */

/** Our own rule where no norm stands behind it. */
export const editorialGuide: Source = {
  kind: 'house',
  norm: { id: 'pegangan redaksi Siap Tayang', en: 'Siap Tayang’s editorial guide' },
  checked: '2026-11-24',
};

/** What the office decided for itself, or its PR group for it. */
export const officeSettings: Source = {
  kind: 'house',
  norm: { id: 'kebijakan kantor Anda', en: 'the policy of your office' },
  checked: '2026-11-29',
};

/** Disclosing personal data that belongs to someone else. */
export const personalDataDisclosure: Source = {
  kind: 'law',
  norm: 'UU 27/2022 tentang Pelindungan Data Pribadi',
  article: 'Pasal 65 ayat (2)',
  checked: '2026-11-24',
};

/** General personal data; a mobile number is named where it is explained. */
export const generalPersonalData: Source = {
  kind: 'law',
  norm: 'UU 27/2022 tentang Pelindungan Data Pribadi',
  article: 'Pasal 4 ayat (3) dan penjelasan huruf f',
  checked: '2026-11-24',
};

/** Personal data in electronic media are used with the person's consent. */
export const electronicConsent: Source = {
  kind: 'law',
  norm: 'UU 11/2008 jo. UU 19/2016 tentang Informasi dan Transaksi Elektronik',
  article: 'Pasal 26 ayat (1)',
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

/** Information on weather, quakes and tsunami warnings. */
export const hazardInformation: Source = {
  kind: 'law',
  norm: 'UU 31/2009 tentang Meteorologi, Klimatologi, dan Geofisika',
  article: 'Pasal 36 ayat (1)',
  checked: '2026-11-24',
};

/** Information of public bodies is accurate, true and not misleading. */
export const accurateInformation: Source = {
  kind: 'law',
  norm: 'UU 14/2008 tentang Keterbukaan Informasi Publik',
  article: 'Pasal 7 ayat (2)',
  checked: '2026-11-24',
};

/** Identity of a child who is offender, victim or witness; it speaks of news media. */
export const childInLegalCase: Source = {
  kind: 'law',
  norm: 'UU 11/2012 tentang Sistem Peradilan Pidana Anak (tentang pemberitaan)',
  article: 'Pasal 19 ayat (1)-(2)',
  checked: '2026-11-24',
};

/** A child victim or offender has a right to secrecy. */
export const childSecrecy: Source = {
  kind: 'law',
  norm: 'UU 23/2002 tentang Perlindungan Anak',
  article: 'Pasal 17 ayat (2)',
  checked: '2026-11-24',
};

/** Data of a child need the consent of a parent or guardian. */
export const childData: Source = {
  kind: 'law',
  norm: 'UU 27/2022 tentang Pelindungan Data Pribadi',
  article: 'Pasal 4 ayat (2) huruf e; Pasal 25 ayat (1)-(2)',
  checked: '2026-11-24',
};

/** Civil servants are neutral. */
export const neutrality: Source = {
  kind: 'law',
  norm: 'UU 20/2023 tentang Aparatur Sipil Negara',
  article: 'Pasal 9 ayat (2); Pasal 24 ayat (1) huruf d',
  checked: '2026-11-24',
};

/** What the standard of a public service consists of. */
export const serviceStandard: Source = {
  kind: 'law',
  norm: 'UU 25/2009 tentang Pelayanan Publik (tentang standar layanan, bukan tiap unggahan)',
  article: 'Pasal 21 huruf a-n; Pasal 23 ayat (4)-(5)',
  checked: '2026-11-24',
};

/** Information that people with disabilities can reach and understand. */
export const accessibleInformation: Source = {
  kind: 'law',
  norm: 'UU 8/2016 tentang Penyandang Disabilitas',
  article: 'Pasal 124 ayat (1)',
  checked: '2026-11-24',
};

/** The cost of a service is a part of its standard. */
export const serviceCost: Source = {
  kind: 'law',
  norm: 'UU 25/2009 tentang Pelayanan Publik (tentang standar layanan, bukan tiap unggahan)',
  article: 'Pasal 21 huruf e',
  checked: '2026-11-24',
};

/** The press tests its information; a model for an office, not a norm that binds it. */
export const honestReporting: Source = {
  kind: 'guide',
  norm: {
    id: 'Kode Etik Jurnalistik Pasal 3 dan 4 (model dari pers)',
    en: 'Journalists’ code of ethics, Articles 3 and 4 (a model from the press)',
  },
  checked: '2026-11-24',
};

/** The press corrects openly; a model for an office, not a norm that binds it. */
export const openCorrection: Source = {
  kind: 'guide',
  norm: {
    id: 'Kode Etik Jurnalistik Pasal 10 (model dari pers)',
    en: 'Journalists’ code of ethics, Article 10 (a model from the press)',
  },
  checked: '2026-11-24',
};

/** How fact-checkers write: claim, fact, reference. */
export const factChecking: Source = {
  kind: 'guide',
  norm: {
    id: 'susunan klaim, fakta, rujukan, lazim di pemeriksa fakta',
    en: 'claim, fact, reference, as fact-checkers write',
  },
  checked: '2026-11-24',
};

/** What people need to be told in a crisis. */
export const crisisCommunication: Source = {
  kind: 'guide',
  norm: {
    id: 'prinsip komunikasi krisis (CERC), lazim dirujuk',
    en: 'principles of crisis communication (CERC), commonly referred to',
  },
  checked: '2026-11-24',
};

/** Indonesian in official communication and in information on public services. */
export const indonesianFirst: Source = {
  kind: 'law',
  norm: 'UU 24/2009 tentang Bendera, Bahasa, dan Lambang Negara, serta Lagu Kebangsaan',
  article: 'Pasal 30; Pasal 33 ayat (1); Pasal 38',
  checked: '2026-11-24',
};

/** The state emblem is not damaged, redrawn or imitated. */
export const stateEmblem: Source = {
  kind: 'law',
  norm: 'UU 24/2009 tentang Bendera, Bahasa, dan Lambang Negara, serta Lagu Kebangsaan',
  article: 'Pasal 57 huruf a-c',
  checked: '2026-11-24',
};

/** Fabricating electronic information so that it passes as authentic. */
export const authenticInformation: Source = {
  kind: 'law',
  norm: 'UU 11/2008 jo. UU 1/2024 tentang Informasi dan Transaksi Elektronik (tentang yang dibuat seolah asli)',
  article: 'Pasal 35',
  checked: '2026-11-24',
};

/** Current news may be taken with its full source; statutes have no copyright. */
export const copyright: Source = {
  kind: 'law',
  norm: 'UU 28/2014 tentang Hak Cipta',
  article: 'Pasal 43 huruf b; Pasal 44 ayat (2); Pasal 42',
  checked: '2026-11-24',
};
