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
} as const;
