import { outside } from '../language/foreign.ts';
import type { Affix } from '../text/affixes.ts';
import type { Phrase } from '../text/phrase-tree.ts';
import type { PhraseList } from '../text/phrases.ts';
import { createBook, findPhrases, growPhrases } from '../text/phrases.ts';
import type { Post } from '../text/post.ts';
import type { Span } from '../text/span.ts';
import type { Caution, Question, Readers, Words } from './readers.ts';

type Lists = ReadonlyMap<Words, PhraseList<true>>;

/** A book for each description of readers, written when it is first needed: few offices need more than one. */
const books = new WeakMap<Readers, Lists>();

/** Where words of the readers’ description stand in a text, in its order; not in other languages. */
export function findReaderWords(post: Post, readers: Readers, words: Words): readonly Span[] {
  const list = listsOf(readers).get(words);
  if (!list) return [];
  const found = findPhrases(post.text, post.tokens, list);
  return found.length === 0 ? found : outside(post.foreign.passages, found);
}

function listsOf(readers: Readers): Lists {
  const known = books.get(readers);
  if (known) return known;
  const book = createBook();
  const lists = new Map<Words, PhraseList<true>>();
  for (const words of allWords(readers)) {
    if (!lists.has(words)) lists.set(words, growPhrases(phrasesOf(words), book));
  }
  books.set(readers, lists);
  return lists;
}

const allWords = ({
  groups,
  needs,
  next,
  toneBreaks,
  pitfalls,
  hardWords,
}: Readers): readonly Words[] => [
  ...groups.flatMap(({ words, topics }) => [words, topics ?? '']),
  ...[...needs, ...next].flatMap(wordsOfQuestion),
  ...[...toneBreaks, ...pitfalls].flatMap(wordsOfCaution),
  ...hardWords.map(({ word }) => word),
];

const wordsOfQuestion = ({ about, besides = '', unless = '', words = '' }: Question) => [
  about ?? '',
  besides,
  unless,
  words,
];
const wordsOfCaution = ({ words, besides = '', unless = '' }: Caution) => [words, besides, unless];

const verbForms: readonly Affix[] = ['me', 'di', 'nya'];

const phrasesOf = (words: Words): readonly Phrase<true>[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => ({ text: word.replace(/^~/u, ''), affixes: affixesOf(word), value: true }));

function affixesOf(word: string): readonly Affix[] {
  if (word.startsWith('~')) return verbForms;
  return /\p{Ll}$/u.test(word) && !word.endsWith('nya') ? ['nya'] : [];
}
