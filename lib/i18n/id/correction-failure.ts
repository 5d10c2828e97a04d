import type { FailureText } from './failure.ts';

/** What can go wrong with a case and its answer. */
export const correctionFailure = {
  'case.empty': {
    happened: 'Perkara belum dicatat: yang keliru atau yang beredar masih kosong.',
    safe: 'Isian lain masih ada di halaman ini.',
    act: 'Tulis satu kalimat tentang apa yang keliru atau beredar.',
  },
  'case.too-long': {
    happened: 'Perkara belum dicatat: satu isian lebih dari 2.000 huruf.',
    safe: 'Isian Anda masih ada di halaman ini.',
    act: 'Ringkas isian itu. Rinciannya cukup sebagai tautan atau catatan draf.',
  },
  'case.odd-date': {
    happened: 'Perkara belum dicatat: satu waktunya tidak mungkin.',
    safe: 'Isian Anda masih ada di halaman ini.',
    act: 'Isi waktu yang sudah lewat, atau kosongkan bila belum diketahui.',
  },
  'case.no-reason': {
    happened: 'Belum dicatat: alasannya masih kosong.',
    safe: 'Perkara dan unggahan tidak berubah.',
    act: 'Tulis alasannya dalam satu kalimat.',
  },
  'case.changed': {
    happened: 'Perkara ini diubah di tempat lain sesudah Anda membukanya.',
    safe: 'Perubahan itu tersimpan; isian Anda masih ada di halaman ini.',
    act: 'Bandingkan dengan perkara yang sekarang, lalu catat lagi.',
  },
  'case.gone': {
    happened: 'Perkara ini tidak ada di komputer ini.',
    safe: 'Perkara lain dan semua draf utuh.',
    act: 'Kembali ke papan Koreksi. Bila seharusnya ada, impor cadangan terakhir.',
  },
  'post.not-out': {
    happened: 'Draf ini belum dicatat tayang, atau sudah dicabut.',
    safe: 'Tidak ada yang berubah.',
    act: 'Catat tayangnya dulu, lalu ulangi. Draf yang belum tayang cukup disunting.',
  },
} as const satisfies Readonly<Record<string, FailureText>>;
