import { expect, test } from 'vitest';
import { formsOf } from '../../../lib/core/text/affixes.ts';

test.each([
  ['tulis', 'menulis'],
  ['pakai', 'memakai'],
  ['sapu', 'menyapu'],
  ['kirim', 'mengirim'],
  ['ambil', 'mengambil'],
  ['buka', 'membuka'],
  ['daftar', 'mendaftar'],
  ['lapor', 'melapor'],
  ['gelar', 'menggelar'],
  ['program', 'memprogram'],
])('%s with me- is %s', (root, form) => {
  expect(formsOf(root, ['me'])).toEqual([root, form]);
});

test('ber- loses its r before r, and the root itself always stands first', () => {
  expect(formsOf('rapat', ['ber'])).toEqual(['rapat', 'berapat']);
  expect(formsOf('acara', ['nya', 'twice', 'di'])).toEqual([
    'acara',
    'acaranya',
    'acara-acara',
    'diacara',
  ]);
});
