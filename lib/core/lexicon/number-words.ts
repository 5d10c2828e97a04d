/** Words of which a written number is made; one alone says no number. */
export const numberWords: ReadonlySet<string> = new Set(
  'dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus seribu sejuta belas puluh ratus ribu juta miliar milyar triliun'.split(
    ' ',
  ),
);

/** What a digit stands for in words. */
export const digitWords: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  seribu: 1000,
  sejuta: 1_000_000,
};

/** By how much a word makes the number before it larger. */
export const scaleWords: Readonly<Record<string, number>> = {
  puluh: 10,
  ratus: 100,
  ribu: 1000,
  rb: 1000,
  juta: 1_000_000,
  jt: 1_000_000,
  miliar: 1_000_000_000,
  milyar: 1_000_000_000,
  triliun: 1_000_000_000_000,
};

/** Behind a number: words that are no unit of it. */
export const notUnits: ReadonlySet<string> = new Set(
  'dan atau di ke dari yang untuk pada dengan akan adalah ini itu sampai hingga serta juga sudah telah masih bisa dapat harus oleh karena saat jika bila agar tetapi tapi'.split(
    ' ',
  ),
);
