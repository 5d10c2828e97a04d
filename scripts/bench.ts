/**
 * How fast the check is: `npm run -s bench -- [--json]`. Each time is also given as a multiple of a
 * bare pass of the browser's own word splitter over the same text, which any machine can be
 * measured by. With `--json` the last line holds the figures, in milliseconds.
 */
import { parseArgs } from 'node:util';
import { Bench } from 'tinybench';
import { analyze } from '../lib/core/analyze.ts';
import { maxCheckedLength } from '../lib/core/limits.ts';
import { findIdentityNumbers } from '../lib/core/text/identity-numbers.ts';
import { readPost } from '../lib/core/text/post.ts';
import { findDates } from '../lib/core/text/written-dates.ts';

const supportedMajor = '24';

/** A post with something for every rule. */
const paragraph = `Dalam rangka Hari Kesehatan Nasional, Plt. Kepala Dinas Dr. H. Fulan, S.Sos., M.Si. hadir di Jl. Veteran No. 12 dan menyampaikan bahwa monev pelayanan RTLH berjalan baik di semua kecamatan.
Cek tekanan darah gratis Minggu (28/11/2026), pukul 08.00–12.00 WIB. Hubungi 0812-3456-7890 atau lapor.go.id 😊
Syarat: KTP, KK, dan NIK 3604014507900001. Biaya Rp50.000. #SiapTayang @kominfo
`;

/** Captions of Instagram end at 2,200 characters, posts of Facebook at 63,206. */
const texts = [textOf(2_200), textOf(maxCheckedLength)];

interface Subject {
  readonly name: string;
  /** What is measured; it gets the whole text. */
  readonly run: (text: string) => unknown;
}

/** Every other time is a multiple of this one. */
const baseline: Subject = { name: 'Intl.Segmenter, kata', run: splitBarely };

/** Other checkers join here: one line each. */
const subjects: readonly Subject[] = [
  baseline,
  { name: 'analyze', run: (text) => analyze(text, { channel: 'facebook' }) },
  { name: 'analyze, satu huruf bertambah', run: typeOn() },
  { name: 'readPost', run: (text) => readPost(text, 'facebook') },
  { name: 'nomor identitas', run: findIdentityNumbers },
  { name: 'tanggal', run: findDates },
];

interface Figure {
  readonly name: string;
  readonly characters: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
  readonly ratio: number;
}

function textOf(length: number): string {
  return paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length);
}

function splitBarely(text: string): number {
  let words = 0;
  for (const { isWordLike } of wordSplitter.segment(text)) words += isWordLike ? 1 : 0;
  return words;
}

/** Each call gets another text, as while someone types in the middle of it. */
function typeOn(): Subject['run'] {
  let typed = 0;
  return (text) => {
    typed += 1;
    const middle = text.length >> 1;
    const letter = String.fromCharCode(97 + (typed % 26));
    return analyze(text.slice(0, middle) + letter + text.slice(middle), { channel: 'facebook' });
  };
}

async function measure(text: string): Promise<Figure[]> {
  const bench = new Bench({ time: 800, warmupTime: 200, retainSamples: true });
  for (const { name, run } of subjects) bench.add(name, () => void run(text));
  await bench.run();
  const figures = bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} could not be measured`);
    const sorted = result.latency.samples ?? [];
    return {
      name,
      characters: text.length,
      median: result.latency.p50,
      p95: quantile(sorted, 0.95),
    };
  });
  const base = figures.find(({ name }) => name === baseline.name)?.median ?? Number.NaN;
  return figures.map((figure) => ({ ...figure, ratio: figure.median / base }));
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function print(figures: readonly Figure[]): void {
  for (const { name, characters, median, p95, ratio } of figures) {
    const cells = [
      name.padEnd(30),
      String(characters).padStart(6),
      `${median.toFixed(3)} ms`.padStart(12),
      `${p95.toFixed(3)} ms`.padStart(12),
      `${ratio.toFixed(1)}×`.padStart(8),
    ];
    console.log(cells.join('  '));
  }
}

const wordSplitter = new Intl.Segmenter('id', { granularity: 'word' });
const { values } = parseArgs({ options: { json: { type: 'boolean' } } });

if (process.versions.node.split('.')[0] === supportedMajor) {
  const figures: Figure[] = [];
  for (const text of texts) figures.push(...(await measure(text)));
  console.log('apa                             huruf       median           p95    kali');
  print(figures);
  if (values.json) console.log(JSON.stringify({ node: process.versions.node, figures }));
} else {
  console.error(
    `bench.node: Ukuran hanya berlaku di Node ${supportedMajor}; ini Node ${process.versions.node}. / Figures hold on Node ${supportedMajor} only.`,
  );
  process.exitCode = 2;
}
