import type { Growth } from './memory.ts';
import type { Opening } from './opening.ts';
import type { Typing } from './typing.ts';

/** All that was measured: milliseconds and bytes. The last line of `--json`. */
export interface Report {
  readonly typing: Typing;
  readonly opening: Opening;
  readonly growth: Growth;
}

const limits = { ratio: 1.1, task: 50, opening: 150, growth: 2 * 1024 * 1024 } as const;

/** One figure, how it is written, and the limit it has; null where it is only for comparison. */
interface Row {
  readonly name: string;
  readonly value: number;
  readonly limit: number | null;
  readonly write: (value: number) => string;
}

/** A table for people, with the limits and whether each holds. */
export function print(report: Report): void {
  console.log(line('apa', 'hasil', 'batas', 'dipenuhi'));
  for (const { name, value, limit, write } of rowsOf(report)) {
    const judged = limit === null ? ['', ''] : [write(limit), value <= limit ? 'ya' : 'TIDAK'];
    console.log(line(name, write(value), ...judged));
  }
}

const rowsOf = ({ typing, opening, growth }: Report): Row[] => [
  row('waktu mengetik 500 huruf, dibanding tanpa ekstensi', typing.ratio, times, limits.ratio),
  row('  tanpa ekstensi', typing.without, ms),
  row('  dengan ekstensi', typing.with, ms),
  row('tugas terpanjang selagi mengetik', typing.longestWith, ms, limits.task),
  row('  tanpa ekstensi', typing.longestWithout, ms),
  row('temuan pertama sesudah dialog dibuka', opening.first, ms, limits.opening),
  row('  dibuka lagi di tab yang sama', opening.again, ms, limits.opening),
  row('  lencana ditekan, 200 tanda', opening.badge, ms, limits.opening),
  row('  latar belakang sedang tidur', opening.asleep, ms),
  row('memori sesudah 1.000 suntingan dan 50 pembukaan', growth.with, megabytes, limits.growth),
  row('  tanpa ekstensi', growth.without, megabytes),
];

const row = (
  name: string,
  value: number,
  write: (value: number) => string,
  limit: number | null = null,
): Row => ({ name, value, limit, write });

const line = (name: string, ...cells: readonly string[]): string =>
  [name.padEnd(52), ...cells.map((cell) => cell.padStart(12))].join('').trimEnd();

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const times = (value: number): string => `${value.toFixed(2)}×`;
const megabytes = (value: number): string => `${(value / 1024 / 1024).toFixed(2)} MB`;
