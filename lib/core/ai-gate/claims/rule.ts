import { legalHeads } from '../../lexicon/legal-heads.ts';
import { findPattern } from '../../text/pattern-hits.ts';
import type { Post } from '../../text/post.ts';
import { type Span, withoutOverlaps } from '../../text/span.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { type ClaimExamples, defineClaim } from '../claim.ts';

const heads = growTerms(legalHeads);

/** Behind the head: up to six words, then the number, then perhaps the year. */
const numbered =
  /^(?: [\p{L}-]{2,20}){0,6} (?:[Nn]omor|[Nn]o\.?):? ?\d[\p{L}\p{N}./-]{0,40}(?: [Tt]ahun \d{4})?|^ \d{1,4}\/\d{4}|^ \d[\p{N}./-]{1,20}\/[\p{L}\p{N}./-]{1,30}/u;
const article =
  /(?<!\p{L})[Pp]asal \d{1,3}[A-Z]?(?: ayat \(?\d{1,2}[a-z]?\)?)?(?: huruf \p{Ll}(?!\p{L}))?/gu;

/** How far the number stands behind its head, in UTF-16 units. */
const reach = 200;

export default defineClaim({
  kind: 'rule',
  isReadWithNeighbours: false,
  find: (post) => withoutOverlaps([...findNumbered(post), ...findPattern(post.text, article)]),
});

const findNumbered = (post: Post): readonly Span[] =>
  findTerms(post, heads).flatMap(({ start, end }) => {
    const behind = numbered
      .exec(post.text.slice(end, end + reach))?.[0]
      .replace(/[.,/-]{1,4}$/u, '');
    return behind ? [{ start, end: end + behind.length }] : [];
  });

export const examples: ClaimExamples = {
  found: [
    'Dasarnya [Peraturan Gubernur Banten Nomor 12 Tahun 2025].',
    'Menurut [UU 27/2022] dan [Pasal 5 ayat (2)], data dijaga.',
    'Sesuai [surat edaran nomor 440/1182/Dinkes], posyandu buka.',
  ],
  none: ['Bawa surat keterangan dari desa.', 'Loket nomor 3 buka.', 'Peraturan itu sudah dicabut.'],
};
