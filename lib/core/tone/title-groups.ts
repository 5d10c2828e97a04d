import type { Token } from '../text/tokens.ts';
import { addGrams, bucketOf, type Group } from './hashed-model.ts';

const shortest = 3;
const longest = 4;

/** What a headline shows besides its words: a number first, a question, a promise cut off. */
const signs: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['number first', /^\P{L}{0,3}\p{N}/u],
  ['?', /\?/u],
  ['!', /!/u],
  ['dots', /\.\.|…/u],
  [':', /:/u],
  [',', /,/u],
  ['quotation', /["“”'‘’]/u],
];

const mostWords = 16;

/** What the model of clickbait reads of a line: words, pairs of words, parts of words, signs. */
export function titleGroups(line: string, tokens: readonly Token[]): readonly Group[] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const forms = words.map(({ lower }) => lower.replace(/\p{N}/gu, '0'));
  const seen = new Set<string>();
  const spoken = words.map(({ start, end }, at) => {
    const form = forms[at] ?? '';
    const buckets = [bucketOf('pair ', `${forms[at - 1] ?? ''} ${form}`)];
    if (!seen.has(form)) {
      seen.add(form);
      buckets.push(bucketOf('word ', form));
      addGrams(form, shortest, longest, buckets);
    }
    return { place: { start, end }, buckets };
  });
  return [...spoken, { place: null, buckets: signsOf(line, forms) }];
}

const signsOf = (line: string, forms: readonly string[]): readonly number[] =>
  [
    `length ${Math.min(mostWords, forms.length) >> 1}`,
    `first ${forms[0] ?? ''}`,
    `last ${forms.at(-1) ?? ''}`,
    `capitals ${Math.min(3, line.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu)?.length ?? 0)}`,
    `small ${Math.min(4, line.match(/(?<![\p{L}\p{N}])\p{Ll}/gu)?.length ?? 0)}`,
    ...signs.flatMap(([name, pattern]) => (pattern.test(line) ? [name] : [])),
  ].map((sign) => bucketOf('sign ', sign));
