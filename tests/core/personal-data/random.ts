/** A source of chance that gives the same row for the same seed. */
export interface Chance {
  /** A whole number, both ends included. */
  int(least: number, most: number): number;
  /** One of a list. */
  pick<Value>(from: readonly Value[]): Value;
  /** That many digits; a zero may stand first. */
  digits(count: number): string;
  /** True that often, 0 to 1. */
  happens(share: number): boolean;
}

/** Mulberry32: small, even, and no cryptography. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    int,
    pick: (from) => {
      const found = from[int(0, from.length - 1)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    digits: (count) => Array.from({ length: count }, () => int(0, 9)).join(''),
    happens: (share) => next() < share,
  };
}
