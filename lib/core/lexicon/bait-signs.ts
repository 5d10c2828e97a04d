import { months, weekdays } from './calendar.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** Words of headlines that promise something instead of saying it. */
export const promisingWords: ReadonlySet<string> = new Set([
  ...words('ini inilah itu begini beginilah begitu berikut nih lho loh'),
  ...words('apa apakah siapa kenapa mengapa bagaimana gimana kapan mana'),
  ...words('kamu anda kalian kita yuk'),
  ...words('ternyata alasan alasannya penyebab penyebabnya cara tips rahasia fakta bukti'),
  ...words('akhirnya terungkap sosok potret intip momen detik-detik reaksi penampakan deretan'),
  ...words('kisah cerita curhat foto foto-foto video'),
]);

/** Behind these “ini” only says when: “pekan ini”, “April ini”. */
export const namedTimes: ReadonlySet<string> = new Set([
  ...words('hari pagi siang sore malam pekan bulan tahun musim kali saat'),
  ...weekdays.flat(),
  ...months.flat(),
]);

/** First words of a line that greets its readers. */
export const greetingStarts: ReadonlySet<string> = new Set(
  words(
    'hai hi halo hallo helo hello hei hey selamat salam sobat sahabat sampurasun wilujeng sugeng',
  ),
);
