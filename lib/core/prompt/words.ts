import type { Channel } from '../channel.ts';
import type { PostKind } from '../post-kind.ts';

/** What a prompt calls each kind of post. */
export const kindNames: Readonly<Record<PostKind, string>> = {
  service: 'layanan',
  campaign: 'edukasi dan ajakan perilaku',
  announcement: 'pengumuman atau perubahan',
  hazard: 'peringatan bahaya',
  clarification: 'klarifikasi',
  activity: 'kegiatan',
  achievement: 'prestasi',
  greeting: 'ucapan',
  profile: 'profil',
};

/** What is written for a channel, and what it is called there. */
export const channelForms: Readonly<
  Record<Channel, { readonly work: string; readonly form: string }>
> = {
  facebook: {
    work: 'unggahan Facebook',
    form: 'Unggahan Facebook. 125 karakter pertama berisi manfaat bagi warga. 60–120 kata, baris pendek. Paling banyak 3 emoji dan 3 tagar, tagar memakai CamelCase.',
  },
  instagram: {
    work: 'takarir Instagram',
    form: 'Takarir Instagram. 125 karakter pertama berisi manfaat bagi warga. 60–120 kata, baris pendek. Paling banyak 3 emoji dan 3 tagar, tagar memakai CamelCase. Tautan tidak bisa diklik: sebut “tautan di bio”.',
  },
  other: {
    work: 'unggahan media sosial',
    form: 'Unggahan media sosial. Kalimat pertama berisi manfaat bagi warga. 60–120 kata, baris pendek. Paling banyak 3 emoji dan 3 tagar, tagar memakai CamelCase.',
  },
};

/** Tones to choose from, in the words of a prompt. */
export const tones: readonly string[] = [
  'Tenang dan hangat',
  'Tegas dan santun',
  'Singkat dan jelas',
  'Praktis dan mengajak',
  'Ceria dan jujur',
];

/** What holds for every post of a public office. */
export const standingLimits: readonly string[] = [
  'tanpa daftar pejabat, gelar, “dalam rangka”, atau ucapan',
  'tanpa data pribadi',
  'tanpa nama anak, pasien, atau korban',
  'netral secara politik',
  'tanpa kutipan buatan',
  'tanpa klaim yang tidak ada di FAKTA',
  'setiap singkatan dijelaskan',
];

/** Marks what an AI must not guess. */
export const toCheck = (what: string): string => `[PERIKSA: ${what}]`;
