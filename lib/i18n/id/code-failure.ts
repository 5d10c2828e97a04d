/** What may go wrong with a text code and its QR picture. */
export const codeFailure = {
  'code.not-ours': {
    happened: 'Tidak ada kode tinjauan di tempelan ini.',
    safe: 'Belum ada yang dibuka; yang Anda tempel tetap di sini.',
    act: 'Salin seluruh pesan yang memuat ST-KODE, lalu tempel lagi.',
  },
  'code.cut': {
    happened: 'Kode terpotong.',
    safe: 'Tidak ada yang ditampilkan, supaya tidak keliru.',
    act: 'Minta berkas tinjauan kepada pengirimnya.',
  },
  'code.changed': {
    happened: 'Kode berubah di jalan: tidak cocok dengan angka periksanya.',
    safe: 'Tidak ada yang ditampilkan, supaya tidak keliru.',
    act: 'Salin lagi seluruh pesannya, atau minta berkas tinjauan.',
  },
  'code.several': {
    happened: 'Ada lebih dari satu kode di tempelan ini.',
    safe: 'Belum ada yang dibuka; yang Anda tempel tetap di sini.',
    act: 'Tempel satu kode saja.',
  },
  'code.newer': {
    happened: 'Kode ini dibuat oleh Siap Tayang yang lebih baru.',
    safe: 'Belum ada yang ditulis, dan kodenya tidak rusak.',
    act: 'Perbarui ekstensi di komputer ini, lalu buka lagi.',
  },
  'code.refused': {
    happened: 'Isi kode ditolak: tidak cocok dengan sidik jarinya atau bukan isi tinjauan.',
    safe: 'Belum ada yang ditulis; semua draf tetap seperti semula.',
    act: 'Tanyakan kepada pengirimnya lewat jalan lain, dan minta berkas tinjauan.',
  },
  'code.too-large': {
    happened: 'Tempelan atau isi kode ini jauh lebih besar dari yang wajar.',
    safe: 'Isinya tidak dibuka; semua draf tetap seperti semula.',
    act: 'Tempel kodenya saja, atau minta berkas tinjauan.',
  },
  'code.too-long': {
    happened: 'Isi ini terlalu panjang untuk kode.',
    safe: 'Draf tidak berubah.',
    act: 'Kirim sebagai berkas tinjauan.',
  },
  'qr.none': {
    happened: 'Tidak ada kode QR yang terbaca di gambar ini.',
    safe: 'Belum ada yang dibuka.',
    act: 'Pakai gambar aslinya yang tajam dan tegak, atau minta kode teksnya.',
  },
  'qr.foreign': {
    happened: 'Kode QR ini milik aplikasi lain.',
    safe: 'Tidak ada yang dibuka.',
    act: 'Pakai gambar dari kartu Kode dan QR di Meja redaksi.',
  },
  'qr.unreadable': {
    happened: 'Berkas ini bukan gambar yang bisa dibuka.',
    safe: 'Belum ada yang dibuka.',
    act: 'Simpan gambarnya sebagai PNG atau JPEG, lalu pilih lagi.',
  },
  'reviewer.damaged': {
    happened: 'Halaman tinjauan ini rusak atau berubah di jalan.',
    safe: 'Tidak ada tulisan yang ditampilkan, supaya tidak keliru.',
    act: 'Minta berkasnya dikirim lagi sebagai dokumen.',
  },
  'reviewer.no-code': {
    happened: 'Tautan ini tidak memuat kode tinjauan.',
    safe: 'Tidak ada yang ditampilkan; halaman ini tidak mengirim apa pun.',
    act: 'Buka lagi tautan lengkapnya, atau minta berkas kepada pengirimnya.',
  },
  'reviewer.no-text': {
    happened: 'Kode di tautan ini memuat putusan atau catatan, bukan tulisan.',
    safe: 'Kodenya tidak rusak.',
    act: 'Tempel kodenya di Siap Tayang, Buka kiriman.',
  },
} as const;
