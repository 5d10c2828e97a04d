import { numberValues } from '../../text/number-values.ts';
import { type DoubtExamples, defineDoubt } from '../doubt.ts';

export default defineDoubt({
  kinds: ['rule'],
  doubt: ({ words }, _, facts) => {
    const known = numberValues(facts.text);
    const head = /^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '';
    const isKnown =
      facts.text.toLowerCase().includes(head) &&
      [...numberValues(words)].every((value) => known.has(value));
    return isKnown ? null : { code: 'other-rule', inFacts: null };
  },
});

export const examples: DoubtExamples = {
  doubted: [
    { facts: 'Pergub 12/2025.', text: 'Dasarnya [Pergub Nomor 21 Tahun 2025].' },
    { facts: 'Surat 440/1182.', text: 'Dasarnya [Pasal 5 ayat (2)] saja.' },
  ],
  borneOut: [
    { facts: 'Pergub 12/2025.', text: 'Dasarnya Pergub Nomor 12 Tahun 2025.' },
    { facts: 'Surat 440/1182, halaman 1', text: 'Sesuai surat nomor 440/1182.' },
  ],
};
