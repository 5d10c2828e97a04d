import { editorialGuide } from '../../lexicon/norms.ts';
import { promiseWords, proofWords, superlativeWords } from '../../lexicon/superlatives.ts';
import type { PostKind } from '../../post-kind.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findTerms, growTerms, insideOrdered } from '../../text/terms.ts';

const superlatives = growTerms(superlativeWords);
const promises = growTerms(promiseWords);
const proofs = growTerms(proofWords);

/** An award is its own proof. */
const awards: ReadonlySet<PostKind | null> = new Set(['achievement', 'greeting']);

/** Behind a superlative: it ranks a place, `tercepat se-Indonesia`, `terbesar di Indonesia`. */
const ranked =
  /^[ \u00a0](?:\p{L}+[ \u00a0])?(?:[Ss]e-?[ \u00a0]?\p{Lu}|[Dd]i (?:Indonesia|[Dd]unia|Asia|[Pp]rovinsi|[Kk]abupaten|[Kk]ota)(?!\p{L}))/u;

export default defineRule({
  id: 'accuracy/superlative',
  code: 'AKR-11',
  severity: 'may',
  reads: 'sentence',
  name: { id: 'Klaim mutlak tanpa bukti', en: 'Absolute claim without proof' },
  why: {
    id: 'Klaim seperti ini mengundang bantahan. Angka yang bisa dihitung lebih dipercaya.',
    en: 'A claim like this invites contradiction. A number that can be counted is believed more.',
  },
  advice: {
    id: 'Ganti dengan angka dan sumbernya, seperti “rata-rata 20 menit (survei Oktober 2026)”.',
    en: 'Replace it with a number and its source, such as “20 minutes on average (survey, October 2026)”.',
  },
  sources: [editorialGuide],
  check: (post) => {
    if (awards.has(post.kind)) return [];
    const found = [
      ...findTerms(post, superlatives).filter(({ end }) =>
        ranked.test(post.text.slice(end, end + 40)),
      ),
      ...findTerms(post, promises),
    ];
    if (found.length === 0) return [];
    const claims = found
      .map(({ start, end }) => ({ start, end }))
      .sort((one, other) => one.start - other.start);
    const proven = findTerms(post, proofs);
    // A sentence tells who says so, or where it can be looked up.
    return post.sentences
      .filter((sentence) => insideOrdered(sentence, proven).length === 0)
      .flatMap((sentence) => insideOrdered(sentence, claims));
  },
});

export const examples: Examples = {
  flags: [
    'Layanan kami [tercepat] se-Indonesia.',
    'Alun-alun [terbesar] se-Banten kini terbuka untuk warga.',
    'Ikut pelatihan ini, [dijamin] langsung bekerja.',
  ],
  allows: [
    'Rata-rata 20 menit menurut survei kami, tercepat se-Banten.',
    { text: 'Siswa SMKN 1 terbaik se-Banten menerima piala.', kind: 'achievement' },
    'Kami memberi pelayanan terbaik untuk warga.',
    'Nomor satu di antrean, silakan masuk.',
  ],
};
