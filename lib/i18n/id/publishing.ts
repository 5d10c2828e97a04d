/** Texts around the site's own publish button, before it is pressed and after. */
export const publishing = {
  reminder: (n: number) => `${n} poin wajib belum selesai`,
  reminderFree: 'Anda tetap bisa menayangkan.',
  seePoints: 'Lihat poinnya',
  closeReminder: 'Tutup pengingat ini',

  title: 'Catat tayang',
  question: 'Sudah tayang?',
  why: 'Catat supaya riwayat dan rapor kanal lengkap.',
  plannedQuestion: 'Dijadwalkan, belum tayang',
  plannedWhy:
    'Catat rencananya supaya riwayat lengkap. Kami tidak tahu kapan situs menayangkannya.',
  time: 'Waktu tayang',
  address: 'Alamat unggahan',
  addressLater: 'boleh menyusul',
  addressHint: 'Tempel tautan',
  note: 'Catat tayang',
  notePlan: 'Catat rencana',
  keepAndNote: 'Simpan sekaligus',
  notKept:
    'Tulisan ini belum menjadi draf. Bila dicatat, tulisannya ikut disimpan di komputer ini.',
  decline: 'Tidak',
  noTime: 'Isi tanggal dan jam tayangnya.',
  badAddress: 'Alamat ini belum lengkap. Awali dengan https:// lalu nama situsnya.',
  noted: (moment: string) => `Tercatat: tayang ${moment}.`,
  notedPlan: (moment: string) => `Tercatat: dijadwalkan ${moment}.`,
};
