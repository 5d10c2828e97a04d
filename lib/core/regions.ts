/** A region with the readability that most of its grown-ups need, by their years at school in 2025. */
export interface Region {
  readonly name: string;
  readonly readingTarget: number;
}

/** Offered by the settings; every other region is written by hand. */
export const regions: readonly Region[] = [
  { name: 'Kabupaten Lebak', readingTarget: 80 },
  { name: 'Kabupaten Tangerang', readingTarget: 75 },
  { name: 'Kota Serang', readingTarget: 75 },
  { name: 'Kota Cilegon', readingTarget: 70 },
  { name: 'Kota Tangerang', readingTarget: 70 },
  { name: 'Kota Tangerang Selatan', readingTarget: 70 },
];
