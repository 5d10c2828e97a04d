import type { DeskFailureCode, PageFailureCode } from '../../core/failure.ts';

/** What a person reads when something went wrong: what happened, what is safe, what to do. */
export interface FailureText {
  readonly happened: string;
  readonly safe: string;
  readonly act: string;
}

/** On pages of the sites the failures of the desk have no words: they do not happen there. */
export type FailureTexts = Readonly<
  Record<PageFailureCode, FailureText> & Partial<Record<DeskFailureCode, FailureText>>
>;

export const failure: FailureTexts = {
  'storage.full': {
    happened: 'Draf belum bisa disimpan: penyimpanan penuh.',
    safe: 'Tulisan utuh di kotak tulis; draf yang sudah tersimpan utuh.',
    act: 'Salin tulisan ini, kosongkan ruang cakram atau tempat sampah, lalu simpan lagi.',
  },
  'storage.blocked': {
    happened: 'Basis data draf sedang ditahan tab lain.',
    safe: 'Tulisan utuh di kotak tulis. Penyimpanan diteruskan sendiri begitu tab itu tutup.',
    act: 'Tutup tab Meja redaksi yang lama, atau tunggu sebentar.',
  },
  'storage.closed': {
    happened: 'Basis data draf sedang dipakai versi yang lebih baru.',
    safe: 'Tidak ada draf yang berubah; tulisan ini utuh di kotak tulis.',
    act: 'Tutup tab Meja redaksi yang lama, lalu simpan lagi.',
  },
  'storage.unopened': {
    happened: 'Basis data draf tidak bisa dibuka.',
    safe: 'Berkasnya tidak kami sentuh; tulisan ini utuh di kotak tulis.',
    act: 'Salin tulisan ini, tutup semua jendela peramban, lalu buka lagi.',
  },
  'storage.newer-schema': {
    happened: 'Draf ini dibuat oleh Siap Tayang yang lebih baru.',
    safe: 'Draf tidak diubah supaya tidak rusak.',
    act: 'Perbarui ekstensi di komputer ini.',
  },
  'storage.row-damaged': {
    happened: 'Satu draf tidak bisa dibaca.',
    safe: 'Draf lain utuh; baris yang rusak tidak dihapus.',
    act: 'Salin isi mentahnya dari Meja redaksi.',
  },
  'draft.missing': {
    happened: 'Draf ini tidak ada lagi.',
    safe: 'Draf lain tidak berubah.',
    act: 'Muat ulang Meja redaksi untuk melihat daftar terbaru.',
  },
  'desk.locked': {
    happened: 'Meja redaksi terkunci.',
    safe: 'Semua draf utuh; tulisan tetap disimpan.',
    act: 'Buka kuncinya di Meja redaksi, lalu coba lagi.',
  },
  'save.interrupted': {
    happened: 'Penyimpanan terputus di tengah jalan.',
    safe: 'Tulisan utuh di kotak tulis; tidak ada draf setengah jadi.',
    act: 'Tidak perlu apa-apa: dicoba lagi otomatis. Sudah tersimpan bila tertulis jamnya.',
  },
  'extension.updated': {
    happened: 'Siap Tayang baru diperbarui.',
    safe: 'Tulisan di kotak tidak disentuh.',
    act: 'Salin tulisan bila perlu, selesaikan unggahan, lalu muat ulang halaman.',
  },
  'message.unknown': {
    happened: 'Bagian Siap Tayang di halaman ini berbeda versi dengan pasangannya.',
    safe: 'Tulisan utuh di kotak tulis.',
    act: 'Salin tulisan bila perlu, lalu muat ulang halaman.',
  },
  'write.refused': {
    happened: 'Situs tidak menerima perubahan ini.',
    safe: 'Tulisan di kotak tidak berubah. Kami tidak mencoba dua kali supaya tulisan tidak dobel.',
    act: 'Teks pengganti sudah disalin: pilih bagian yang dimaksud, lalu tempel.',
  },
  'write.mismatch': {
    happened: 'Hasil di kotak tulis berbeda dari yang diminta.',
    safe: 'Kami berhenti dan tidak menulis lagi.',
    act: 'Tekan Ctrl+Z sekali, lalu tempel teks yang sudah kami salin.',
  },
  'write.not-copied': {
    happened: 'Perubahan ini tidak diterima situs, dan peramban tidak mengizinkan penyalinan.',
    safe: 'Kami tidak mencoba dua kali. Draf yang tersimpan tetap di Meja redaksi.',
    act: 'Periksa kotaknya; bila berubah, tekan Ctrl+Z. Lalu salin teksnya sendiri.',
  },
  'write.composing': {
    happened: 'Kata di kotak tulis belum selesai diketik.',
    safe: 'Tulisan tidak berubah.',
    act: 'Selesaikan katanya, lalu tekan lagi.',
  },
  'composer.lost': {
    happened: 'Kotak tulis tidak dikenali lagi.',
    safe: 'Yang sudah tersimpan ada di Meja redaksi.',
    act: 'Klik sekali di kotak tulis, atau buka lagi kotaknya.',
  },
  'clipboard.refused': {
    happened: 'Peramban tidak mengizinkan penyalinan.',
    safe: 'Tulisan tidak berubah.',
    act: 'Pilih tulisannya, lalu tekan Ctrl+C.',
  },
  'text.too-long': {
    happened: 'Hanya bagian awal tulisan yang diperiksa karena terlalu panjang.',
    safe: 'Tulisan lengkap tidak diubah dan tetap disimpan utuh.',
    act: 'Bagi menjadi beberapa unggahan bila memang sepanjang itu.',
  },
};
