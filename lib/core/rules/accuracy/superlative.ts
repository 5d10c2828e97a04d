import { editorialGuide } from '../../lexicon/norms.ts';
import { promiseWords, proofWords, superlativeWords } from '../../lexicon/superlatives.ts';
import type { PostKind } from '../../post-kind.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Post } from '../../text/post.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { findTerms, growTerms, inside } from '../../text/terms.ts';

const superlatives = growTerms(superlativeWords);
const promises = growTerms(promiseWords);
const proofs = growTerms(proofWords);

/** An award is its own proof. */
const awards: ReadonlySet<PostKind | null> = new Set(['achievement', 'greeting']);

/** Behind a superlative: it ranks a place, `tercepat se-Indonesia`, `terbesar di Indonesia`. */
const ranked =
  /^[ \u00a0](?:\p{L}+[ \u00a0])?(?:se-?[ \u00a0]?\p{Lu}|di (?:Indonesia|dunia|Asia|provinsi|kabupaten|kota)(?!\p{L}))/iu;

export default defineRule({
  id: 'accuracy/superlative',
  code: 'AKR-11',
  severity: 'may',
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
    const proven = findTerms(post, proofs);
    return found
      .filter((claim) => !isProven(claim, post, proven))
      .map(({ start, end }) => ({ start, end }))
      .sort((one, other) => one.start - other.start);
  },
});

/** Its own sentence tells who says so, or where it can be looked up. */
const isProven = (claim: Span, { sentences }: Post, proven: readonly Span[]): boolean => {
  const holds = ({ start, end }: Sentence): boolean => start <= claim.start && claim.end <= end;
  const sentence = sentences.find(holds);
  return sentence !== undefined && inside(sentence, proven).length > 0;
};

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
