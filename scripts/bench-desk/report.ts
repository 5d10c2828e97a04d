import type { BrowserKind } from '../browsers/find.ts';

/** What was done, in the order of the table. */
const works = {
  load: 'memuat semua draf',
  newest: '50 draf terbaru',
  filter: '50 draf satu jenis',
  open: 'membuka satu draf',
  save: 'menyimpan satu draf',
  search: 'mencari kata di semua draf',
  export: 'mengekspor semua draf',
} as const;

/** In milliseconds. */
export type Figures = Readonly<Record<keyof typeof works, number>>;

/** The last line of `--json`. */
export interface Report {
  readonly drafts: number;
  readonly browsers: Partial<Record<BrowserKind, Readonly<Record<string, Figures>>>>;
}

/** A table for people: each time also as a multiple of ours. */
export function print({ drafts, browsers }: Report): void {
  for (const [kind, { ours, ...others }] of Object.entries(browsers)) {
    if (!ours) continue;
    console.log(`${kind}, ${drafts} draf`);
    console.log(line('apa', 'Siap Tayang', ...Object.keys(others)));
    for (const [work, name] of Object.entries(works) as [keyof Figures, string][]) {
      const cells = Object.values(others).map((figures) => besides(figures[work], ours[work]));
      console.log(line(name, ms(ours[work]), ...cells));
    }
  }
}

const besides = (other: number, ours: number): string =>
  `${ms(other)} (${(other / ours).toFixed(2)}×)`;

const line = (name: string, ...cells: readonly string[]): string =>
  [name.padEnd(28), ...cells.map((cell) => cell.padStart(24))].join('');

const ms = (value: number): string => `${value.toFixed(1)} ms`;
