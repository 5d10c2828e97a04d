import type { Chance } from './random.ts';

/** Names and places that nobody bears together; put together by chance. */
const first =
  'Siti,Ahmad,Budi,Rina,Dewi,Agus,Sri,Joko,Nur,Wahyu,Entin,Ujang,Maman,Yuli,Tuti,Hendra,Ratna,Eko,Lilis,Dadang'.split(
    ',',
  );
const last =
  'Aminah,Santoso,Wulandari,Hidayat,Lestari,Saputra,Rahmawati,Kurniawan,Fauzi,Mulyani,Setiawan,Nuraeni,Firmansyah,Handayani,Permana'.split(
    ',',
  );
const places =
  'Cibogo,Sukamaju,Kaligandu,Cipare,Margaluyu,Sindangsari,Panancangan,Karang Tengah,Pasir Angin,Babakan Baru,Krajan,Sumur Pecung'.split(
    ',',
  );
const flowers =
  'Melati,Kenanga,Mawar,Anggrek,Flamboyan,Cempaka,Dahlia,KH Abdul Fatah,Ki Mas Jong,Raya Cilegon,Veteran,Merpati,Bhayangkara'.split(
    ',',
  );
const estates =
  'Griya Asri,Taman Lestari,Bumi Serang Damai,Puri Indah,Graha Cilegon,Permata Hijau'.split(',');

export const fullName = (chance: Chance): string => `${chance.pick(first)} ${chance.pick(last)}`;
export const firstName = (chance: Chance): string => chance.pick(first);
export const place = (chance: Chance): string => chance.pick(places);
export const street = (chance: Chance): string => chance.pick(flowers);
export const estate = (chance: Chance): string => chance.pick(estates);

/** How people are called in a post. */
export const person = (chance: Chance): string =>
  chance
    .pick(['Bu', 'Pak', 'Ibu', 'Bapak', 'Sdr.', 'Kak', 'Mbak', ''])
    .concat(' ', fullName(chance))
    .trim();

/** The part of a mail address before the `@`, as people choose theirs. */
export function mailbox(chance: Chance): string {
  const [given = '', family = ''] = fullName(chance).toLowerCase().split(' ');
  const number = chance.pick(['', '', String(chance.int(1, 99)), String(chance.int(1975, 2006))]);
  return (
    chance.pick([
      `${given}.${family}`,
      `${given}${family}`,
      `${given}_${family}`,
      `${family}.${given}`,
      given,
    ]) + number
  );
}
