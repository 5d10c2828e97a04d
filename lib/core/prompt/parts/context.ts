import type { FormField } from '../form.ts';
import { asSentence, definePart, emptyOf } from '../part.ts';
import { kindNames, toCheck } from '../words.ts';

export default definePart({
  id: 'context',
  heading: 'KONTEKS',
  why: {
    id: 'Latar satu dua kalimat dan jenis unggahan menentukan apa yang penting dan apa yang tidak.',
    en: 'A sentence or two of background and the kind of post decide what matters and what does not.',
  },
  write: ({ background, kind, basis }) =>
    [
      asSentence(background.trim() || toCheck('latar')),
      `Jenis unggahan: ${kind === null ? toCheck('jenis') : kindNames[kind]}.`,
      ...(basis.trim()
        ? [`Naskah yang ada, untuk ditulis ulang tanpa mengubah faktanya:\n“${basis.trim()}”`]
        : []),
    ].join(' '),
  missing: (form): readonly FormField[] => [
    ...emptyOf(form, 'background'),
    ...(form.kind === null ? (['kind'] as const) : []),
  ],
});
