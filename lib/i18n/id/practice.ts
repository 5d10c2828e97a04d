/** Texts of the practice composer. */
export const practice = {
  documentTitle: 'Latihan · Siap Tayang',
  desk: 'Meja redaksi',
  title: 'Latihan: dari acara ke layanan',
  task: 'Unggahan ini menceritakan acara. Ikuti petunjuk panel sampai isinya untuk warga, kira-kira dua menit.',
  apart:
    'Kotak ini tidak tersambung ke situs mana pun. Tulisan latihan tidak masuk daftar draf, dan hilang saat peramban ditutup.',
  composer: 'Buat postingan (latihan)',
  field: 'Tulisan latihan',
  panelWhere:
    'Panel ada di samping kotak ini. Di jendela sempit panel terlipat: tekan lencananya, atau Alt+Shift+S.',
  goal: {
    start: (before: number) => `Tulisan ini tentang acara: indeks seremonial ${before} dari 100.`,
    onTheWay: (before: number, now: number) =>
      `Indeks seremonial ${before} menjadi ${now}. Masih ada petunjuk di panel.`,
    reached: (before: number, now: number) =>
      `Dari acara ke layanan. Indeks seremonial ${before} menjadi ${now}, dan warga membaca layanannya lebih dulu.`,
    tooShort: 'Tulisannya terlalu pendek untuk diukur. Ctrl+Z mengembalikan yang terhapus.',
  },
  again: 'Ulangi dari awal',
  toDesk: 'Buka Meja redaksi',
  toHelp: 'Pelajaran lain di Bantuan',
};
