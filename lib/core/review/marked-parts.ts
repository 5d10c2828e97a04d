import type { Stretch } from './anchor-words.ts';

/** Words that a remark speaks of. */
export interface RemarkMark extends Stretch {
  readonly number: number;
}

/** A piece of a text, and the remarks that speak of it. */
export interface MarkedPart {
  readonly start: number;
  readonly text: string;
  /** Numbers of the remarks that it belongs to. */
  readonly of: readonly number[];
  /** Numbers of those that end with it. */
  readonly ending: readonly number[];
  readonly isPicked: boolean;
}

/** Cuts a text where marks begin and end, which may lie over each other. Joined again the parts are the text. */
export function markedParts(
  text: string,
  marks: readonly RemarkMark[],
  picked: Stretch | null = null,
): readonly MarkedPart[] {
  const edges = [...marks, ...(picked ? [picked] : [])].flatMap(({ start, end }) => [start, end]);
  const within = edges.filter((edge) => edge > 0 && edge < text.length);
  const cuts = [0, ...new Set(within.toSorted((one, other) => one - other)), text.length];
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0;
    const covers = (one: Stretch) => one.start < end && one.end > start;
    const here = marks.filter(covers);
    return {
      start,
      text: text.slice(start, end),
      of: here.map(({ number }) => number),
      ending: here.filter((one) => one.end === end).map(({ number }) => number),
      isPicked: picked !== null && covers(picked),
    };
  });
}
