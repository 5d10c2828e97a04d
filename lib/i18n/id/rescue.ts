/** Texts of the rescue page. It shows both languages at once: what was chosen may be what is damaged. */
export const rescue = {
  title: 'Halaman penyelamat',
  lead: 'Halaman ini membaca basis data draf apa adanya, tanpa bagian lain dari Siap Tayang. Tidak ada yang diubah atau dihapus dari sini.',
  steps: [
    'Unduh semua baris, lalu simpan berkasnya di tempat lain.',
    'Perlu satu tulisan saja? Buka tabelnya, lalu salin tulisannya.',
    'Jangan melepas Siap Tayang sebelum berkas itu aman: draf ikut terhapus.',
    'Sesudah itu perbarui Siap Tayang, tutup semua jendela peramban, lalu buka Meja redaksi lagi.',
  ],
  desk: 'Buka Meja redaksi',
  tables: 'Tabel',
  state: (version: number) => `Basis data terbuka, versi ${version}.`,
  none: 'Belum ada basis data draf di peramban ini.',
  unopened:
    'Peramban tidak bisa membuka basis data draf. Tutup semua jendela peramban, lalu muat ulang halaman ini. Bila tetap gagal, salin folder profil peramban sebelum melakukan hal lain.',
  blocked:
    'Basis data sedang ditahan jendela lain. Tutup jendela itu; halaman ini meneruskan sendiri.',
  rows: (count: number) => `${count} baris`,
  uncounted: 'jumlah baris tidak terbaca',
  exportAll: 'Unduh semua baris',
  exporting: (count: number) => `${count} baris dibaca …`,
  exported: (count: number) => `Selesai: ${count} baris terbaca.`,
  unreadable: (count: number, names: string) => `${count} baris tidak bisa dibaca: ${names}.`,
  broken: (tables: string) => `Tabel tidak terbaca sampai habis: ${tables}.`,
  open: (table: string) => `Lihat isi ${table}`,
  more: 'Lanjutkan',
  end: 'Semua baris sudah tampil.',
  copy: 'Salin',
  copied: 'Tersalin.',
  notCopied: 'Peramban tidak mengizinkan penyalinan. Pilih tulisannya, lalu tekan Ctrl+C.',
  cannotRead: 'Baris ini tidak bisa dibaca',
  sealed:
    'Draf di komputer ini tersegel dengan kata sandi. Baris yang tersegel diunduh apa adanya; tanpa kata sandi tidak bisa dibaca siapa pun.',
  noText: 'Tanpa tulisan; yang disalin isi mentahnya.',
};
