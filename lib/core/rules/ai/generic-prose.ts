import { editorialGuide } from '../../lexicon/norms.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findInProse, placeOfMatch } from '../../text/pattern-hits.ts';
import type { Post } from '../../text/post.ts';
import type { Span } from '../../text/span.ts';
import { findTerms, growTerms, inside } from '../../text/terms.ts';

/** Phrases that say nothing of the matter and stand in texts of every topic. */
const empty = growTerms(
  [
    'di era digital,di era modern,di era globalisasi,di era serba digital,di era digital yang semakin berkembang,di era digital yang serba cepat',
    'di era modern yang serba cepat,di tengah dinamika,di tengah gempuran,di tengah pesatnya,penting untuk diingat,penting untuk dicatat,penting untuk dipahami',
    'penting untuk digarisbawahi,menuju masa depan yang lebih baik,menuju masa depan yang cerah,menuju masa depan yang lebih cerah,masa depan yang gemilang',
    'tidak dapat dipungkiri,tak dapat dipungkiri,lebih dari sekadar,dalam dunia yang semakin,dalam dunia yang serba,tak lekang oleh waktu',
  ].flatMap((line) => line.split(',')),
);

/** Two halves in one sentence. A small step and a great change say nothing; the others count only in company. */
const small = growTerms(['langkah kecil', 'langkah sederhana', 'langkah nyata']);
const great = growTerms(['perubahan besar', 'dampak besar', 'perubahan nyata']);
const notOnly = growTerms(['tidak hanya', 'bukan hanya', 'bukan sekadar', 'tidak sekadar']);
const butAlso = growTerms([
  'tetapi',
  'tetapi juga',
  'tapi juga',
  'namun juga',
  'melainkan',
  'melainkan juga',
]);
const dashes = /—[^—.!?\n]{3,60}—/gu;

export default defineRule({
  id: 'ai/generic-prose',
  code: 'AIG-06',
  severity: 'may',
  about: 'indonesian',
  name: { id: 'Kalimat umum khas AI', en: 'Generic AI prose' },
  why: {
    id: 'Kalimat ini cocok untuk topik apa saja. Warga belum tahu apa pun sesudah membacanya.',
    en: 'This sentence fits any topic. Readers know nothing more after it.',
  },
  advice: {
    id: 'Hapus, lalu mulai dari isinya: apa, kapan, di mana.',
    en: 'Leave it out and begin with the matter: what, when, where.',
  },
  sources: [editorialGuide],
  check: (post) => {
    const sure = [...findTerms(post, empty).map(placeOf), ...findPairs(post, small, great)];
    const weak = [
      ...findPairs(post, notOnly, butAlso),
      ...findInProse(post, dashes).map(placeOfMatch),
    ];
    const found = sure.length + weak.length > 1 ? [...sure, ...weak] : sure;
    return found.sort((one, other) => one.start - other.start);
  },
});

const placeOf = ({ start, end }: Span): Span => ({ start, end });

/** From the first half to the second, where one sentence has both. */
function findPairs(post: Post, first: Terms, second: Terms): readonly Span[] {
  const heads = findTerms(post, first);
  if (heads.length === 0) return [];
  const tails = findTerms(post, second);
  return post.sentences.flatMap((sentence) => {
    const [head] = inside(sentence, heads);
    const tail = head && inside(sentence, tails).find(({ start }) => start > head.end);
    return head && tail ? [{ start: head.start, end: tail.end }] : [];
  });
}

type Terms = ReturnType<typeof growTerms>;

export const examples: Examples = {
  flags: [
    '[Di era digital yang semakin berkembang], layanan harus cepat.',
    'Posyandu [bukan sekadar tempat menimbang, melainkan] ruang belajar. [Penting untuk diingat], datanglah pagi.',
    '[Langkah kecil hari ini membawa perubahan besar].',
  ],
  allows: [
    'Posyandu tidak hanya menimbang, tetapi juga memberi vitamin.',
    'Arsip digital bisa diunduh dari rumah.',
    'Loket buka pukul 08.00—15.00 WIB.',
  ],
};
