import type { PersonalDataKind } from '../../../lib/core/personal-data.ts';
import { lookAlike } from './look-alikes.ts';
import { firstName, fullName, person, place } from './people.ts';
import type { Chance } from './random.ts';
import { createChance } from './random.ts';
import { writers } from './written-forms.ts';

/** A made-up post and the personal data that stand in it. */
export interface WrittenPost {
  readonly text: string;
  readonly kinds: readonly PersonalDataKind[];
}

export const kinds: readonly PersonalDataKind[] = [
  'nik',
  'nip',
  'npwp',
  'jkn',
  'account',
  'mobile',
  'email',
  'address',
];

/** How a piece of data comes into a post. */
const frames: readonly ((chance: Chance, piece: string) => string)[] = [
  (chance, piece) => `Bantuan atas nama ${fullName(chance)}, ${piece}, sudah cair di kantor pos.`,
  (chance, piece) => `Nama: ${fullName(chance)}\n${piece}\nKeterangan: sudah diverifikasi`,
  (chance, piece) =>
    `Data penerima:\n1. ${fullName(chance)} - ${piece}\n2. ${fullName(chance)} - menyusul`,
  (chance, piece) =>
    `Telah ditemukan dompet milik ${person(chance)} (${piece}). Pemilik harap mengambilnya.`,
  (chance, piece) => `${person(chance)} ${piece}`,
  (chance, piece) => `Info lebih lanjut silakan tanya ${person(chance)}, ${piece}.`,
  (chance, piece) => `• ${fullName(chance)} | ${piece}\n• ${fullName(chance)} | belum ada data`,
  (chance, piece) =>
    `Warga Desa ${place(chance)} bernama ${fullName(chance)} (${piece}) terdaftar sebagai peserta.`,
  (chance, piece) => `Mohon doanya untuk ${person(chance)}. ${piece}. Terima kasih.`,
  (chance, piece) => `Kak ${firstName(chance)}, tolong dicek punya saya ya: ${piece}`,
  (chance, piece) => `Untuk ${person(chance)}\n\n${piece}\n\nTerima kasih atas perhatiannya 🙏`,
  (chance, piece) => `no\tnama\tdata\n1\t${fullName(chance)}\t${piece}`,
];

const openings = [
  'Pengumuman penerima bantuan tahap III.',
  'Halo warga Banten 👋',
  'Ada yang kehilangan kartu?',
  'Berikut data yang perlu dilengkapi.',
  'Pelatihan gratis untuk pelaku UMKM masih dibuka.',
  'Terima kasih kepada warga yang sudah melapor.',
  '',
];
const closings = [
  '#Banten #Serang2026',
  'Sampai jumpa di lokasi.',
  'Jangan lupa bawa fotokopi KTP dan KK.',
  'Salam sehat.',
  '',
];

const join = (chance: Chance, parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(chance.pick(['\n', '\n\n', '\n']));

/** A post with one to three kinds of data, often beside numbers that only look like them. */
function writePost(chance: Chance, kind: PersonalDataKind): WrittenPost {
  const others = chance.happens(0.3) ? [chance.pick(kinds)] : [];
  const present = [...new Set([kind, ...others])];
  const parts = present.map((each) => chance.pick(frames)(chance, writers[each](chance)));
  const beside = chance.happens(0.5) ? [lookAlike(chance)] : [];
  return {
    text: join(chance, [chance.pick(openings), ...parts, ...beside, chance.pick(closings)]),
    kinds: present,
  };
}

/** Posts that hold personal data, each kind as often as the others. */
export function writePosts(count: number, seed: number): readonly WrittenPost[] {
  const chance = createChance(seed);
  return Array.from({ length: count }, (_, at) =>
    writePost(chance, kinds[at % kinds.length] ?? 'nik'),
  );
}

/** Posts that hold none, only what looks like it. */
export function writeLookAlikes(count: number, seed: number): readonly WrittenPost[] {
  const chance = createChance(seed);
  return Array.from({ length: count }, () => ({
    text: join(chance, [
      chance.pick(openings),
      ...Array.from({ length: chance.int(1, 3) }, () => lookAlike(chance)),
      chance.pick(closings),
    ]),
    kinds: [],
  }));
}
