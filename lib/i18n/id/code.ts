/** Texts of text codes and their QR pictures, at the desk. */
export const code = {
  title: 'Kode dan QR',
  lead: 'Untuk satu versi atau satu putusan, tanpa berkas. Paling banyak 2.000 huruf; siapa pun yang memegangnya bisa membacanya.',
  what: 'Isi kode',
  version: 'Versi yang berlaku sekarang',
  outcomes: {
    approved: 'disetujui',
    'changes-requested': 'minta perbaikan',
    held: 'ditahan',
  },
  decision: (outcome: string, version: string) => `Putusan: ${outcome}, ${version}`,
  comment: (words: string, version: string) => `Catatan: “${words}”, ${version}`,
  make: 'Buat kode',
  running: 'Membuat kode…',
  made: (name: string, letters: string, most: string) =>
    `Kode ${name}: ${letters} dari ${most} huruf.`,
  text: 'Kode teks',
  message: (name: string, code: string) =>
    `Kode tinjauan ${name}. Di Siap Tayang: Meja redaksi, Buka kiriman, tempel pesan ini.\n\n${code}`,
  copy: 'Salin kode',
  picture: (name: string) => `Kode QR ${name}`,
  save: 'Simpan gambar QR',
  how: 'Pindai dengan kamera lalu kirim teksnya, atau kirim gambarnya sebagai dokumen.',
  link: {
    label: 'Tautan ke halaman tinjauan kantor',
    copy: 'Salin tautan',
    tooLong: (letters: string) =>
      `Tautannya menjadi ${letters} huruf, lebih dari yang aman di pesan. Kirim kode atau halaman.`,
  },
  open: {
    title: 'Buka kode',
    paste: 'Kode, atau pesan yang memuatnya',
    hint: 'Tempel di sini. Gambar kode QR juga bisa ditempel, atau dijatuhkan di halaman ini.',
    read: 'Buka kode',
    picture: 'Pilih gambar kode QR',
  },
};
