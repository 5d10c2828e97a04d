import type { DeskFailureCode } from '../../core/failure.ts';
import type { FailureText } from './failure.ts';

/** What can go wrong in the popup of the button. */
export const popupFailure = {
  'pin.no-field': {
    happened: 'Belum ada kolom yang bisa disematkan.',
    safe: 'Halaman ini tidak disentuh.',
    act: 'Klik sekali di kolom tulisnya, lalu tekan “Sematkan kolom ini” lagi.',
  },
  'pin.unfit': {
    happened: 'Kolom ini bukan tempat menulis unggahan.',
    safe: 'Kata sandi, pencarian, dan kolom satu baris tidak pernah kami baca.',
    act: 'Klik di kolom tulis yang berbaris-baris, lalu sematkan itu.',
  },
  'pin.lost': {
    happened: 'Sematan tidak cocok lagi dengan halaman ini.',
    safe: 'Draf tetap ada.',
    act: 'Klik di kolom tulisnya, lalu sematkan lagi.',
  },
  'side-panel.unopened': {
    happened: 'Panel samping tidak bisa dibuka dari sini.',
    safe: 'Semua draf dan tulisan utuh.',
    act: 'Buka Siap Tayang dari menu panel samping peramban.',
  },
  'diagnose.no-field': {
    happened: 'Belum ada kotak isian yang ditemukan di halaman ini.',
    safe: 'Halaman dan tulisan tidak diubah.',
    act: 'Klik sekali di kotak tulis, lalu tekan Diagnosa lagi.',
  },
  'diagnose.refused': {
    happened: 'Peramban tidak mengizinkan halaman ini diperiksa.',
    safe: 'Halaman dan tulisan tidak diubah.',
    act: 'Buka situs yang diizinkan, klik kotak tulisnya, lalu tekan Diagnosa lagi.',
  },
} as const satisfies Partial<Record<DeskFailureCode, FailureText>>;
