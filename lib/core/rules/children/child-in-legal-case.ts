import { trades } from '../../lexicon/accusations.ts';
import { accidents, caseWords, childWords, prevention } from '../../lexicon/children.ts';
import { childInLegalCase, childSecrecy } from '../../lexicon/norms.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findPattern } from '../../text/pattern-hits.ts';
import type { Post } from '../../text/post.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { withoutOverlaps } from '../../text/span.ts';
import { findTerms, growTerms, hasWord, inside } from '../../text/terms.ts';

const children = growTerms(childWords);
const cases = growTerms(caseWords);
const wordsOfCases: ReadonlySet<string> = new Set(caseWords);

/** `berinisial A`, `bernama Siti`: these point at a person in every sentence. */
const named = /(?<!\p{L})(?:ber)?(?:inisial|nama) \p{Lu}[\p{L}.]{0,30}/gu;
/** `SMAN 1 Serang`, `SMA Harapan`. */
const school =
  /(?<![\p{L}\p{N}])(?:SDN?|SMPN?|SMAN?|SMKN?|MTsN?|MIN?|MAN?|SLBN?|Ponpes|Pondok Pesantren)(?: Negeri)? (?:\d{1,3}|\p{Lu}[\p{L}]{1,20}|\p{Lu}(?!\p{L}))(?: \p{Lu}[\p{L}]{1,20})?/gu;
/** `Siti (15)`, `A (9 tahun)`. */
const aged = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]{0,20} \((?:\d|1[0-7])(?: tahun| th)?\)/gu;

export default defineRule({
  id: 'children/child-in-legal-case',
  code: 'ANK-01',
  severity: 'must',
  name: { id: 'Anak bisa dikenali', en: 'A child can be recognised' },
  why: {
    id: 'Nama, inisial, atau sekolah cukup untuk mengenali anak ini. Identitas anak pelaku, korban, atau saksi dirahasiakan dalam pemberitaan; akun instansi sebaiknya memakai ukuran yang sama.',
    en: 'A name, initials or a school are enough to recognise this child. The identity of a child offender, victim or witness is secret in news media; an agency account should follow the same standard.',
  },
  advice: {
    id: 'Tulis “seorang anak” tanpa nama, inisial, sekolah, alamat, dan nama orang tua.',
    en: 'Write “a child”, without name, initials, school, address or parents’ names.',
  },
  sources: [childInLegalCase, childSecrecy],
  check: (post) => {
    const young = findTerms(post, children);
    if (young.length === 0) return [];
    const matters = findTerms(post, cases).filter((match) => isCase(post, match));
    return post.sentences
      .filter((it) => inside(it, young).length > 0 && inside(it, matters).length > 0)
      .flatMap((sentence) => findIdentity(post, sentence));
  },
});

function isCase({ text, sentences }: Post, { start, end }: Span): boolean {
  const word = text.slice(start, end).toLowerCase();
  if (word === 'pelaku')
    return !trades.has(/^ (\p{L}+)/u.exec(text.slice(end, end + 24))?.[1]?.toLowerCase() ?? '');
  if (word !== 'korban') return true;
  const sentence = sentences.find((candidate) => candidate.end >= end);
  return !sentence || !hasWord(sentence, accidents);
}

/** `Siswi SD Dicabuli`: the word behind the school is no name in a headline. */
const isHeadline = (found: string): boolean =>
  found.split(' ').some((word) => wordsOfCases.has(word.toLowerCase()));

/** What points at the child, each place once. */
function findIdentity({ text }: Post, sentence: Sentence): readonly Hit[] {
  const teaches = hasWord(sentence, prevention);
  const patterns = teaches ? [named] : [named, school, aged];
  const hits = patterns
    .flatMap((pattern) => findPattern(text, pattern, sentence))
    .filter(({ start, end }) => !isHeadline(text.slice(start, end)));
  return withoutOverlaps(hits);
}

export const examples: Examples = {
  flags: [
    'Siswa [SMAN 9 Cisoka] [berinisial A] dipukul guru di kelas.',
    'Anak [bernama Siti] menjadi korban pencabulan. Keluarga sudah melapor.',
    'Dua pelajar, [Budi (15)] dan temannya, ditangkap karena tawuran.',
  ],
  allows: [
    'Seorang anak menjadi korban kekerasan. Kasusnya ditangani UPTD PPA.',
    'Sosialisasi pencegahan perundungan untuk siswa di SMAN 1 Serang, Senin (23/11/2026).',
    'Siswi SD Dicabuli Tukang Bengkel',
    'Siswa SMPN 2 Cisoka korban banjir menerima buku tulis.',
    'Anak pelaku usaha batik di SMK Harapan belajar menjual daring.',
  ],
};
