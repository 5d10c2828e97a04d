/**
 * How fast the check is, beside other checkers of prose: `npm run -s bench -- [--json]`. Fifty texts in
 * Indonesian that share no sentence, the same for all: the English tools read Indonesian too. With
 * `--json` the last line holds the figures, in milliseconds.
 */
import { parseArgs } from 'node:util';
import { analyze } from '../lib/core/analyze.ts';
import { keepAnalyzer } from '../lib/core/kept/keep-analyzer.ts';
import { maxCheckedLength } from '../lib/core/limits.ts';
import { doAll } from '../lib/core/slices.ts';
import { type Figure, measure, summarize, time, warm } from './bench/measure.ts';
import { setUpPeers } from './bench/peers.ts';
import { print, type Report } from './bench/report.ts';
import { writePosts } from './bench/texts.ts';

const supportedMajor = '24';
const textCount = 50;
/** Captions of Instagram end there. */
const captionLength = 2_200;
const channel = { channel: 'facebook' } as const;
const ours = { name: 'ours', run: (text: string) => analyze(text, channel) };

async function bench(): Promise<Report> {
  const captions = writePosts(textCount, captionLength, 1);
  const others = writePosts(textCount, captionLength, 2);
  const peers = await setUpPeers();
  const beside = await measure([ours, ...peers], captions, others);
  const long = await measure([ours], writePosts(textCount, maxCheckedLength, 3), others);
  const typing = await measureTyping(captions, others);
  const { ours: own, ...rest } = Object.fromEntries(beside);
  return {
    analysis: { '2200': own as Figure, '63206': ofOurs(long), keystroke: typing },
    peers: rest,
  };
}

const ofOurs = (figures: ReadonlyMap<string, Figure>): Figure => figures.get('ours') as Figure;

/** One more key in the middle of a text that was read before, with the analyzer that stays with it. */
async function measureTyping(texts: readonly string[], others: readonly string[]): Promise<Figure> {
  let analyzer = keepAnalyzer(channel);
  const settle = (text: string) => {
    analyzer = keepAnalyzer(channel);
    doAll(analyzer.settle(text));
  };
  const times: number[] = [];
  const typeAll = async (text: string, told: number[]) => {
    settle(text);
    for (const typed of typeInto(text)) told.push(await time(() => analyzer.type(typed)));
  };
  await warm({ name: 'typing', run: (text) => typeAll(text, []) }, others);
  for (const text of texts) await typeAll(text, times);
  return summarize(times);
}

/** The texts that there are while somebody types a word into the middle. */
function typeInto(text: string): string[] {
  const middle = text.length >> 1;
  return Array.from('nanti siang', (_, at) => {
    const typed = 'nanti siang'.slice(0, at + 1);
    return text.slice(0, middle) + typed + text.slice(middle);
  });
}

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });

if (process.versions.node.split('.')[0] === supportedMajor) {
  const report = await bench();
  print(report);
  if (values.json) console.log(JSON.stringify(report));
} else {
  console.error(
    `bench.node: Ukuran hanya berlaku di Node ${supportedMajor}; ini Node ${process.versions.node}. / Figures hold on Node ${supportedMajor} only.`,
  );
  process.exitCode = 2;
}
