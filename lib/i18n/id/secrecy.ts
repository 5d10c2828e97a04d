import type { Way } from '../../core/review/ways.ts';
import type { Secrecy } from '../../core/secrecy.ts';

/** Texts about who may see a draft before it comes out, at the desk. */
export const secrecy = {
  label: 'Kelas isi',
  hint: 'Menentukan lewat jalan apa draf ini boleh dibagikan sebelum terbit.',
  classes: {
    biasa: 'Biasa: semua cara boleh',
    terbatas: 'Terbatas: hanya cara yang terkunci',
    rahasia: 'Rahasia: hanya untuk kunci anggota',
  } satisfies Record<Secrecy, string>,
  suggestion: 'Pemeriksaan menemukan data orang di tulisan ini. Pertimbangkan kelas Terbatas.',
  follow: 'Jadikan Terbatas',
  notOffered: (ways: string) => `Tidak ditawarkan: ${ways}.`,
  why: {
    terbatas: 'Draf ini terbatas. Cara yang bisa dibaca siapa pun di jalan tidak ditawarkan.',
    rahasia: 'Draf ini rahasia. Hanya berkas yang dikunci untuk anggota pilihan yang ditawarkan.',
  } satisfies Record<Exclude<Secrecy, 'biasa'>, string>,
  ways: {
    'open-file': 'berkas tanpa kunci',
    'word-file': 'berkas dengan enam kata sandi',
    'member-file': 'berkas untuk kunci anggota',
    html: 'berkas HTML',
    code: 'kode teks',
    qr: 'gambar QR',
    link: 'tautan',
    chat: 'pesan WhatsApp',
  } satisfies Record<Way, string>,
  cannot:
    'Siap Tayang tidak bisa mencegah orang menyalin, memotret, atau meneruskan yang sudah dibukanya.',
  locks: 'Siapa yang bisa membuka',
  lock: {
    'member-file': 'Hanya anggota yang dipilih, dengan kuncinya sendiri',
    'word-file': 'Siapa pun yang tahu enam kata sandinya',
    'open-file': 'Siapa pun yang memegang berkasnya',
  } satisfies Partial<Record<Way, string>>,
  readers: 'Kunci untuk',
  readersHint: 'Kunci Anda selalu ikut, supaya berkasnya bisa Anda buka lagi.',
  noReaders:
    'Belum ada orang yang kuncinya dikenal di sini. Ambil dan cocokkan kartunya di halaman Orang dan kunci.',
  noKey: 'Buat atau buka kunci Anda dulu di halaman Orang dan kunci.',
  toPeople: 'Orang dan kunci',
  pickOne: 'Pilih sedikitnya satu orang.',
  sendToMembers: 'Hanya kunci mereka yang membukanya; tidak ada kata sandi yang perlu dikirim.',
  until: 'Putusan diminta sampai',
  untilHint:
    'Boleh kosong. Putusan sesudah hari itu tidak dihitung di sini, menurut jam komputer yang memutuskan. Berkas yang sudah terkirim tetap bisa dibaca.',
  isAsked: (moment: string) => `Putusan diminta sampai ${moment}.`,
  isOver: (moment: string) =>
    `Masa tinjauan berakhir ${moment}. Tulisannya masih bisa dibaca, tetapi putusan sesudah itu tidak dihitung penulisnya.`,
  carried: 'Kartu dan daftar ini dibawa berkas. Tidak ada yang menjadi dipercaya karenanya.',
  rosterLeft:
    'Daftar anggota di berkas ini bukan dari pengelola yang Anda percayai, jadi tidak diambil.',
};
