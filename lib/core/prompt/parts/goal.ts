import { asSentence, definePart, emptyOf } from '../part.ts';
import { toCheck } from '../words.ts';

/** The beginning that the part has already, where a person writes it too. */
const opening = /^(?:setelah|sesudah) membaca, ?(?:warga )?/iu;

export default definePart({
  id: 'goal',
  heading: 'TUJUAN',
  why: {
    id: 'Satu tindakan membuat pembaca tahu apa yang harus dilakukan. Dua tindakan sering berarti tidak satu pun.',
    en: 'One action tells readers what to do. Two actions often mean none.',
  },
  write: ({ goal }) =>
    asSentence(`Setelah membaca, warga ${goal.trim().replace(opening, '') || toCheck('tindakan')}`),
  missing: (form) => emptyOf(form, 'goal'),
});
