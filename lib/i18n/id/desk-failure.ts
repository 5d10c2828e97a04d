import type { DeskFailureCode, FailureCode } from '../../core/failure.ts';
import { aiFailure } from './ai-failure.ts';
import { aiGateFailure } from './ai-gate-failure.ts';
import { backupFailure } from './backup-failure.ts';
import { bundleFailure } from './bundle-failure.ts';
import { codeFailure } from './code-failure.ts';
import { correctionFailure } from './correction-failure.ts';
import type { FailureText } from './failure.ts';
import { loadFailure } from './load-failure.ts';
import { policyFailure } from './policy-failure.ts';
import { popupFailure } from './popup-failure.ts';
import { promptFailure } from './prompt-failure.ts';
import { reportFailure } from './report-failure.ts';
import { reviewFailure } from './review-failure.ts';

/** At the desk there is no composer: what failures say there instead, and those that happen only there. */
export const deskFailure = {
  ...aiGateFailure,
  ...aiFailure,
  ...backupFailure,
  ...bundleFailure,
  ...codeFailure,
  ...promptFailure,
  ...loadFailure,
  ...popupFailure,
  ...reportFailure,
  ...policyFailure,
  ...correctionFailure,
  ...reviewFailure,
  'storage.lost': {
    happened: 'Basis data draf rusak dan diganti peramban dengan yang kosong.',
    safe: 'Berkas cadangan tidak tersentuh; draf baru tersimpan seperti biasa.',
    act: 'Impor cadangan terakhir. Tanpa cadangan, salin dulu folder profil peramban.',
  },
  'storage.not-persistent': {
    happened: 'Peramban tidak berjanji menyimpan draf saat ruang menipis.',
    safe: 'Semua draf masih ada.',
    act: 'Sisakan ruang cakram, dan salin draf penting ke tempat lain.',
  },
  'settings.not-kept': {
    happened: 'Pengaturan belum tersimpan: peramban menolak menyimpannya.',
    safe: 'Isian Anda masih ada di halaman ini; pengaturan lama dan semua draf utuh.',
    act: 'Kosongkan ruang di komputer ini, lalu simpan lagi.',
  },
  'lock.wrong-passphrase': {
    happened: 'Kata sandi tidak cocok.',
    safe: 'Semua draf tetap tersegel dan utuh.',
    act: 'Periksa huruf besar, angka, dan spasi, lalu coba lagi.',
  },
  'lock.not-made': {
    happened: 'Kunci belum jadi, karena tidak bisa dibuka lagi saat diuji.',
    safe: 'Tidak ada draf yang berubah.',
    act: 'Muat ulang Meja redaksi, lalu coba lagi.',
  },
  'identity.not-made': {
    happened: 'Kunci belum jadi: peramban ini belum bisa membuatnya.',
    safe: 'Semua draf utuh dan bisa dipakai seperti biasa, tanpa tanda tangan.',
    act: 'Perbarui peramban, lalu coba lagi.',
  },
  'identity.unusable': {
    happened: 'Peramban menolak memakai kunci Anda.',
    safe: 'Semua rekaman utuh; yang belum bertanda tangan menunggu.',
    act: 'Muat ulang Meja redaksi. Bila tetap gagal, mulai ulang peramban.',
  },
  'member.wrong-passphrase': {
    happened: 'Kata sandi ini tidak membuka kunci orang itu.',
    safe: 'Tidak ada yang berganti; kuncinya tetap tertutup dan utuh.',
    act: 'Periksa huruf besar, angka, dan spasi, lalu coba lagi.',
  },
  'card.not-ours': {
    happened: 'Ini bukan kartu anggota Siap Tayang.',
    safe: 'Belum ada yang diambil; teks yang ditempel tetap di sini.',
    act: 'Minta pengirim menyalin kartunya lagi dari halaman Orang dan kunci.',
  },
  'card.cut': {
    happened: 'Kartu terpotong atau berubah di jalan.',
    safe: 'Belum ada yang diambil; teks yang ditempel tetap di sini.',
    act: 'Minta dikirim lagi, sebagai berkas.',
  },
  'card.false': {
    happened: 'Isi kartu tidak cocok dengan sidik jari atau tanda tangannya.',
    safe: 'Belum ada yang diambil; daftar orang tidak berubah.',
    act: 'Telepon pengirimnya, lalu minta kartu baru.',
  },
  'roster.self-promotion': {
    happened: 'Daftar anggota ini tidak disahkan pengelola yang Anda percayai.',
    safe: 'Daftar lama tetap dipakai.',
    act: 'Minta daftar yang disahkan pengelola.',
  },
  'archive.broken': {
    happened: 'Arsip belum jadi: berkasnya tidak bisa ditulis.',
    safe: 'Tidak ada draf yang berubah; tidak ada berkas setengah jadi.',
    act: 'Kosongkan ruang cakram atau pilih bulan lebih sedikit, lalu coba lagi.',
  },
  'search.unavailable': {
    happened: 'Pencarian belum bisa dipakai.',
    safe: 'Semua draf utuh; daftar dan saringan tetap jalan.',
    act: 'Muat ulang Meja redaksi, lalu cari lagi.',
  },
  'storage.full': {
    happened: 'Draf belum bisa disimpan: penyimpanan penuh.',
    safe: 'Tulisan yang terbuka tetap utuh; draf yang sudah tersimpan utuh.',
    act: 'Salin tulisan ini, kosongkan ruang cakram, lalu coba lagi.',
  },
  'storage.blocked': {
    happened: 'Basis data draf sedang ditahan tab lain.',
    safe: 'Tulisan yang terbuka tetap utuh. Penyimpanan diteruskan sendiri begitu tab itu tutup.',
    act: 'Tutup tab Meja redaksi yang lama, atau tunggu sebentar.',
  },
  'storage.closed': {
    happened: 'Basis data draf sedang dipakai versi yang lebih baru.',
    safe: 'Tidak ada draf yang berubah; tulisan yang terbuka tetap utuh.',
    act: 'Salin tulisan yang terbuka bila perlu, lalu muat ulang Meja redaksi.',
  },
  'storage.unopened': {
    happened: 'Basis data draf tidak bisa dibuka.',
    safe: 'Berkasnya tidak kami sentuh; tulisan yang terbuka tetap utuh.',
    act: 'Salin tulisan yang terbuka, tutup semua jendela peramban, lalu buka lagi.',
  },
  'media.unreadable': {
    happened: 'Berkas ini tidak bisa dibaca.',
    safe: 'Tulisan dan berkas lain tetap utuh.',
    act: 'Tambahkan lagi dari tempatnya.',
  },
  'draft.held': {
    happened: 'Draf ini ditahan, jadi tidak dihapus.',
    safe: 'Draf beserta semua versinya tetap ada.',
    act: 'Bila penahanannya sudah selesai, hapus centang Tahan dari penghapusan di draf itu, lalu ulangi.',
  },
  'merge.newer-text': {
    happened: 'Draf ini ditulis lagi sesudah kedua versi itu, jadi belum digabung.',
    safe: 'Tulisan terbarunya kini tersimpan sebagai versi; gabungan yang Anda tulis sendiri tetap bisa disalin di halaman ini.',
    act: 'Gabungkan lagi: halaman ini sudah menampilkan versi terbarunya.',
  },
  'version.not-kept': {
    happened: 'Versi sebelum ini belum bisa disimpan, jadi belum ada yang dikirim atau dimuat.',
    safe: 'Draf dan versi lama utuh; tulisan di situs belum berubah.',
    act: 'Kosongkan ruang cakram lalu coba lagi, atau teruskan tanpa versi.',
  },
  'save.interrupted': {
    happened: 'Penyimpanan terputus di tengah jalan.',
    safe: 'Tulisan yang terbuka tetap utuh; tidak ada draf setengah jadi.',
    act: 'Tidak perlu apa-apa: dicoba lagi otomatis. Sudah tersimpan bila tertulis jamnya.',
  },
  'message.unknown': {
    happened: 'Meja redaksi ini berbeda versi dengan bagian Siap Tayang yang lain.',
    safe: 'Semua draf utuh; tulisan yang terbuka tetap utuh.',
    act: 'Salin tulisan yang terbuka bila perlu, lalu muat ulang Meja redaksi.',
  },
} as const satisfies Partial<Record<FailureCode, FailureText>> &
  Record<DeskFailureCode, FailureText>;
