import { textLanguages } from '../../../lib/core/language/text-language.ts';
import { splitTokens } from '../../../lib/core/text/tokens.ts';
import { readRows } from '../../evaluate/rows.ts';

/** A run of words in one language; texts are cut into several, since passages are short. */
export interface Example {
  /** Index of its language. */
  readonly language: number;
  readonly words: readonly string[];
}

/** A text with where it comes from. */
export interface LabelledText {
  readonly id: string;
  readonly source: string;
  readonly language: number;
  readonly text: string;
}

/** Words of a run, in turn; the whole text comes besides. */
const lengths = [4, 7, 2, 5, 9, 3];

/** Rows of the four languages; Malay counts as Indonesian, other languages are left out. */
export const readTexts = (content: string): LabelledText[] =>
  readRows(content).flatMap(({ id, label, text }) => {
    const language = textLanguages.findIndex((one) => one === (label === 'msa' ? 'ind' : label));
    return language < 0 ? [] : [{ id, source: id.split('-')[0] ?? '', language, text }];
  });

/** The words of a text as the check reads them, outside of links and tags. */
export const wordsOf = (text: string): string[] =>
  splitTokens(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower);

/** The whole text, then its runs. */
export function toExamples({ language, text }: LabelledText): Example[] {
  const words = wordsOf(text);
  const examples = [{ language, words }];
  let from = 0;
  for (let turn = words.length; from < words.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? words.length;
    examples.push({ language, words: words.slice(from, from + length) });
    from += length;
  }
  return examples;
}
