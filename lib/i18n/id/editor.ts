/** Texts of the editor of the desk: texts per channel, what is noted of a draft, its media, its print. */
export const editor = {
  channels: 'Teks per kanal',
  same: (channel: string, main: string) => `${channel} memakai teks ${main}.`,
  own: (channel: string) => `Teks ${channel} berbeda dan disimpan sendiri.`,
  giveOwn: (channel: string) => `Tulis teks ${channel} sendiri`,
  unify: (main: string) => `Samakan dengan ${main}`,
  unifiedNote: (channel: string) => `Sebelum teks ${channel} disamakan`,
  unified: (channel: string) => `Teks ${channel} disamakan. Yang lama tersimpan sebagai versi.`,
  bringBack: (channel: string) => `Kembalikan teks ${channel}`,
  ownIsLoaded: (channel: string) => `Yang dimuat: teks ${channel} dari draf ini.`,
  oneField: (channel: string) =>
    `Kotak ini memakai satu teks untuk semua kanalnya: yang dimuat teks ${channel}.`,

  notMeasured: 'Setelah beberapa kalimat, di sini tampil isi, keterbacaan, dan nada tulisan.',

  details: 'Keterangan',
  office: 'Kantor',
  officeHint: 'Kosongkan bila untuk kantor di peramban ini.',
  account: 'Akun',
  accountHint: 'Nama akun di situsnya, misalnya @dinkesbanten.',
  tags: 'Label',
  tagsHint: 'Enter atau koma menambahkan. Hanya untuk mencari, tidak ikut terbit.',
  addTag: 'Tambah label',
  removeTag: (tag: string) => `Hapus label ${tag}`,
  planned: 'Rencana tayang',
  plannedHint: 'Muncul di kalender. Siap Tayang tidak pernah menerbitkan sendiri.',
  clearPlan: 'Kosongkan rencana',
  notes: 'Catatan kantor',
  notesHint: 'Tidak ikut terbit.',
  hold: 'Tahan dari penghapusan',
  holdHint:
    'Untuk pemeriksaan atau sengketa: draf ini tidak dihapus oleh masa simpan maupun tempat sampah.',
  detailsKept: 'Keterangan tersimpan',
  detailsPending: 'Menyimpan keterangan…',
  error: {
    long: (most: string) =>
      `Paling panjang ${most} huruf. Yang lama tetap tersimpan; pendekkan dulu.`,
    tagLong: 'Satu label paling panjang 60 huruf.',
    tagsMany: 'Paling banyak 50 label.',
    planned: 'Tanggal dan jam belum lengkap. Isi keduanya, misalnya 28 November 2026 pukul 08.00.',
    plannedYear: 'Tahun harus antara 2000 dan 2100.',
  },

  media: 'Foto dan video',
  mediaHint:
    'Pilih berkas, seret ke sini, atau tempel. Tidak ada yang dikirim ke luar komputer ini.',
  addMedia: 'Tambah foto atau video',
  keepToo: 'Simpan gambarnya juga',
  keepTooHint: 'Berkasnya ikut tersimpan di peramban ini, paling besar 25 MB satu berkas.',
  kept: 'tersimpan di sini',
  noted: 'hanya dicatat',
  noType: 'jenis tidak diketahui',
  alt: (name: string) => `Teks alternatif ${name}`,
  altTold: (words: string) => `Teks alternatif: ${words}`,
  altNone: 'Gambar ini belum punya teks alternatif.',
  altLetters: (n: string) => `${n} huruf`,
  altMissing: 'Belum ada. Tulis apa yang terlihat, untuk warga yang tidak melihat gambarnya.',
  removeMedia: (name: string) => `Hapus ${name}`,
  notShown: 'Pratinjau tidak ada',
  refused: {
    type: (name: string) =>
      `“${name}” bukan foto atau video yang diterima Facebook atau Instagram. Pilih JPG, PNG, WebP, GIF, HEIC, AVIF, MP4, MOV, atau WebM.`,
    empty: (name: string) => `“${name}” kosong, jadi tidak ditambahkan. Periksa berkasnya.`,
    big: (name: string, size: string) =>
      `“${name}” dicatat tanpa berkasnya: ${size}, lebih besar dari 25 MB. Simpan berkas aslinya di tempat lain.`,
    many: (name: string) => `“${name}” tidak ditambahkan: paling banyak 100 berkas satu draf.`,
    unread: (name: string) =>
      `“${name}” dicatat tanpa berkasnya: peramban tidak bisa membacanya. Coba tambahkan lagi.`,
    full: (name: string) =>
      `“${name}” dicatat tanpa berkasnya: penyimpanan penuh. Tulisan dan gambar lain tetap tersimpan; kosongkan ruang cakram, lalu coba lagi.`,
    notKept: (name: string) =>
      `“${name}” dicatat tanpa berkasnya: belum bisa disimpan. Tulisan dan gambar lain tetap tersimpan; coba lagi.`,
  },
};
