import { numberValues } from '../../text/number-values.ts';
import { type DoubtExamples, defineDoubt } from '../doubt.ts';

export default defineDoubt({
  kinds: ['number'],
  doubt: ({ words }, _, facts) => {
    const known = numberValues(facts.text);
    const isKnown = [...numberValues(words)].every((value) => known.has(value));
    return isKnown ? null : { code: 'other-number', inFacts: null };
  },
});

export const examples: DoubtExamples = {
  doubted: [
    { facts: 'Kuota 300 orang.', text: 'Tersedia [350 kuota].' },
    { facts: 'Biaya Rp50.000.', text: 'Cukup bayar [Rp500.000].' },
    { facts: 'Usia 18 sampai 40 tahun.', text: 'Untuk usia [18–45 tahun].' },
  ],
  borneOut: [
    { facts: 'Biaya Rp50.000.', text: 'Cukup bayar 50 ribu saja, bukan lima puluh ribu lebih.' },
    {
      facts: 'Ada 25 loket, dua puluh persen baru.',
      text: 'Dua puluh lima loket, 20 persen baru.',
    },
  ],
};
