/** Texts of the side panel. */
export const sidePanel = {
  title: 'Periksa tulisan',
  about: 'Ketik atau tempel tulisan. Pemeriksaannya sama dengan di samping kotak tulis.',
  notKept: 'Belum disimpan: tulisan ini hilang bila peramban ditutup.',
  saveDraft: 'Simpan draf',
  newText: 'Tulisan baru',
  composerOpen: (site: string) => `Kotak tulis terbuka di ${site}`,
  load: 'Muat ke kotak tulis',
  keepAndLoad: 'Simpan, lalu muat ke kotak tulis',
};
