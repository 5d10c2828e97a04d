import { asSentence, definePart, emptyOf } from '../part.ts';
import { toCheck } from '../words.ts';

export default definePart({
  id: 'values',
  heading: 'NILAI LEMBAGA',
  why: {
    id: 'Nilai kantor menjadi ukuran saat ada dua cara mengatakan hal yang sama.',
    en: 'The values of the office decide where the same can be said in two ways.',
  },
  write: ({ values }) => asSentence(values.trim() || toCheck('nilai lembaga')),
  missing: (form) => emptyOf(form, 'values'),
});
