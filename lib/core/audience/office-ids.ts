/** The offices whose readers are described, in the order in which they are offered. */
export const officeIds = [
  'kesehatan',
  'lingkungan-hidup',
  'kependudukan',
  'perhubungan',
  'pendapatan-daerah',
  'pendidikan',
  'perizinan',
  'satpol-pp',
  'bencana',
  'sosial',
  'tenaga-kerja',
  'pertanian',
  'koperasi-umkm',
  'pariwisata',
  'kominfo',
] as const;

export type OfficeId = (typeof officeIds)[number];
