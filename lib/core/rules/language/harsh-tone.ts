import { editorialGuide } from '../../lexicon/norms.ts';
import type { HarshKind, HarshPhrase } from '../../lexicon/tone.ts';
import { harshPhrases } from '../../lexicon/tone.ts';
import type { Local } from '../../local.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { matchCase } from '../../text/letter-case.ts';
import { offer } from '../../text/pattern-hits.ts';
import { growPhrases } from '../../text/phrases.ts';
import { findTerms } from '../../text/terms.ts';

const reasons: Readonly<Record<HarshKind, Local>> = {
  insult: {
    id: 'Kata ini menghina. Yang membacanya berhenti mendengarkan, juga yang tidak dimaksud.',
    en: 'This word insults. Readers stop listening, also those who are not meant.',
  },
  judging: {
    id: 'Kata ini menilai orangnya. Sebut perbuatannya, dan cara yang benar.',
    en: 'This judges the person. Name the act, and the right way.',
  },
  belittling: {
    id: 'Kata ini terbaca meremehkan. Warga yang kesulitan jadi enggan bertanya.',
    en: 'This reads as belittling. People in difficulty will not ask.',
  },
  blaming: {
    id: 'Kalimat ini menyalahkan warga. Cara melakukannya lebih berguna daripada siapa yang salah.',
    en: 'This blames the citizens. How to do it helps more than who is at fault.',
  },
  threat: {
    id: 'Kalimat ini terbaca sebagai ancaman. Sebut aturannya dan cara mematuhinya.',
    en: 'This reads as a threat. Name the rule and how to keep it.',
  },
};

const tree = growPhrases<HarshPhrase>(harshPhrases.map((value) => ({ text: value.text, value })));

export default defineRule({
  id: 'language/harsh-tone',
  code: 'BHS-07',
  severity: 'should',
  name: { id: 'Nada keras atau menyalahkan', en: 'Harsh or blaming' },
  why: reasons.judging,
  advice: {
    id: 'Sebut aturannya, alasannya, dan cara mematuhinya, tanpa menilai orangnya.',
    en: 'Name the rule, its reason and how to keep it, without judging anybody.',
  },
  sources: [editorialGuide],
  check: (post) =>
    findTerms(post, tree).map(({ start, end, value }) => ({
      start,
      end,
      why: reasons[value.kind],
      ...(value.plain && {
        fixes: [offer({ start, end }, matchCase(value.plain, post.text.slice(start, end)))],
      }),
    })),
});

export const examples: Examples = {
  flags: [
    '[Warga bandel] [akan disikat].',
    'Banjir terjadi karena [rendahnya kesadaran masyarakat] membuang sampah.',
    'Yang masih melanggar [ditindak tegas] [tanpa ampun].',
    'Kena tilang? [Salah sendiri].',
  ],
  allows: [
    'Membakar sampah dilarang Perda 5/2019; begini cara membuangnya.',
    'Sikat gigi dua kali sehari. Tangkap ikan boleh di sungai.',
    'Kue cucur dari Kampung Bandelan dijual di pasar.',
  ],
};
