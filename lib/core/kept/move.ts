import type { Finding } from '../finding.ts';
import type { Span } from '../text/span.ts';
import type { Edit } from './edit.ts';

/** The same findings where they stand after an edit; what was typed over says nothing any more. */
export const moveAll = (findings: readonly Finding[], edit: Edit): readonly Finding[] =>
  findings.flatMap((finding) => move(finding, edit));

function move(finding: Finding, edit: Edit): Finding | readonly [] {
  const places = [finding, ...finding.fixes];
  if (places.every(({ end }) => end < edit.from)) return finding;
  const isApart = places.every((place) => isOutside(place, edit));
  if (!isApart && !isAround(finding, edit) && finding.start < finding.end) return [];
  return {
    ...finding,
    ...moveSpan(finding, edit),
    // A replacement for words that are other ones now would write the old ones.
    fixes: isApart ? finding.fixes.map((fix) => ({ ...fix, ...moveSpan(fix, edit) })) : [],
  };
}

/** At an edge something may have grown into the words. */
export const isOutside = ({ start, end }: Span, { from, to }: Edit): boolean =>
  end < from || start > to;

/** A paragraph or a sentence that is written on. */
const isAround = ({ start, end }: Span, { from, to }: Edit): boolean => start < from && end > to;

export const moveSpan = ({ start, end }: Span, edit: Edit): Span => ({
  start: moveOffset(start, edit),
  end: moveOffset(end, edit),
});

const moveOffset = (offset: number, { from, growth }: Edit): number =>
  offset > from ? offset + growth : offset;

/** The same findings of a text that begins at an offset of a longer one. */
export const shiftAll = (findings: readonly Finding[], offset: number): readonly Finding[] =>
  findings.map((finding) => ({
    ...finding,
    start: finding.start + offset,
    end: finding.end + offset,
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      start: fix.start + offset,
      end: fix.end + offset,
    })),
  }));
