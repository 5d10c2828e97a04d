import type { FailureText } from './failure.ts';

/** What can go wrong where drafts are reviewed. */
export const reviewFailure = {
  'review.gone': {
    happened: 'Versi atau catatan ini tidak ada lagi di sini.',
    safe: 'Tulisan Anda masih ada di kolom ini; draf tidak berubah.',
    act: 'Muat ulang halaman, lalu pilih versi yang masih ada.',
  },
  'remark.empty': {
    happened: 'Catatan ini belum ada isinya.',
    safe: 'Belum ada yang dicatat; draf tidak berubah.',
    act: 'Tulis dulu catatannya, lalu kirim.',
  },
  'remark.too-long': {
    happened: 'Catatan ini lebih panjang dari 20.000 huruf.',
    safe: 'Tulisan Anda masih utuh di kolom ini dan tersimpan.',
    act: 'Bagi menjadi beberapa catatan.',
  },
  'decision.own-version': {
    happened: 'Versi ini Anda yang menulis, jadi orang lain yang memutuskan.',
    safe: 'Belum ada putusan yang dicatat; draf tidak berubah.',
    act: 'Bagikan versi ini kepada peninjau, atau centang bahwa ini putusan penulis sendiri.',
  },
  'decision.needs-comment': {
    happened: 'Putusan ini perlu alasan.',
    safe: 'Belum ada putusan yang dicatat; draf tidak berubah.',
    act: 'Tulis apa yang perlu diperbaiki, atau mengapa ditahan.',
  },
  'decision.too-late': {
    happened: 'Batas putusan untuk versi ini sudah lewat, jadi persetujuan tidak dihitung lagi.',
    safe: 'Belum ada putusan yang dicatat; keterangan Anda masih di kolom ini.',
    act: 'Minta penulisnya memperpanjang batasnya. Minta perbaikan dan Tahan dulu tetap bisa dicatat.',
  },
  'suggestion.same-words': {
    happened: 'Kata penggantinya sama dengan kata aslinya.',
    safe: 'Belum ada yang dicatat; isian Anda masih ada.',
    act: 'Ubah kata penggantinya, atau kirim sebagai catatan.',
  },
  'suggestion.settled': {
    happened: 'Usulan ini sudah diputus sebelumnya.',
    safe: 'Draf tidak berubah; putusan yang dulu tetap ada.',
    act: 'Buka lagi usulannya bila masih perlu.',
  },
  'suggestion.words-changed': {
    happened: 'Kata yang hendak diganti sudah berubah atau tidak ada lagi.',
    safe: 'Tulisan dan usulan tetap seperti semula.',
    act: 'Baca usulannya, lalu ubah sendiri tulisannya atau tolak usulan ini.',
  },
} satisfies Partial<Record<string, FailureText>>;
