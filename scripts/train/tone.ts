/**
 * Trains the models of formality and clickbait from the sets in the folder that `SIAP_TAYANG_DATA`
 * names, and writes them into `lib/core/tone/models`: the same bytes from the same sets. With `--folds`
 * nothing is written; how well models do on rows that they were not trained on is printed.
 */
import { writeFileSync } from 'node:fs';
import { informalFrom, isSure } from '../../lib/core/tone/formality.ts';
import type { HashedModel } from '../../lib/core/tone/hashed-model.ts';
import { crossValidate, ratesAt, ratesBySureness } from './tone/cross-validate.ts';
import { clickbaitExamples, formalityExamples } from './tone/examples.ts';
import { type Example, type Settings, train } from './tone/train.ts';

interface Recipe {
  readonly name: string;
  readonly settings: Settings;
  readonly thresholds: readonly number[];
  read(folder: string): Example[];
}

/** Settings were chosen by cross-validation. */
const recipes: readonly Recipe[] = [
  {
    name: 'formality',
    settings: { rounds: 16, rate: 0.15, decay: 1e-4 },
    thresholds: [0.4, 0.45, 0.5],
    read: formalityExamples,
  },
  {
    name: 'clickbait',
    settings: { rounds: 12, rate: 0.15, decay: 3e-4 },
    thresholds: [0.74, 0.8, 0.85],
    read: clickbaitExamples,
  },
];

/** As Biome writes it, so that a commit leaves the bytes alone. */
const written = ({ bias, listed, unit, weights }: HashedModel): string =>
  [
    '{',
    `  "bias": ${bias},`,
    `  "listed": [${listed.join(', ')}],`,
    `  "unit": ${unit},`,
    `  "weights": ${JSON.stringify(weights)}`,
    '}\n',
  ].join('\n');

const folder = process.env.SIAP_TAYANG_DATA;
if (!folder) throw new Error('SIAP_TAYANG_DATA names no folder');
const isTrial = process.argv.includes('--folds');

for (const { name, settings, thresholds, read } of recipes) {
  const examples = read(folder);
  if (isTrial) {
    const judgements = crossValidate(examples, settings);
    for (const one of thresholds)
      console.log(JSON.stringify({ name, ...ratesAt(judgements, one) }));
    if (name === 'formality')
      console.log(JSON.stringify({ name, ...ratesBySureness(judgements, informalFrom, isSure) }));
  } else {
    const file = `lib/core/tone/models/${name}.json`;
    writeFileSync(file, written(train(examples, settings)));
  }
}
