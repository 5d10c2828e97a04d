import { insideOrdered } from '../../text/terms.ts';
import { type DoubtExamples, defineDoubt } from '../doubt.ts';

/** Before a name or a street: they are no part of it. */
const titles: ReadonlySet<string> = new Set(
  'pak bu bapak ibu sdr sdri saudara saudari bernama nama atas jl jln jalan kp gang gg no nomor'.split(
    ' ',
  ),
);

export default defineDoubt({
  kinds: ['name', 'place'],
  doubt: (claim, post, facts) => {
    const known = new Set(facts.words.flatMap(({ text }) => partsOf(text)));
    const isKnown = insideOrdered(claim, post.words)
      .flatMap(({ text }) => partsOf(text))
      .every((part) => titles.has(part) || known.has(part));
    return isKnown ? null : { code: 'unknown-name', inFacts: null };
  },
});

const partsOf = (word: string): readonly string[] =>
  word.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export const examples: DoubtExamples = {
  doubted: [
    { facts: 'Dibuka Dewi Anggraini.', text: 'Loket dibuka oleh [Dewi Anggraeni] tadi.' },
    { facts: 'Di balai desa.', text: 'Cek kesehatan di [Alun-alun Kota Serang].' },
  ],
  borneOut: [
    { facts: 'Dibuka Dewi Anggraini.', text: 'Loket dibuka oleh Dewi Anggraini tadi.' },
    { facts: 'Alun-Alun Kota Serang', text: 'Cek kesehatan di Alun-alun Kota Serang.' },
  ],
};
