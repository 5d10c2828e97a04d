import type { Post } from '../../text/post.ts';
import { insideOrdered } from '../../text/terms.ts';
import { type DoubtExamples, defineDoubt } from '../doubt.ts';

export default defineDoubt({
  kinds: ['quote'],
  doubt: (claim, post, facts) => {
    const said = insideOrdered(claim, post.words).map(({ text }) => text.toLowerCase());
    const isThere = ` ${wordsOf(facts)} `.includes(` ${said.join(' ')} `);
    return isThere ? null : { code: 'invented-quote', inFacts: null };
  },
});

/** Without marks: a comma more or less makes no other words. */
const wordsOf = ({ words }: Post): string => words.map(({ text }) => text.toLowerCase()).join(' ');

export const examples: DoubtExamples = {
  doubted: [
    {
      facts: 'Kepala Dinas membuka layanan cek kesehatan.',
      text: '[“Kami berkomitmen melayani,”] ujar Kepala Dinas.',
    },
    {
      facts: 'Rina: “Loket buka sampai pukul tiga sore.”',
      text: 'Rina berkata, [“Loket buka sampai pukul empat sore.”]',
    },
  ],
  borneOut: [
    {
      facts: 'Rina: loket buka sampai sore, tanpa antre.',
      text: '“Loket buka sampai sore,” kata Rina.',
    },
    { facts: 'Tema: Sungai Bersih Kita Semua', text: 'Bertema “Sungai bersih kita semua”.' },
  ],
};
