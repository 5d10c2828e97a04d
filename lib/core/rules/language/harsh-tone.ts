import { editorialGuide } from '../../lexicon/norms.ts';
import type { HarshKind } from '../../lexicon/tone.ts';
import type { Local } from '../../local.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findHarsh } from '../../text/harsh-mentions.ts';
import { matchCase } from '../../text/letter-case.ts';
import { offer } from '../../text/pattern-hits.ts';

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

export default defineRule({
  id: 'language/harsh-tone',
  code: 'BHS-07',
  severity: 'should',
  reads: 'sentence',
  name: { id: 'Nada keras atau menyalahkan', en: 'Harsh or blaming' },
  why: reasons.judging,
  advice: {
    id: 'Sebut aturannya, alasannya, dan cara mematuhinya, tanpa menilai orangnya.',
    en: 'Name the rule, its reason and how to keep it, without judging anybody.',
  },
  sources: [editorialGuide],
  check: (post) =>
    findHarsh(post).map(({ start, end, kind, plain }) => ({
      start,
      end,
      why: reasons[kind],
      ...(plain && {
        fixes: [offer({ start, end }, matchCase(plain, post.text.slice(start, end)))],
      }),
    })),
});

export const examples: Examples = {
  flags: [
    '[Warga bandel] [akan disikat].',
    'Banjir terjadi karena [rendahnya kesadaran masyarakat] membuang sampah.',
    'Yang masih melanggar [ditindak tegas] [tanpa ampun].',
    'Kena tilang? [Salah sendiri].',
    '[Warga sini memang malas] datang ke posyandu.',
    'Petugas siap [usir PKL] malam ini.',
  ],
  allows: [
    'Membakar sampah dilarang Perda 5/2019; begini cara membuangnya.',
    'Sikat gigi dua kali sehari. Tangkap ikan boleh di sungai.',
    'Jangan sebut anak bodoh; ajak ia mencoba lagi.',
    'Warga membuang sampah di bank sampah. Ombak menghantam tanggul.',
    'Kue cucur dari Kampung Bandelan dijual di pasar.',
  ],
};
