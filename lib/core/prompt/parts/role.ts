import { definePart, emptyOf } from '../part.ts';
import { channelForms, toCheck } from '../words.ts';

export default definePart({
  id: 'role',
  heading: 'PERAN',
  why: {
    id: 'AI menulis untuk siapa ia disuruh menulis. Tanpa peran, ia menulis seperti siaran pers.',
    en: 'An AI writes as whom it is told to be. Without a role it writes like a press release.',
  },
  write: ({ office, channel }) =>
    `Anda penulis ${channelForms[channel].work} ${office.trim() || toCheck('instansi')} yang menulis untuk warga.`,
  missing: (form) => emptyOf(form, 'office'),
});
