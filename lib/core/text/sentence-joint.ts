import { joinsClauses } from './joints.ts';
import type { Sentence } from './sentences.ts';

/** Fewest words that either half of a sentence must keep. */
const smallestHalf = 5;

/** Words before which a sentence can be cut, the cleanest cut first. */
const joints: readonly ReadonlySet<string>[] = [
  new Set(['sedangkan', 'sementara', 'tetapi', 'namun', 'sehingga', 'kemudian', 'selanjutnya']),
  new Set(['serta', 'dan', 'karena', 'agar', 'supaya', 'guna', 'apabila', 'jika']),
  new Set(['yang', 'untuk', 'dengan']),
];

/** The joining word nearest to the middle, with the word after it to find the place by. */
export function findJoint({ words }: Sentence, text: string): string | undefined {
  const middle = words.length / 2;
  for (const joint of joints) {
    const [best] = words
      .flatMap(({ text: word }, index) =>
        joint.has(word) ? [{ word, index, next: words[index + 1]?.text ?? '' }] : [],
      )
      .filter(({ index }) => leavesHalves(index, words.length) && joinsClauses(words, index, text))
      .sort((one, other) => Math.abs(one.index - middle) - Math.abs(other.index - middle));
    if (best) return `${best.word} ${best.next}`;
  }
  return undefined;
}

/** Whether both halves are long enough to stand alone. */
export const leavesHalves = (index: number, length: number): boolean =>
  index >= smallestHalf && length - index >= smallestHalf;
