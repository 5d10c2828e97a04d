/** Texts of the question which open composer gets a draft. */
export const loadDialog = {
  title: 'Muat ke kotak tulis',
  draft: (title: string) => `Draf: ${title}`,
  composers: {
    'facebook-feed': 'Beranda',
    'facebook-group': 'Grup',
    'facebook-page': 'Halaman',
    'facebook-edit': 'Edit postingan',
    'business-suite': 'Business Suite',
    'instagram-create': 'Postingan baru',
    'instagram-edit': 'Edit info',
    'any-site': 'Kolom tulis',
    'pinned-field': 'Kolom yang disematkan',
  } as Readonly<Record<string, string>>,
  which: 'Kotak tulis yang terbuka',
  empty: 'kosong',
  holds: (n: string) => `berisi ${n} huruf`,
  keptFirst: (n: string) =>
    `Di kotak ini ada ${n} huruf. Tulisan itu disimpan dulu sebagai draf, lalu diganti.`,
  entities: 'Sebutan dan tautan di kotak itu tersimpan sebagai teks biasa:',
  draftEntities: 'Sebutan dan tautan di draf ini dimuat sebagai teks biasa:',
  otherChannel: (draft: string, composer: string) =>
    `Draf ini ditulis untuk ${draft}; kotak ini milik ${composer}. Periksa lagi sesudah dimuat.`,
  load: 'Muat draf',
  keepAndLoad: 'Simpan isi lama, lalu muat',
  withoutVersion: 'Muat tanpa versi',
  loading: 'Memuat…',
  cancel: 'Batal',
};
