import { expect, test } from 'vitest';
import { countSyllables } from '../../../lib/core/text/syllables.ts';

test.each([
  ['buah', 2],
  ['pulau', 2],
  ['sungai', 2],
  ['survei', 2],
  ['harimau', 3],
  ['saudara', 3],
  ['aula', 2],
  ['keuangan', 4],
  ['menyanyi', 3],
  ['yayasan', 3],
  ['masyarakat', 4],
  ['penyelenggaraan', 6],
  ['anak-anak', 4],
  ['KTP', 3],
  ['𝐁𝐚𝐧𝐭𝐞𝐧', 2],
  ['', 0],
])('%s has %i', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables);
});
