import type { Figure } from './measure.ts';

/** All that was measured, in milliseconds; the last line of `--json`. */
export interface Report {
  readonly analysis: Readonly<Record<'2200' | '63206' | 'keystroke', Figure>>;
  /** At 2,200 characters. */
  readonly peers: Readonly<Record<string, Figure>>;
}

/** A table for people; each time also as a multiple of ours at 2,200 characters. */
export function print({ analysis, peers }: Report): void {
  const rows: [string, Figure][] = [
    ['Siap Tayang, 2.200 huruf', analysis['2200']],
    ['Siap Tayang, 63.206 huruf', analysis['63206']],
    ['Siap Tayang, satu ketikan', analysis.keystroke],
    ...Object.entries(peers).map(([name, figure]): [string, Figure] => [
      `${name}, 2.200 huruf`,
      figure,
    ]),
  ];
  console.log(line('apa', 'median', 'p95', 'kali'));
  for (const [name, { median, p95 }] of rows) {
    const ratio = median / analysis['2200'].median;
    console.log(line(name, ms(median), ms(p95), `${ratio.toFixed(2)}×`));
  }
  const growth =
    Math.log(analysis['63206'].median / analysis['2200'].median) / Math.log(63_206 / 2_200);
  console.log(`Waktu tumbuh dengan panjang pangkat ${growth.toFixed(2)}.`);
}

const line = (name: string, ...cells: readonly string[]): string =>
  [name.padEnd(28), ...cells.map((cell) => cell.padStart(12))].join('');

const ms = (value: number): string => `${value.toFixed(3)} ms`;
