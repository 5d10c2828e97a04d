import type { DeskFailureCode } from '../../core/failure.ts';
import type { FailureText } from './failure.ts';

/** What keeps a text from its composer, said where it comes from. */
export const loadFailure = {
  'composer.none-open': {
    happened: 'Tidak ada kotak tulis yang terbuka.',
    safe: 'Draf tetap di Meja redaksi.',
    act: 'Buka kotak tulis Facebook, Instagram, atau Business Suite di tab lain, lalu coba lagi.',
  },
  'tab.facebook': {
    happened: 'Draf ini untuk Facebook, tetapi yang tampil tab Instagram.',
    safe: 'Tulisan di kedua tab tidak berubah; draf tetap di Meja redaksi.',
    act: 'Pilih tab Facebook di kotak tulis, lalu muat lagi.',
  },
  'tab.instagram': {
    happened: 'Draf ini untuk Instagram, tetapi yang tampil tab Facebook.',
    safe: 'Tulisan di kedua tab tidak berubah; draf tetap di Meja redaksi.',
    act: 'Pilih tab Instagram di kotak tulis, lalu muat lagi.',
  },
} as const satisfies Partial<Record<DeskFailureCode, FailureText>>;
