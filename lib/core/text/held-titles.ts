import { actingMarks } from '../lexicon/acting.ts';
import { wordsBefore } from './guards.ts';
import { findOfficials } from './officials.ts';
import { oncePerText } from './once.ts';
import type { Post } from './post.ts';
import type { Span } from './span.ts';

/** A title as it stands for a person, with the office it names. */
export interface HeldTitle extends Span {
  /** Where it begins with its mark. */
  readonly from: number;
  /** The title with the names of office or person behind it, in lower case. */
  readonly full: string;
  readonly hasOffice: boolean;
  /** `Plt.` as it is written; null where there is none. */
  readonly mark: string | null;
  /** Whether it is said of somebody who held or will hold it. */
  readonly isOther: boolean;
}

/** Capitalised words behind a title: the office, or a name. */
const officeBehind = /^(?: (?:dan )?\p{Lu}[\p{L}-]{1,30}){1,4}/u;
const markBefore =
  /(?<!\p{L})([Pp]lt|PLT|[Pp]lh|PLH|[Pp]j|PJ|[Pp]js|PJS|[Pp]enjabat|[Pp]elaksana [Tt]ugas|[Pp]elaksana [Hh]arian)(?:\.? |\.|\)[ .]{1,2})$/u;
const markAtStart =
  /^([Pp]lt|PLT|[Pp]lh|PLH|[Pp]j|PJ|[Pp]enjabat|[Pp]elaksana [Tt]ugas|[Pp]elaksana [Hh]arian)\.? /u;

/** The titles that stand for a person, in the order of the text. */
export const findHeldTitles = oncePerText((post: Post): readonly HeldTitle[] =>
  findOfficials(post).map((span) => readTitle(post, span)),
);

function readTitle({ text }: Post, { start, end }: Span): HeldTitle {
  const office = officeBehind.exec(text.slice(end, end + 70))?.[0] ?? '';
  const before = text.slice(Math.max(0, start - 24), start);
  const own = markAtStart.exec(text.slice(start, end));
  const from = start + (own?.[0].length ?? 0);
  const mark = markBefore.exec(before);
  return {
    start: from,
    from: mark ? start - before.length + mark.index : start,
    end: end + office.length,
    full: (text.slice(from, end) + office).toLowerCase(),
    hasOffice: office !== '',
    mark: own?.[1] ?? mark?.[1] ?? null,
    isOther: actingMarks.has(wordsBefore(text, start).at(-1) ?? ''),
  };
}

/** Only where the names of office or person go on in the same way is it the same person. */
export const isSameTitle = (one: HeldTitle, other: HeldTitle): boolean =>
  one.full === other.full ||
  one.full.startsWith(`${other.full} `) ||
  other.full.startsWith(`${one.full} `);

/** `Plt` with the full stop that it is written with; `Penjabat` as it is. */
export const writtenMark = (mark: string): string =>
  /\.$|\p{Ll}{4}/u.test(mark) ? mark : `${mark}.`;
