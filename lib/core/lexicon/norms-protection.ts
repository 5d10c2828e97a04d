import type { Source } from '../rule.ts';

/** Articles on people who need protection, on speech and on neutrality; read word for word on the day given. */

const checked = '2026-11-24';
const law = (norm: string, article: string): Source => ({ kind: 'law', norm, article, checked });
const press = (id: string, en: string): Source => ({ kind: 'guide', norm: { id, en }, checked });

/** Health, biometry, genes, crimes, children, finance: specific personal data. */
export const specificData = law(
  'UU 27/2022 tentang Pelindungan Data Pribadi',
  'Pasal 4 ayat (2) huruf a-g',
);

/** Showing and announcing is processing, which needs a basis. */
export const basisOfProcessing = law(
  'UU 27/2022 tentang Pelindungan Data Pribadi',
  'Pasal 16 ayat (1) huruf e; Pasal 20',
);

/** Private secrets are exempt, save with written consent or where public office is concerned. */
export const privateSecrets = law(
  'UU 14/2008 tentang Keterbukaan Informasi Publik',
  'Pasal 17 huruf h angka 1-5; Pasal 18 ayat (2)',
);

/** Keeping data secret and preventing that others get at them. */
export const dataSecrecy = law(
  'UU 27/2022 tentang Pelindungan Data Pribadi',
  'Pasal 16 ayat (2); Pasal 36; Pasal 39; Pasal 65 ayat (2)',
);

/** Cards with population data. */
export const populationDocuments = law(
  'UU 24/2013 tentang Administrasi Kependudukan',
  'Pasal 79 ayat (3); Pasal 84 ayat (1)',
);

/** A face is named where biometric data are explained; a basis is needed, not always consent. */
export const facialImage = law(
  'UU 27/2022 tentang Pelindungan Data Pribadi',
  'Pasal 4 ayat (2) huruf b dan penjelasan; Pasal 20 ayat (2)',
);

/** Portraits in commercial advertising. */
export const portraits = law(
  'UU 28/2014 tentang Hak Cipta (tentang iklan komersial)',
  'Pasal 12 ayat (1)',
);

/** Victims of sexual violence and their families have a right to secrecy. */
export const victimSecrecy = law(
  'UU 12/2022 tentang Tindak Pidana Kekerasan Seksual',
  'Pasal 69 huruf d; Pasal 71 ayat (1) huruf b',
);

/** Identity of those who report, witness or suffer a crime. */
export const witnessSecrecy = law(
  'UU 14/2008 tentang Keterbukaan Informasi Publik',
  'Pasal 17 huruf a angka 2',
);

/** What the press follows; no law for an office. */
export const victimsInThePress = press(
  'Kode Etik Jurnalistik Pasal 5 (model dari pers, bukan aturan bagi instansi)',
  'Journalists’ code of ethics, article 5 (a model from the press, no rule for agencies)',
);
export const suicideInThePress = press(
  'Peraturan Dewan Pers 2/2019, pedoman pemberitaan bunuh diri (model dari pers, bukan aturan bagi instansi)',
  'Press Council regulation 2/2019 on reporting suicide (a model from the press, no rule for agencies)',
);
export const presumedInnocent = press(
  'Kode Etik Jurnalistik Pasal 3 (model dari pers, bukan aturan bagi instansi)',
  'Journalists’ code of ethics, article 3 (a model from the press, no rule for agencies)',
);

/** Everyone's own health data are confidential. */
export const healthSecrecy = law('UU 17/2023 tentang Kesehatan', 'Pasal 4 ayat (1) huruf i');
export const healthHistory = law(
  'UU 14/2008 tentang Keterbukaan Informasi Publik',
  'Pasal 17 huruf h angka 2',
);

/** Accusing a person so that it becomes public. */
export const defamation = law('UU 1/2023 tentang KUHP', 'Pasal 433 ayat (1)-(3)');

/** Hatred of groups by race, nation, sex, disability; of a religion. */
export const hatredOfGroups = law('UU 1/2023 tentang KUHP jo. UU 1/2026', 'Pasal 242; Pasal 243');
export const hatredOfReligion = law(
  'UU 1/2023 tentang KUHP jo. UU 1/2026',
  'Pasal 300 ayat (1)-(2)',
);
export const racialHatred = law(
  'UU 40/2008 tentang Penghapusan Diskriminasi Ras dan Etnis',
  'Pasal 4 huruf b angka 1',
);
export const civilServantsOnline: Source = {
  kind: 'guide',
  norm: {
    id: 'SE MenPANRB 137/2018 butir 7-8 (edaran bagi ASN)',
    en: 'Circular of the Minister of State Apparatus 137/2018, items 7-8 (for civil servants)',
  },
  checked,
};

/** Exempt information, tested by the information officer. */
export const exemptInformation = law(
  'UU 14/2008 tentang Keterbukaan Informasi Publik',
  'Pasal 17 huruf a-j; Pasal 19',
);

/** Dangers to many people are announced at once. */
export const immediateInformation = law(
  'UU 14/2008 tentang Keterbukaan Informasi Publik',
  'Pasal 10 ayat (1)-(2)',
);

/** Heads of regions keep powers and programmes out of a contest. */
export const incumbents = law(
  'UU 10/2016 tentang Pilkada (tentang kepala daerah dan pejabat)',
  'Pasal 71 ayat (1), (3)-(4)',
);

/** The joint guide of 2022; it speaks of posting, sharing, liking, following. */
export const neutralityGuide: Source = {
  kind: 'guide',
  norm: {
    id: 'SKB netralitas 22 September 2022, Lampiran (pedoman untuk 2024; menandai akun dinilai sama demi kehati-hatian)',
    en: 'Joint decree on neutrality of 22 September 2022, annex (guide for 2024; tagging is treated alike for caution)',
  },
  checked,
};
