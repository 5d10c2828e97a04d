/** Hits, false hits and misses. */
export interface Counts {
  readonly hits: number;
  readonly falseHits: number;
  readonly misses: number;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Where nothing was to be found and nothing was, all is right. */
export function ratesOf({ hits, falseHits, misses }: Counts): Rates {
  const precision = hits + falseHits === 0 ? 1 : hits / (hits + falseHits);
  const recall = hits + misses === 0 ? 1 : hits / (hits + misses);
  const f1 =
    hits === 0 ? Number(falseHits + misses === 0) : (2 * hits) / (2 * hits + falseHits + misses);
  return { precision, recall, f1 };
}

/** Compares two sets of things, each named by a string. */
export function compare(gold: Iterable<string>, found: Iterable<string>): Counts {
  const [wanted, given] = [new Set(gold), new Set(found)];
  const hits = [...given].filter((thing) => wanted.has(thing)).length;
  return { hits, falseHits: given.size - hits, misses: wanted.size - hits };
}

/** A label that was given, beside the one that holds. */
export interface Judged {
  readonly gold: string;
  readonly found: string;
}

export const accuracyOf = (judged: readonly Judged[]): number =>
  judged.filter(({ gold, found }) => gold === found).length / judged.length;

/** Counts of one label against all others. */
export function countsOf(label: string, judged: readonly Judged[]): Counts {
  const hits = judged.filter(({ gold, found }) => gold === label && found === label).length;
  return {
    hits,
    falseHits: judged.filter(({ found }) => found === label).length - hits,
    misses: judged.filter(({ gold }) => gold === label).length - hits,
  };
}

/** How often a case that is one has the higher number than a case that is none; a tie counts half. */
export function areaUnderCurve(cases: readonly { score: number; isOne: boolean }[]): number {
  const ones = cases.filter(({ isOne }) => isOne);
  const others = cases.filter(({ isOne }) => !isOne);
  const wins = ones.flatMap(({ score }) =>
    others.map((other) => (Math.sign(score - other.score) + 1) / 2),
  );
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}

/** Cohen's kappa with quadratic weights, for labels that are grades from 0 to `grades − 1`. */
export function quadraticKappa(
  pairs: readonly (readonly [number, number])[],
  grades: number,
): number {
  const distance = (one: number, other: number) => (one - other) ** 2 / (grades - 1) ** 2;
  const seen = pairs.reduce((sum, [one, other]) => sum + distance(one, other), 0) / pairs.length;
  const shareOf = (side: 0 | 1, grade: number) =>
    pairs.filter((pair) => pair[side] === grade).length / pairs.length;
  const all = Array.from({ length: grades }, (_, grade) => grade);
  const expected = all
    .flatMap((one) =>
      all.map((other) => shareOf(0, one) * shareOf(1, other) * distance(one, other)),
    )
    .reduce((sum, part) => sum + part, 0);
  return expected === 0 ? 1 : 1 - seen / expected;
}
