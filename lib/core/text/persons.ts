import { findPattern } from './pattern-hits.ts';
import type { Span } from './span.ts';
import { withoutOverlaps } from './span.ts';

/** `bernama Siti Aminah`, `berinisial A`, `atas nama Budi`: a person is pointed at. */
const introduced =
  /(?<!\p{L})(?:(?:ber)?(?:inisial|nama)|atas nama|a\.n\.|sdr\.?|sdri\.?|saudara|saudari) (?:\p{Lu}\p{Ll}[\p{L}'’]{1,20}|\p{Lu}{1,3}(?!\p{L}))(?: \p{Lu}[\p{L}'’]{1,20}){0,3}/gu;
/** `Siti Aminah (45)`, `R (34 tahun)`. */
const aged =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]{0,20}(?: \p{Lu}[\p{L}.]{0,20}){0,2} \(\d{1,2}(?: tahun| th)?\)/gu;
/** `Pak Budi`, `Ny. Siti`; `Bapak Bupati` is told apart by the caller. */
const addressed =
  /(?<!\p{L})(?:Pak|Bu|Ibu|Bapak|Tn\.|Ny\.|Nn\.|Sdr\.|Sdri\.) \p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{1,20}){0,2}/gu;
/** `RT 3 RW 5`: few enough people to know who is meant. */
const neighbours =
  /(?<!\p{L})(?:[Ww]arga |di )?RT ?\.?(?:\/RW)? ?\.?\d{1,3}(?:[ ,/]{0,3}RW ?\.? ?\d{1,3})?/gu;

/** Behind `Pak` and `Bu`: an office or a role, no name. */
const roles: ReadonlySet<string> = new Set(
  'bupati gubernur wali walikota camat lurah kepala kades presiden menteri wakil sekda kadis ketua bidan dokter guru rt rw hamil ibu kota menyusui direktur kapolres dandim'.split(
    ' ',
  ),
);

const patterns = { introduced, aged, addressed, neighbours };

/** How a sentence may point at a person. */
export type Pointing = keyof typeof patterns;

/** Where a sentence points at a person in one of these ways: each place once, in its order. */
export function findPersons(
  text: string,
  sentence: Span,
  ways: readonly Pointing[],
): readonly Span[] {
  const found = ways
    .flatMap((way) => findPattern(text, patterns[way], sentence))
    .filter(({ start, end }) => !isRole(text.slice(start, end)));
  return withoutOverlaps(found);
}

function isRole(words: string): boolean {
  const [, second = ''] = words.toLowerCase().split(' ');
  return /^(?:pak|bu|ibu|bapak)$/iu.test(words.split(' ', 1)[0] ?? '') && roles.has(second);
}
