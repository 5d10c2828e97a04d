/** What may go wrong with a review file. */
export const bundleFailure = {
  'bundle.not-ours': {
    happened: 'Ini bukan berkas tinjauan Siap Tayang.',
    safe: 'Belum ada yang ditulis; semua draf tetap seperti semula.',
    act: 'Minta berkas berakhiran .siaptayang kepada pengirimnya. Berkas cadangan dibuka di halaman Cadangan.',
  },
  'bundle.newer': {
    happened: 'Berkas ini dibuat oleh Siap Tayang yang lebih baru.',
    safe: 'Belum ada yang ditulis, dan berkasnya tidak rusak.',
    act: 'Perbarui ekstensi di komputer ini, lalu buka lagi.',
  },
  'bundle.cut': {
    happened: 'Berkas tinjauan ini terpotong atau berubah di jalan.',
    safe: 'Belum ada yang ditulis; semua draf tetap seperti semula.',
    act: 'Minta dikirim lagi sebagai dokumen.',
  },
  'bundle.refused': {
    happened: 'Isi berkas ditolak: tidak cocok dengan sidik jarinya atau dengan drafnya.',
    safe: 'Belum ada yang ditulis; semua draf tetap seperti semula.',
    act: 'Tanyakan kepada pengirimnya lewat jalan lain, dan minta berkas baru.',
  },
  'bundle.too-large': {
    happened: 'Berkas tinjauan ini lebih besar dari 20 MB.',
    safe: 'Isinya tidak dibuka atau dibuat; semua draf tetap seperti semula.',
    act: 'Minta berkas tinjauan satu draf saja, atau kirim drafnya lewat Cadangan.',
  },
  'bundle.not-for-you': {
    happened: 'Berkas ini dikunci untuk orang lain, bukan untuk kunci di profil ini.',
    safe: 'Belum ada yang ditulis; semua draf tetap seperti semula.',
    act: 'Kirim kartu anggota Anda kepada pengirimnya, lalu minta berkas baru. Bila ini cadangan, buka di halaman Cadangan.',
  },
  'bundle.needs-key': {
    happened:
      'Berkas ini dikunci untuk anggota tertentu, dan di profil ini belum ada kunci yang terbuka.',
    safe: 'Belum ada yang ditulis, dan berkasnya tidak rusak.',
    act: 'Buka atau buat kunci Anda di halaman Orang dan kunci, lalu buka berkasnya lagi.',
  },
  'share.deadline-not-own': {
    happened:
      'Versi ini tidak ditulis atas nama Anda, jadi batas waktunya bukan Anda yang menentukan.',
    safe: 'Berkasnya belum dibuat; draf tetap utuh.',
    act: 'Kosongkan batasnya, atau simpan versi Anda sendiri dulu, lalu bagikan lagi.',
  },
  'share.older-class': {
    happened: 'Versi lama di riwayat draf ini kelasnya lebih sempit dari cara itu.',
    safe: 'Tidak ada yang keluar dari komputer ini; draf tetap utuh.',
    act: 'Pilih berkas yang terkunci, atau kirim versi terbarunya saja sebagai kode atau halaman HTML.',
  },
  'share.not-offered': {
    happened: 'Kelas isi draf ini tidak mengizinkan cara itu.',
    safe: 'Tidak ada yang keluar dari komputer ini; draf tetap utuh.',
    act: 'Pilih cara yang terkunci, atau ubah kelas isinya di Keterangan draf.',
  },
} as const;
