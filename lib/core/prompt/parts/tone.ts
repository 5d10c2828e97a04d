import { asSentence, definePart, emptyOf } from '../part.ts';
import { toCheck } from '../words.ts';

export default definePart({
  id: 'tone',
  heading: 'NADA',
  why: {
    id: 'Nada yang disebut mencegah bahasa kaku atau bahasa iklan. Sapaan yang sama membuat kanal dikenali.',
    en: 'A named tone prevents officialese and advertising. The same address makes a channel familiar.',
  },
  write: ({ tone }) =>
    `${asSentence(tone.trim() || toCheck('nada'))} Sapa “Anda” atau “warga”. Tanpa menyalahkan.`,
  missing: (form) => emptyOf(form, 'tone'),
});
