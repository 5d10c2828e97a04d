import { findContacts, findCosts, findHours, findSums, findTelephones } from '../evidence.ts';
import { deadlineWords } from '../lexicon/deadlines.ts';
import { findPattern } from '../text/pattern-hits.ts';
import type { Post } from '../text/post.ts';
import type { Span } from '../text/span.ts';
import { findTerms, growTerms } from '../text/terms.ts';
import { datesOf } from '../text/written-dates.ts';
import { bringWords, dayWords, goingPlaces, lastDays, linkSigns, wayWords } from './fact-words.ts';

const days = growTerms(dayWords);
const places = growTerms(goingPlaces);
const links = growTerms(linkSigns);
const brings = growTerms(bringWords);
const ways = growTerms(wayWords);
const deadlines = growTerms([...deadlineWords, ...lastDays]);

/** `Jalan Raya Serang`, `Simpang Lima`. */
const street =
  /(?<!\p{L})(?:Jl\.|Jalan|Gang|Simpang|Jembatan|Flyover|Tol) (?=\p{Lu}|\d)[\p{L}\d]{1,30}(?: \p{Lu}[\p{L}\d]{1,30}){0,2}/gu;
/** `SDN Kragilan 1`, `Puskesmas Cisoka`, `Desa Sukamaju`. */
const namedPlace =
  /(?<!\p{L})(?:(?:SDN?|SMPN?|SMAN?|SMKN?|MTs|Puskesmas|Posyandu|RSUD|Kecamatan|Kelurahan|Desa|Kampung|Dusun|Balai|Gedung|Aula|Pasar|Terminal|Stasiun|Pelabuhan|Pantai|Taman|Masjid|Lapangan|Pos|Samsat|Gerai|Kantor|Situ) )(?=\p{Lu}|\d)[\p{L}\d]{1,30}(?: \p{Lu}[\p{L}\d]{1,30}| \d{1,3})?/gu;
/** `selesai dalam 1 hari`, `hasilnya keluar 1–2 hari`, `paling lama 3 hari kerja`. */
const duration =
  /(?<!\p{L})(?:dalam|selama|maksimal|paling lama|keluar|selesai|sekitar|kurang dari) \d{1,3}(?: ?[–-] ?\d{1,3})? (?:menit|jam|hari|minggu|bulan)(?!\p{L})/giu;
/** `usia 18–40 tahun`, `di atas 60 tahun`, `bayi 9 bulan`. */
const age = /(?<!\p{N})\d{1,3}(?: ?[–-] ?\d{1,3})? (?:tahun|bulan)(?= |[.,;:)!?]|$)/gu;
const share = /(?<![\p{N}.,])\d{1,3}(?:,\d{1,2})? ?(?:%|persen(?!\p{L}))/gu;

/** Where one complains: no place to get anything. */
const complaints = 'lapor.go.id';

/** What a text can tell besides words, each read as the rest of the check reads it. */
const finders = {
  day: (post: Post) => [...datesOf(post), ...findTerms(post, days)],
  hour: (post: Post) => findHours(post),
  deadline: (post: Post) => findTerms(post, deadlines),
  cost: (post: Post) => findCosts(post),
  sum: (post: Post) => findSums(post),
  street: (post: Post) => findPattern(post.text, street),
  place: (post: Post) => [
    ...findPattern(post.text, street),
    ...findPattern(post.text, namedPlace),
    ...findTerms(post, places),
  ],
  contact: (post: Post) => findContacts(post),
  phone: (post: Post) => findTelephones(post),
  link: (post: Post) => [
    ...post.tokens.filter(({ kind, lower }) => kind === 'link' && lower !== complaints),
    ...findTerms(post, links),
  ],
  bring: (post: Post) => findTerms(post, brings),
  way: (post: Post) => findTerms(post, ways),
  duration: (post: Post) => findPattern(post.text, duration),
  age: (post: Post) => findPattern(post.text, age),
  share: (post: Post) => findPattern(post.text, share),
} as const;

export type Fact = keyof typeof finders;

/** Where a text tells it. */
export const findFact = (post: Post, fact: Fact): readonly Span[] => finders[fact](post);
