import { fullName } from './people.ts';
import type { Chance } from './random.ts';

/** Writes one piece of personal data, with the label that people put before it or without. */
export type Writer = (chance: Chance) => string;

export const two = (value: number): string => String(value).padStart(2, '0');

/** Cuts digits into groups: `cut('123456', [2, 4], '-')` is `12-3456`. */
export function cut(digits: string, groups: readonly number[], mark: string): string {
  let at = 0;
  const parts = groups.map((length) => {
    const part = digits.slice(at, at + length);
    at += length;
    return part;
  });
  return [...parts, digits.slice(at)].filter((part) => part !== '').join(mark);
}

const region = (chance: Chance): string =>
  chance.pick([
    '3601',
    '3602',
    '3603',
    '3604',
    '3671',
    '3672',
    '3673',
    '3674',
    '3201',
    '3174',
    '1871',
    '3318',
    '5171',
    '7371',
  ]) + two(chance.int(1, 30));

function nik(chance: Chance): string {
  const day = chance.int(1, 28) + (chance.happens(0.5) ? 40 : 0);
  const born = `${two(day)}${two(chance.int(1, 12))}${two(chance.pick([chance.int(45, 99), chance.int(0, 8)]))}`;
  return `${region(chance)}${born}${two(0)}${two(chance.int(1, 12))}`;
}

const familyCard = (chance: Chance): string =>
  `${region(chance)}${two(chance.int(1, 28))}${two(chance.int(1, 12))}${two(chance.int(5, 26))}${chance.digits(4)}`;

/** Sixteen digits as they are typed, pasted from a sheet, or read from a card. */
const sixteen = (chance: Chance, digits: string): string =>
  chance.pick([
    digits,
    digits,
    cut(digits, [4, 4, 4], ' '),
    cut(digits, [4, 4, 4], '-'),
    cut(digits, [4, 4, 4], '.'),
    cut(digits, [6, 6], ' '),
    cut(digits, [6, 6], '.'),
    cut(digits, [2, 2, 2, 6], '.'),
    `'${digits}`,
  ]);

export const nikWriter: Writer = (chance) =>
  chance.happens(0.25)
    ? chance.pick([
        'No. KK ',
        'KK: ',
        'nomor KK ',
        'No KK. ',
        'Nomor Kartu Keluarga ',
        'No.KK : ',
      ]) + sixteen(chance, familyCard(chance))
    : chance.pick([
        'NIK ',
        'NIK: ',
        'NIK. ',
        'nik ',
        'NIK : ',
        'NIK\n',
        'No. KTP ',
        'NIK = ',
        'Nomor Induk Kependudukan (NIK) ',
        'NIK:',
        '',
        '',
        '(',
        '- ',
      ]) + sixteen(chance, nik(chance));

function nip(chance: Chance): string {
  const year = chance.int(1966, 2001);
  const start = chance.int(Math.max(1990, year + 20), 2025);
  const month = chance.happens(0.2) ? '21' : two(chance.int(1, 12));
  const digits = `${year}${two(chance.int(1, 12))}${two(chance.int(1, 28))}${start}${month}${chance.int(1, 2)}${chance.digits(3)}`;
  return chance.pick([
    digits,
    cut(digits, [8, 6, 1], ' '),
    cut(digits, [8, 6, 1], '.'),
    cut(digits, [8, 6, 1], '-'),
    cut(digits, [4, 4, 4, 4], ' '),
  ]);
}

export const nipWriter: Writer = (chance) =>
  chance.pick([
    'NIP ',
    'NIP. ',
    'NIP: ',
    'Nip. ',
    'NIP : ',
    'NIP.',
    '',
    'NIPPPK ',
    'Nomor Induk Pegawai ',
    'NIP\n',
  ]) + nip(chance);

export const npwpWriter: Writer = (chance) => {
  const fifteen = `${chance.digits(12)}000`;
  const dotted = `${cut(fifteen.slice(0, 9), [2, 3, 3], '.')}-${fifteen.slice(9, 12)}.${fifteen.slice(12)}`;
  const label = chance.pick([
    'NPWP ',
    'NPWP: ',
    'npwp ',
    'No. NPWP ',
    'NPWP. ',
    'NPWP Pribadi : ',
    'Nomor Pokok Wajib Pajak (NPWP) ',
    'NPWP\n',
  ]);
  return chance.pick([
    label + dotted,
    dotted,
    label + fifteen,
    `${label}0${fifteen}`,
    label + cut(`0${fifteen}`, [4, 4, 4], ' '),
    label + cut(fifteen, [2, 3, 3, 1, 3], ' '),
    label + cut(fifteen, [2, 3, 3, 1, 3], '.'),
    label + sixteen(chance, nik(chance)),
  ]);
};

export const jknWriter: Writer = (chance) => {
  const digits = `000${chance.digits(10)}`;
  const label = chance.pick([
    'No. BPJS ',
    'BPJS: ',
    'No. JKN ',
    'Kartu JKN-KIS nomor ',
    'No. Kartu BPJS Kesehatan : ',
    'no kis ',
    'JKN ',
    '',
    'No. Kartu JKN\n',
  ]);
  return (
    label +
    chance.pick([
      digits,
      digits,
      cut(digits, [4, 4, 4], ' '),
      cut(digits, [4, 4, 4], '-'),
      cut(digits, [3, 3, 3], ' '),
      cut(digits, [3, 10], ' '),
    ])
  );
};

const bank = (chance: Chance) =>
  chance.pick([
    { name: 'BCA', length: 10, groups: [3, 3] },
    { name: 'BNI', length: 10, groups: [4, 3] },
    { name: 'BRI', length: 15, groups: [4, 2, 6, 2] },
    { name: 'Mandiri', length: 13, groups: [3, 2, 7] },
    { name: 'BSI', length: 10, groups: [3, 3] },
    { name: 'bank bjb', length: 13, groups: [4, 4, 4] },
    { name: 'Bank Banten', length: 10, groups: [4, 4] },
    { name: 'SeaBank', length: 12, groups: [4, 4] },
  ]);

export const accountWriter: Writer = (chance) => {
  const { name, length, groups } = bank(chance);
  const digits = chance.int(1, 9) + chance.digits(length - 1);
  const number = chance.pick([
    digits,
    digits,
    cut(digits, groups, '-'),
    cut(digits, groups, ' '),
    cut(digits, groups, '.'),
  ]);
  const owner =
    chance.pick(['a.n. ', 'an. ', 'a/n ', 'atas nama ', 'an ', 'A.N ']) + fullName(chance);
  return chance.pick([
    `No. Rek. ${name} ${number} ${owner}`,
    `rekening ${name}: ${number} ${owner}`,
    `${name} ${number} ${owner}`,
    `transfer ke ${name} ${number} (${fullName(chance)})`,
    `norek ${name} ${number}`,
    `no rekening ${number} ${name} ${owner}`,
    `Bank: ${name}\nNo. Rekening: ${number}\nAtas nama: ${fullName(chance)}`,
    `rek ${name.toLowerCase()} ${number} ${owner}`,
    `Nomor rekening (${name}) : ${number}`,
    `TF ke ${name} ${number} ${owner}`,
  ]);
};
