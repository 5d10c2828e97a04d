import { expect, test } from 'vitest';
import { numberValues } from '@/lib/core/text/number-values.ts';

test.each([
  ['Rp50.000', [50_000]],
  ['50 ribu', [50_000]],
  ['lima puluh ribu', [50_000]],
  ['seratus lima puluh ribu dua ratus', [150_200]],
  ['dua puluh lima', [25]],
  ['dua puluh satu', [21]],
  ['tujuh belas', [17]],
  ['1,2 juta', [1_200_000]],
  ['2,5 persen', [2.5]],
  ['10,000', [10_000]],
  ['1.234.567,5', [1_234_567.5]],
  ['5–10 hari', [5, 10]],
  ['ribuan warga, satu kota', []],
  ['beribu ribu', []],
])('%s is %j', (text, values) => {
  expect([...numberValues(text)]).toEqual(values);
});
