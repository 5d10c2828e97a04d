import { type DoubtExamples, defineDoubt } from '../doubt.ts';

export default defineDoubt({
  kinds: ['link'],
  doubt: ({ words }, _, facts) =>
    bare(facts.text).includes(bare(words)) ? null : { code: 'other-link', inFacts: null },
});

/** However it is written, it leads to the same place. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/https?:\/\/|www\.|\/(?=\s|$)/gu, '')
    .replace(/\/$/u, '');

export const examples: DoubtExamples = {
  doubted: [
    { facts: 'Adukan ke lapor.go.id.', text: 'Adukan ke [lapor-banten.com] sekarang.' },
    { facts: 'Akun @dinkesbanten', text: 'Tanya [@dinkes_banten] dulu.' },
  ],
  borneOut: [
    { facts: 'https://www.lapor.go.id/', text: 'Adukan ke lapor.go.id sekarang.' },
    { facts: 'Akun @dinkesbanten', text: 'Tanya @DinkesBanten dulu.' },
  ],
};
