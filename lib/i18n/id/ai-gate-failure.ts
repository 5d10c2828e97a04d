/** What may go wrong at the gate for AI texts. */
export const aiGateFailure = {
  'ai-text.empty': {
    happened: 'Belum ada teks AI di kotak ini.',
    safe: 'Tulisan Anda tidak berubah.',
    act: 'Tempel teks dari alat AI, lalu simpan lagi.',
  },
  'ai-text.too-long': {
    happened: 'Teks AI ini lebih panjang dari unggahan mana pun: lebih dari 63.206 karakter.',
    safe: 'Tulisan Anda tidak berubah, dan yang ditempel masih ada di kotaknya.',
    act: 'Tempel bagian yang menjadi unggahan saja.',
  },
  'ai-text.binary': {
    happened: 'Ini isi berkas, bukan teks yang bisa dibaca.',
    safe: 'Tulisan Anda tidak berubah, dan tidak ada yang dijalankan.',
    act: 'Buka berkasnya di aplikasi asalnya, lalu salin teksnya dari sana.',
  },
  'ai-text.prompt-too-long': {
    happened: 'Prompt atau faktanya lebih dari 40.000 karakter.',
    safe: 'Tulisan Anda tidak berubah, dan isian masih ada di kotaknya.',
    act: 'Simpan bagian yang penting saja, lalu coba lagi.',
  },
  'claim.no-source': {
    happened: 'Belum ada sumbernya.',
    safe: 'Fakta itu tetap terbuka; tulisan tidak berubah.',
    act: 'Tulis dari mana Anda tahu, misalnya nomor surat, lalu centang lagi.',
  },
  'claim.no-checker': {
    happened: 'Belum ada nama pemeriksanya.',
    safe: 'Fakta itu tetap terbuka; tulisan tidak berubah.',
    act: 'Isi nama Anda di kotak Pemeriksa, lalu centang lagi.',
  },
  'claim.too-many': {
    happened: 'Sudah 1.000 fakta dicentang di draf ini.',
    safe: 'Centang yang ada dan tulisan tetap tersimpan.',
    act: 'Pecah draf ini menjadi beberapa unggahan.',
  },
} as const;
