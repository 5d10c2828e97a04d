/** Texts about several people in one browser profile, at the desk. */
export const profile = {
  title: 'Orang di profil ini',
  lead: 'Yang ditulis di sini ditandatangani oleh orang yang sedang menulis. Bila laptopnya dipakai bersama, ganti orang dulu.',
  ownProfile:
    'Putusan atas tulisan orang lain di profil yang sama tetap dicatat lebih rendah, sebagai profil sendiri.',
  closed: 'Kunci tertutup',
  unprotected:
    'Tanpa kata sandi: siapa pun di profil ini bisa memakai kunci ini. Buat kunci baru yang menggantikannya.',
  close: 'Tutup kunci',
  add: 'Tambah orang di profil ini',
  isShared: 'Laptop ini dipakai bersama: kunci dengan kata sandi',
  passphraseNote:
    'Kata sandi ini hanya untuk kunci Anda. Bila lupa, kuncinya hilang dan Anda perlu kunci baru.',
  passphraseOf: (name: string) => `Kata sandi ${name}`,
  passphraseHint: 'Kunci tertutup lagi bila lama tidak dipakai, atau bila peramban ditutup.',
  switchTo: (name: string) => `Ganti ke ${name}`,
  opening: 'Membuka kunci. Ini makan beberapa detik.',
  writesAs: (name: string) => `Menulis sebagai ${name}.`,
  nobody: 'Tidak ada kunci terbuka: yang ditulis sekarang tanpa nama.',
  change: 'Ganti orang',
};
