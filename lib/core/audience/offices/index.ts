import type { Readers } from '../readers.ts';
import bencana from './bencana.ts';
import kependudukan from './kependudukan.ts';
import kesehatan from './kesehatan.ts';
import kominfo from './kominfo.ts';
import koperasiUmkm from './koperasi-umkm.ts';
import lingkunganHidup from './lingkungan-hidup.ts';
import pariwisata from './pariwisata.ts';
import pendapatanDaerah from './pendapatan-daerah.ts';
import pendidikan from './pendidikan.ts';
import perhubungan from './perhubungan.ts';
import perizinan from './perizinan.ts';
import pertanian from './pertanian.ts';
import satpolPp from './satpol-pp.ts';
import sosial from './sosial.ts';
import tenagaKerja from './tenaga-kerja.ts';

/** Readers of every office, in the order of `office-ids.ts`. */
export const offices: readonly Readers[] = [
  kesehatan,
  lingkunganHidup,
  kependudukan,
  perhubungan,
  pendapatanDaerah,
  pendidikan,
  perizinan,
  satpolPp,
  bencana,
  sosial,
  tenagaKerja,
  pertanian,
  koperasiUmkm,
  pariwisata,
  kominfo,
];
