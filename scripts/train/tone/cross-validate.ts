import { bucketOf, degreeOf, weigh } from '../../../lib/core/tone/hashed-model.ts';
import { type Example, type Settings, train } from './train.ts';

const folds = 5;

/** How sure a model was of an example that it was not trained on. */
export interface Judgement {
  readonly isOne: boolean;
  readonly weight: number;
  readonly degree: number;
}

const foldOf = ({ family }: Example): number => bucketOf('fold ', family) % folds;

/** Each example judged by a model that was trained on the other four fifths. */
export const crossValidate = (examples: readonly Example[], settings: Settings): Judgement[] =>
  Array.from({ length: folds }, (_, fold) => {
    const model = train(
      examples.filter((example) => foldOf(example) !== fold),
      settings,
    );
    return examples
      .filter((example) => foldOf(example) === fold)
      .map(({ groups, listed, isOne, weight, toldFrom }) => {
        const parts = groups.map((group) => weigh(model, group));
        const { degree } = degreeOf(model, parts, listed);
        return { isOne, weight, degree: degree < toldFrom ? 0 : degree };
      });
  }).flat();

/** Rates of those that count fully, where everything from `threshold` on is taken for one. */
export function ratesAt(judgements: readonly Judgement[], threshold: number) {
  const counted = judgements.filter(({ weight }) => weight === 1);
  const found = counted.filter(({ degree }) => degree >= threshold);
  const hits = found.filter(({ isOne }) => isOne).length;
  const ones = counted.filter(({ isOne }) => isOne).length;
  const misses = ones - hits;
  const right = counted.length - (found.length - hits) - misses;
  return {
    n: counted.length,
    threshold,
    precision: hits / found.length,
    recall: hits / ones,
    accuracy: right / counted.length,
  };
}

/** The same rates for the sure guesses alone, and for the others. */
export const ratesBySureness = (
  judgements: readonly Judgement[],
  threshold: number,
  isSure: (degree: number) => boolean,
) => ({
  sure: ratesAt(
    judgements.filter(({ degree }) => isSure(degree)),
    threshold,
  ),
  unsure: ratesAt(
    judgements.filter(({ degree }) => !isSure(degree)),
    threshold,
  ),
});
