import { accessiblePosts } from '../../lexicon/guides.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { isHashtag } from '../../text/mentions.ts';
import type { Token } from '../../text/tokens.ts';

/** Longer than any word that people put into a hashtag alone, in letters. */
const longestSingleWord = 14;

export default defineRule({
  id: 'accessibility/camel-case-tag',
  code: 'AKS-04',
  severity: 'may',
  name: { id: 'Tagar sulit dibaca', en: 'Hashtag hard to read' },
  why: {
    id: 'Pembaca layar mengucapkan tagar huruf kecil sebagai satu kata. Huruf kapital di tiap kata memisahkannya.',
    en: 'A screen reader says a lower-case hashtag as one word. A capital at each word parts it.',
  },
  advice: {
    id: 'Awali tiap kata dengan huruf kapital, seperti #BantenSehat.',
    en: 'Begin each word with a capital, as in #BantenSehat.',
  },
  sources: [accessiblePosts],
  check: ({ tokens }) => tokens.filter(isHardToRead).map(({ start, end }) => ({ start, end })),
});

const isHardToRead = (token: Token): boolean =>
  isHashtag(token) && token.text.length > longestSingleWord + 1 && isOneCase(token.text.slice(2));

const isOneCase = (text: string): boolean => !/\p{Ll}/u.test(text) || !/\p{Lu}/u.test(text);

export const examples: Examples = {
  flags: [
    'Ayo hidup sehat [#harikesehatannasional]',
    'Pajak lunas [#PEMERINTAHKABUPATENSERANG] #Banten',
    'Kerja bakti [#Pemerintahprovinsibanten]',
  ],
  allows: [
    'Ayo hidup sehat #HariKesehatanNasional',
    'Pajak lunas #serang #kewirausahaan',
    'Tanya @dinaskesehatanbanten.',
  ],
};
