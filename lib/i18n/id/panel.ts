/** Texts of the panel beside a composer. */
export const panel = {
  title: 'Siap Tayang memeriksa tulisan ini',
  collapse: 'Lipat panel',
  expand: (points: string) => `Buka panel Siap Tayang: ${points}`,
  empty: 'Mulai menulis. Temuan muncul di sini.',
  emptyHelp:
    'Kalimat pertama yang menolong warga biasanya menjawab: siapa yang perlu tahu, apa yang mereka dapat, kapan dan di mana.',
  clear: 'Tidak ada poin terbuka',
  saveDraft: 'Simpan draf',
  notSaved: 'Belum disimpan',
  saving: 'Menyimpan…',
  excluded: 'Tidak disimpan',
  keepQuestion: 'Simpan tulisan dari situs ini di komputer ini, otomatis selama Anda mengetik?',
  keepPromise: 'Draf tinggal di peramban ini dan tidak dikirim ke mana pun.',
  keepYes: 'Ya, simpan otomatis',
  keepNotThis: 'Jangan simpan yang ini',
  done: {
    replaced: 'Sudah diganti. Ctrl+Z di kotak tulis mengembalikannya.',
    loaded: 'Draf dimuat. Ctrl+Z di kotak tulis mengembalikan isi lama.',
    copied: 'Tulisan tersalin.',
    excluded: 'Tulisan ini tidak disimpan. Yang sempat tersimpan ada di Tempat sampah.',
  },
  untested: 'Belum diuji di situs aslinya.',
};
