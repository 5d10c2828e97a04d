import type { BackupPlace } from '../../core/backup/automatic.ts';

/** Texts of automatic backups, on the page of backups. */
export const automaticBackup = {
  title: 'Cadangan otomatis',
  note: 'Berjalan selama peramban terbuka. Yang terlewat disusul begitu peramban dibuka lagi.',
  often: 'Seberapa sering',
  off: 'Mati',
  every: (days: string) => (days === '1' ? 'Setiap hari' : `Setiap ${days} hari`),
  where: 'Ke mana',
  places: {
    downloads: 'Folder Unduhan',
    folder: 'Folder pilihan',
  } satisfies Record<BackupPlace, string>,
  noFolder: 'belum dipilih',
  pickFolder: 'Pilih folder…',
  pickOther: 'Pilih folder lain…',
  allowFolder: 'Izinkan folder lagi',
  lock: 'Kunci dengan enam kata sandi',
  lockHint: 'Kata-katanya tampil sekali, tidak disimpan di sini, dan membuka semua berkasnya.',
  locked: (since: string) =>
    `Terkunci dengan kata sandi yang ditampilkan ${since}. Tanpa kata itu berkasnya tidak bisa dibuka siapa pun.`,
  newWords: 'Buat kata sandi baru',
  unlocked: 'Tidak terkunci: siapa pun yang memegang berkasnya bisa membaca semua draf.',
  kept: 'Berkas lama tidak dihapus oleh Siap Tayang; hapus sendiri yang tidak perlu.',
  save: 'Simpan setelan',
  now: 'Cadangkan otomatis sekarang',
  again: 'Coba lagi sekarang',
  saved: 'Setelan tersimpan.',
  refused:
    'Peramban tidak mengizinkan, jadi setelannya tidak berubah. Meja redaksi tetap mengingatkan untuk mencadangkan.',
  isOff: 'Mati. Meja redaksi mengingatkan bila cadangan terakhir sudah tujuh hari.',
  running: 'Sedang mencadangkan',
  waiting: 'Cadangan pertama segera dibuat.',
  last: (at: string, drafts: string, name: string) =>
    `Cadangan terakhir ${at}: ${drafts} draf, ${name}.`,
  next: (at: string) => `Berikutnya sekitar ${at}.`,
  retry: (at: string) => `Dicoba lagi sendiri sekitar ${at}.`,
  atUnlocking: 'Dibuat begitu kunci Meja redaksi dibuka.',
  failed: 'Cadangan otomatis gagal.',
  look: 'Lihat sebabnya',
};
