import type { Channel } from '@/lib/core/channel.ts';

/** A post of former times, as an office would find it in its own table. */
export interface OldPost {
  readonly publishedAt: string;
  readonly channel: Extract<Channel, 'facebook' | 'instagram'>;
  readonly text: string;
}

const places = [
  'Balai Desa Sukamaju',
  'Puskesmas Mekarsari',
  'Lapangan Cibodas',
  'Aula Kecamatan Walantaka',
];
const helps = ['akta kelahiran', 'kartu keluarga', 'surat pindah', 'kartu tani'];
const learned = [
  'mencuci tangan',
  'memilah sampah dapur',
  'menyimpan air bersih',
  'menutup bak air',
];
const guests = ['Kepala Dinas', 'Camat Walantaka', 'Sekretaris Daerah', 'Ketua PKK'];

const of = (words: readonly string[], at: number): string => words[at % words.length] ?? '';

const service = (at: number) =>
  `Urus ${of(helps, at)} di ${of(places, at >> 2)} mulai pukul 08.00 sampai 12.00 WIB. Bawa KTP asli dan satu lembar salinannya. Layanan ini gratis, nomor antrean ${at}. Tanya dulu lewat WA 112 bila ragu. Petugas membantu warga lanjut usia mengisi formulirnya.`;

const lesson = (at: number) =>
  `Cara ${of(learned, at)} di rumah, bagian ${at}. Siapkan wadah bersih dan keringkan dulu. Ajak anak ikut supaya terbiasa. Ulangi setiap pagi sebelum berangkat. Bagikan langkah ini kepada tetangga Anda supaya penyakit tidak menyebar.`;

const ceremony = (at: number) =>
  `${of(guests, at)} menghadiri sekaligus membuka secara resmi kegiatan sosialisasi ke-${at} di ${of(places, at)}. Turut hadir jajaran Forkopimcam dan tamu undangan lainnya. Dalam sambutannya beliau menyampaikan apresiasi setinggi-tingginya atas sinergi semua pihak. Acara ditutup dengan foto bersama.`;

const dated = (at: number) =>
  `Jadwal posyandu keliling nomor ${at}: Sabtu, 28 November 2026, di ${of(places, at)}. Ayo bawa balita Anda dan buku KIA. Timbang badan dan imunisasi gratis. Info lanjut hubungi kader di RT masing-masing.`;

const kinds = [service, ceremony, lesson, ceremony, dated];

const months = 12;

/**
 * Posts of one year, the same ones each time: each month on one day, on one of two channels, from sentences that were
 * written for this.
 */
export const oldPosts = (count: number): readonly OldPost[] =>
  Array.from({ length: count }, (_, at) => {
    const month = at % months;
    const write = kinds[(at + Math.floor(at / months)) % kinds.length] ?? service;
    return {
      publishedAt: new Date(2026, month, 10, 7 + (at % 12), at % 60).toISOString(),
      channel: month % 2 === 0 ? 'facebook' : 'instagram',
      text: write(at),
    };
  });

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The same as the table that an office keeps. */
export const tableOf = (posts: readonly OldPost[]): string =>
  [
    ['Waktu tayang', 'Kanal', 'Takarir'],
    ...posts.map(({ publishedAt, channel, text }) => [publishedAt, channel, text]),
  ]
    .map((row) => row.map(quoted).join(','))
    .join('\r\n');
