/** What may go wrong with register, report and the import of posts of former times. */
export const reportFailure = {
  'csv.not-text': {
    happened: 'Berkas ini bukan tabel CSV.',
    safe: 'Belum ada yang diimpor; draf dan impor lain tetap utuh.',
    act: 'Dari Excel atau Google Sheets, simpan lembarnya sebagai CSV, lalu pilih berkas itu.',
  },
  'csv.empty': {
    happened: 'Tabel ini tidak punya baris di bawah nama kolomnya.',
    safe: 'Belum ada yang diimpor; draf dan impor lain tetap utuh.',
    act: 'Pilih berkas yang baris pertamanya nama kolom dan baris berikutnya unggahan.',
  },
  'csv.broken': {
    happened:
      'Tanda kutip di tabel ini dibuka tetapi tidak ditutup, jadi batas barisnya tidak jelas.',
    safe: 'Tidak ada yang setengah masuk; draf dan impor lain tetap utuh.',
    act: 'Simpan lagi tabelnya sebagai CSV dari Excel atau Google Sheets, lalu impor berkas barunya.',
  },
  'csv.columns': {
    happened: 'Kolom tulisan atau kolom tanggal belum dipilih.',
    safe: 'Belum ada yang diimpor.',
    act: 'Pilih kolom yang berisi tulisan dan tanggal.',
  },
  'csv.too-large': {
    happened: 'Tabel ini lebih besar dari 200 MB.',
    safe: 'Isinya belum dibuka; draf dan impor lain tetap utuh.',
    act: 'Bagi tabelnya per tahun, lalu impor satu per satu.',
  },
  'csv.nothing': {
    happened: 'Tidak ada baris dengan tulisan dan tanggal yang terbaca.',
    safe: 'Belum ada yang diimpor; draf dan impor lain tetap utuh.',
    act: 'Periksa kolom dan urutan tanggalnya, lalu coba lagi.',
  },
  'posts.cancelled': {
    happened: 'Impor dibatalkan.',
    safe: 'Tidak ada yang setengah masuk; draf dan impor lain tetap utuh.',
    act: 'Mulai lagi kapan saja.',
  },
  'posts.busy': {
    happened: 'Impor lain sedang berjalan di tab Meja redaksi yang lain.',
    safe: 'Impor itu tidak terganggu, dan belum ada yang diimpor dari berkas ini.',
    act: 'Tunggu sampai selesai, lalu mulai lagi.',
  },
} as const;
