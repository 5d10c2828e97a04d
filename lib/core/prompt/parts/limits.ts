import { asSentence, definePart } from '../part.ts';
import { standingLimits } from '../words.ts';

export default definePart({
  id: 'limits',
  heading: 'BATASAN',
  why: {
    id: 'Yang tidak dilarang akan muncul: daftar pejabat, kutipan karangan, data orang.',
    en: 'What is not ruled out turns up: lists of officials, invented quotes, personal data.',
  },
  write({ limits }) {
    const standing = asSentence(capital(standingLimits.join('; ')));
    return limits.trim() === '' ? standing : `${standing} ${asSentence(limits)}`;
  },
  missing: () => [],
});

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('id') + text.slice(1);
