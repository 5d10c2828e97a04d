import { estate, fullName, mailbox, place, street } from './people.ts';
import type { Chance } from './random.ts';
import type { Writer } from './written-numbers.ts';
import { cut, two } from './written-numbers.ts';

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

export const mobileWriter: Writer = (chance) => {
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
    `0${head} - ${middle} - ${tail}`,
    `0${head}_${middle}_${tail}`,
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

export const emailWriter: Writer = (chance) => {
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
      `${box} @${chance.pick(['gmail.com', 'yahoo.com'])}`,
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
export const addressWriter: Writer = (chance) => {
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
    `${area} ${road} No ${house}`,
    `${road} No. ${house}, rumah orang tuanya`,
    `${road} ${area} No. ${house}`,
    `${named}${village}, ${area}\nDesa ${place(chance)}`,
  ]);
};
