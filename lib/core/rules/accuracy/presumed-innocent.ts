import { culprits, legalStatus, trades } from '../../lexicon/accusations.ts';
import { presumedInnocent } from '../../lexicon/norms-protection.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Post } from '../../text/post.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { findTerms, growTerms, insideOrdered } from '../../text/terms.ts';

const blamed = growTerms(culprits);
const status = growTerms(legalStatus);

/** Behind the word: `bernama Budi`, `berinisial R`, `R`, `Budi (34)`. */
const named =
  /^,? (?:(?:yang )?(?:ber)?(?:nama|inisial) \p{Lu}\p{L}{0,20}(?: \p{Lu}\p{Ll}{1,20}){0,2}|\p{Lu}{1,2}(?!\p{L})|\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?(?= \(\d))/u;
/** `pelaku Budi Santoso`: not in a headline, where every word has a capital. */
const fullName = /^,? \p{Lu}\p{Ll}{2,20} \p{Lu}\p{Ll}{2,20}(?! \p{Lu})/u;

export default defineRule({
  id: 'accuracy/presumed-innocent',
  code: 'AKR-12',
  severity: 'should',
  name: { id: 'Status hukum belum disebut', en: 'Legal status not stated' },
  why: {
    id: 'Sebelum ada putusan, orang ini belum tentu bersalah. Pembaca menganggap tulisan instansi sebagai kepastian.',
    en: 'Before a judgment this person may not be guilty. Readers take what an agency writes as settled.',
  },
  advice: {
    id: 'Sebut statusnya menurut penyidik atau putusan: terduga, tersangka, terdakwa, atau terpidana.',
    en: 'State the status by investigators or the judgment: suspected, suspect, defendant or convicted.',
  },
  sources: [presumedInnocent],
  check: (post) => {
    const found = findTerms(post, blamed);
    const known = found.length > 0 ? findTerms(post, status) : [];
    return post.sentences
      .filter((sentence) => insideOrdered(sentence, known).length === 0)
      .flatMap((sentence) => findBlamed(post, sentence, found));
  },
});

const findBlamed = ({ text }: Post, sentence: Sentence, found: readonly Span[]): readonly Span[] =>
  insideOrdered(sentence, found).flatMap(({ start, end }) => {
    const after = text.slice(end, Math.min(end + 60, sentence.end));
    const next = /^ (\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
    if (trades.has(next)) return [];
    const isLower = /^\p{Ll}/u.test(text.slice(start, end));
    const name = named.exec(after) ?? (isLower ? fullName.exec(after) : null);
    return name ? [{ start, end: end + name[0].length }] : [];
  });

export const examples: Examples = {
  flags: [
    '[Pelaku R] mencuri kabel di Cisoka.',
    'Polisi menangkap [penipu berinisial BS] di Serang.',
    'Warga mengenali [koruptor bernama Budi Santoso].',
  ],
  allows: [
    'Terduga pelaku berinisial R masih diperiksa.',
    'Pelaku UMKM Banten ikut pameran.',
    'Koruptor merugikan rakyat.',
    'Polisi Buru Pelaku Pencurian Motor di Serang',
    'Terpidana koruptor Budi Santoso divonis tahun lalu.',
  ],
};
