import { placeWords } from '../../lexicon/evidence.ts';
import { findCapitalRuns } from '../../text/capital-runs.ts';
import { wordsBefore } from '../../text/guards.ts';
import { findPattern } from '../../text/pattern-hits.ts';
import type { Post } from '../../text/post.ts';
import { type Span, withoutOverlaps } from '../../text/span.ts';
import { type ClaimExamples, defineClaim } from '../claim.ts';

/** `Jl. Veteran No. 5`, `Jalan Raya Cisoka`, `Kp. Baru RT 3`. */
const address =
  /(?<!\p{L})(?:[Jj]l\.?|[Jj]ln\.?|[Jj]alan|[Gg]g\.?|[Kk]p\.?) \p{Lu}[\p{L}'’-]{1,30}(?: (?!No(?!\p{L}))\p{Lu}[\p{L}'’-]{1,30}){0,4}(?:,? [Nn]o\.? ?\d{1,4}[A-Z]?)?(?:,? RT ?\.? ?\d{1,3}(?:[ ,/]{1,3}RW ?\.? ?\d{1,3})?)?/gu;

const before: ReadonlySet<string> = new Set(['di', 'ke', 'dari', 'lokasi', 'tempat', 'bertempat']);
const heads: ReadonlySet<string> = new Set(placeWords.flatMap((word) => word.split(/[ -]/u)));

export default defineClaim({
  kind: 'place',
  isReadWithNeighbours: false,
  find: (post) =>
    withoutOverlaps([
      ...findPattern(post.text, address),
      ...findCapitalRuns(post).filter((place) => isPlace(post, place)),
    ]),
});

/** Said so by the word before it, or by its own first word. */
function isPlace({ text }: Post, { start, end }: Span): boolean {
  const last = wordsBefore(text, start).at(-1) ?? '';
  const first = text.slice(start, end).toLowerCase().split(/[ -]/u, 1)[0] ?? '';
  return before.has(last) || heads.has(first);
}

export const examples: ClaimExamples = {
  found: [
    'Cek kesehatan di [Alun-alun Kota Serang] besok.',
    'Datang ke [Jl. Veteran No. 5] pagi hari.',
    '[Loket Puskesmas Cikande] buka. Bus berangkat dari [Pandeglang].',
  ],
  none: ['Datang ke loket dan bawa KTP.', 'Posyandu buka Sabtu di balai desa.', 'Di sini antre.'],
};
