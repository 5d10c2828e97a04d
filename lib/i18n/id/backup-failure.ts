/** What may go wrong with a backup file. */
export const backupFailure = {
  'import.not-ours': {
    happened: 'Ini bukan berkas cadangan Siap Tayang.',
    safe: 'Belum ada yang ditulis; semua draf tetap seperti semula.',
    act: 'Pilih berkas berakhiran .siaptayang, atau minta lagi kepada pengirimnya.',
  },
  'import.newer': {
    happened: 'Cadangan ini dibuat oleh Siap Tayang yang lebih baru.',
    safe: 'Belum ada yang ditulis, dan berkasnya tidak rusak.',
    act: 'Perbarui ekstensi di komputer ini, lalu impor lagi.',
  },
  'import.cut': {
    happened: 'Berkas ini tidak utuh: ada bagian yang terpotong atau berubah.',
    safe: 'Yang utuh tetap bisa diambil. Belum ada yang ditulis.',
    act: 'Ambil yang utuh, dan minta berkasnya dikirim lagi sebagai dokumen.',
  },
  'import.hash': {
    happened: 'Sebagian isi ditolak: rusak, atau tidak cocok dengan sidik jarinya.',
    safe: 'Isi lain utuh, dan belum ada yang ditulis.',
    act: 'Impor yang utuh, dan minta berkas baru kepada pengirimnya.',
  },
  'import.unsafe': {
    happened: 'Berkas berisi susunan yang tidak wajar.',
    safe: 'Isinya tidak dijalankan; pembacaan dihentikan.',
    act: 'Hapus berkasnya, dan beri tahu pengirimnya.',
  },
  'import.date': {
    happened: 'Sebagian isi bertanggal tidak masuk akal.',
    safe: 'Isinya utuh dan bisa diambil; urutannya di daftar bisa keliru.',
    act: 'Periksa jam komputer yang membuat cadangan ini.',
  },
  'import.unreadable': {
    happened: 'Berkas tidak bisa dibaca lagi.',
    safe: 'Tidak ada draf yang berubah oleh bagian yang tidak terbaca.',
    act: 'Periksa apakah berkasnya dipindah atau diska lepasnya dicabut, lalu pilih lagi.',
  },
  'import.cancelled': {
    happened: 'Impor dibatalkan.',
    safe: 'Tidak ada yang setengah masuk; yang sudah masuk tetap utuh.',
    act: 'Mulai lagi kapan saja: yang sudah ada tidak dobel.',
  },
  'open.wrong-words': {
    happened: 'Enam kata sandi tidak cocok.',
    safe: 'Berkas tidak rusak, dan belum ada yang ditulis.',
    act: 'Periksa ejaan dan urutannya, lalu coba lagi.',
  },
  'backup.folder': {
    happened: 'Folder cadangan tidak bisa ditulis.',
    safe: 'Semua draf ada di komputer ini; cadangan sebelumnya tidak berubah.',
    act: 'Izinkan atau pilih lagi foldernya, atau cadangkan sekarang ke Unduhan.',
  },
  'backup.not-written': {
    happened: 'Cadangan belum jadi: berkasnya tidak bisa ditulis.',
    safe: 'Semua draf ada di komputer ini; cadangan sebelumnya tidak berubah.',
    act: 'Kosongkan ruang cakram atau pilih tempat lain, lalu coba lagi.',
  },
  'backup.cancelled': {
    happened: 'Pencadangan dibatalkan.',
    safe: 'Tidak ada berkas setengah jadi; semua draf tetap seperti semula.',
    act: 'Mulai lagi kapan saja.',
  },
  'backup.interrupted': {
    happened: 'Cadangan otomatis terputus sebelum selesai.',
    safe: 'Semua draf ada di komputer ini; cadangan sebelumnya tidak berubah.',
    act: 'Tidak perlu apa-apa: dicoba lagi sendiri. Bila tergesa, cadangkan sekarang.',
  },
  'backup.no-permission': {
    happened: 'Cadangan otomatis tidak diizinkan menulis ke folder Unduhan.',
    safe: 'Semua draf ada di komputer ini; cadangan sebelumnya tidak berubah.',
    act: 'Simpan lagi setelannya di halaman Cadangan dan izinkan, atau pilih folder lain.',
  },
} as const;
