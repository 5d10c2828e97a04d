import type { PersonalDataKind } from '../../../lib/core/personal-data.ts';
import { estate, fullName, mailbox, place, street } from './people.ts';
import type { Chance } from './random.ts';

/** Writes one piece of personal data, with the label that people put before it or without. */
type Writer = (chance: Chance) => string;

const two = (value: number): string => String(value).padStart(2, '0');

/** Cuts digits into groups: `cut('123456', [2, 4], '-')` is `12-3456`. */
export function cut(digits: string, groups: readonly number[], mark: string): string {
  let at = 0;
  const parts = groups.map((length) => digits.slice(at, (at += length)));
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
    `${digits} `.trim(),
  ]);

const nikWriter: Writer = (chance) =>
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

const nipWriter: Writer = (chance) =>
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

const npwpWriter: Writer = (chance) => {
  const fifteen = chance.pick(['0', '2', '4', '6', '7', '8', '9', '1']) + chance.digits(11) + '000';
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

const jknWriter: Writer = (chance) => {
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

const accountWriter: Writer = (chance) => {
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

const prefix = (chance: Chance): string =>
  chance.pick([
    '812',
    '813',
    '821',
    '822',
    '852',
    '853',
    '811',
    '857',
    '856',
    '815',
    '878',
    '877',
    '819',
    '896',
    '895',
    '838',
    '831',
    '881',
    '888',
  ]);

const mobileWriter: Writer = (chance) => {
  const national = prefix(chance) + chance.digits(chance.pick([7, 8, 8, 8, 9]));
  const [head = '', middle = '', tail = ''] = [
    national.slice(0, 3),
    national.slice(3, 7),
    national.slice(7),
  ];
  const label = chance.pick([
    'HP ',
    'WA ',
    'wa: ',
    'No. HP: ',
    'Telp/WA ',
    'CP: ',
    'hub. ',
    'Hubungi ',
    'Narahubung: ',
    '📞 ',
    '☎️',
    'WhatsApp ',
    'HP/WA : ',
    '',
    'kontak person ',
    'No.HP\n',
  ]);
  const number = chance.pick([
    `0${national}`,
    `0${national}`,
    `0${head}-${middle}-${tail}`,
    `0${head} ${middle} ${tail}`,
    `0${head}.${middle}.${tail}`,
    `0${head}–${middle}–${tail}`,
    `0${head}-${middle}${tail}`,
    `(0${head}) ${middle}-${tail}`,
    `0${cut(national, [3, 3, 3], ' ')}`,
    cut(`0${national}`, [2, 2, 2, 2, 2], ' '),
    `+62${national}`,
    `+62 ${head}-${middle}-${tail}`,
    `+62 ${head} ${middle} ${tail}`,
    `(+62) ${head} ${middle} ${tail}`,
    `62${national}`,
    `wa.me/62${national}`,
    `https://wa.me/62${national}?text=Halo`,
  ]);
  return label + number + (chance.happens(0.3) ? ` (${fullName(chance)})` : '');
};

const emailWriter: Writer = (chance) => {
  const box = mailbox(chance);
  const host = chance.pick([
    'gmail.com',
    'gmail.com',
    'gmail.com',
    'yahoo.com',
    'yahoo.co.id',
    'ymail.com',
    'hotmail.com',
    'outlook.com',
    'icloud.com',
    'outlook.co.id',
    'rocketmail.com',
    'student.untirta.ac.id',
  ]);
  const label = chance.pick([
    'email ',
    'Email: ',
    'surel ',
    'e-mail: ',
    'E-mail : ',
    'kirim ke ',
    '',
    '📧 ',
    'alamat surel\n',
  ]);
  return (
    label +
    chance.pick([
      `${box}@${host}`,
      `${box}@${host}`,
      `${box}@${host}`,
      `${box.toUpperCase()}@${host.toUpperCase()}`,
      `(${box}@${host})`,
      `<${box}@${host}>`,
      `${box}[at]${host}`,
      `${box} (at) ${host}`,
    ])
  );
};

const neighbourhood = (chance: Chance): string => {
  const [rt, rw] = [chance.int(1, 12), chance.int(1, 15)];
  return chance.pick([
    `RT ${two(rt)}/RW ${two(rw)}`,
    `RT ${two(rt)}/${two(rw)}`,
    `RT.00${rt % 10}/RW.0${two(rw)}`,
    `rt ${rt} rw ${rw}`,
    `RT ${rt} RW ${rw}`,
    `RT/RW ${two(rt)}/${two(rw)}`,
    `RT. ${two(rt)} RW. ${two(rw)}`,
  ]);
};

/** Where somebody lives, with what leads there: a house, not an area. */
const addressWriter: Writer = (chance) => {
  const area = neighbourhood(chance);
  const house = chance.int(1, 120);
  const road = chance.pick(['Jl. ', 'Jalan ', 'Jl ', 'jln. ', 'Gg. ', 'Gang ']) + street(chance);
  const village =
    chance.pick(['Kp. ', 'Kampung ', 'Kp ', 'Dusun ', 'Link. ', 'Lingkungan ']) + place(chance);
  const block = chance.pick(['A', 'B', 'C', 'D']) + chance.int(1, 20);
  const named = chance.pick([
    'Alamat: ',
    'alamat ',
    'beralamat di ',
    'tinggal di ',
    'rumahnya di ',
    'Alamat rumah : ',
    'domisili ',
    'kediaman di ',
    'Alamat\n',
  ]);
  return chance.pick([
    `${named}${road} No. ${house} ${area}`,
    `${named}${road} No.${house}, ${place(chance)}`,
    `${named}${village} ${area} Desa ${place(chance)}`,
    `${village} ${area}, Kel. ${place(chance)}`,
    `${named}Perum ${estate(chance)} Blok ${block} No. ${house}`,
    `Perumahan ${estate(chance)} Blok ${block}/${house} ${area}`,
    `${named}Komp. ${estate(chance)} blok ${block} no ${house}`,
    `${road} no ${house} ${area}`,
    `${road} ${area} No. ${house}`,
    `${named}${village}, ${area}\nDesa ${place(chance)}`,
  ]);
};

export const writers: Readonly<Record<PersonalDataKind, Writer>> = {
  nik: nikWriter,
  nip: nipWriter,
  npwp: npwpWriter,
  jkn: jknWriter,
  account: accountWriter,
  mobile: mobileWriter,
  email: emailWriter,
  address: addressWriter,
};
