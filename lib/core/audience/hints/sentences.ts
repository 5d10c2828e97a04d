import { outside } from '../../language/foreign.ts';
import type { PostKind } from '../../post-kind.ts';
import { findJoint } from '../../text/sentence-joint.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { AudienceHint } from '../audience-view.ts';
import type { Reading } from '../reading.ts';
import { isArticle, quote } from '../reading.ts';

/** From here on the rule of long sentences speaks to every reader. */
export const generalLimit = 20;

/** One word more than the limit is none too many. */
const slack = 1;

/** Kinds that are read to act on them; the limits are made for that. */
const read: ReadonlySet<PostKind> = new Set([
  'service',
  'campaign',
  'announcement',
  'hazard',
  'clarification',
]);

/** What somebody said is not ours to shorten. */
const quotes: ReadonlySet<string> = new Set(['"', '“', '”']);

/** So many are pointed at: the longest first. */
const mostShown = 3;

/** How long are the sentences for them? Speaks only between their limit and that of everybody. */
export function hintSentences(reading: Reading): readonly AudienceHint[] {
  const { post, readers, kind } = reading;
  if (isArticle(post) || (kind !== null && !read.has(kind))) return [];
  const { longestSentence: limit, short } = readers;
  const long = outside(post.foreign.sentences, post.sentences)
    .filter(({ words }) => words.length > limit + slack && words.length <= generalLimit)
    .filter(({ start }) => !quotes.has(post.text[start] ?? ''))
    .toSorted((one, other) => other.words.length - one.words.length);
  const [longest] = long;
  if (!longest) return [];
  const most = longest.words.length;
  return [
    {
      topic: 'sentence',
      id: 'sentence/long',
      name:
        long.length === 1
          ? {
              id: `Satu kalimat berisi ${most} kata; ${short.id} nyaman sampai ${limit}`,
              en: `One sentence has ${most} words; ${short.en} read up to ${limit} with ease`,
            }
          : {
              id: `${long.length} kalimat lebih dari ${limit} kata, batas nyaman ${short.id}`,
              en: `${long.length} sentences beyond ${limit} words, what ${short.en} read with ease`,
            },
      why: {
        id: `${readers.sentenceWhy.id} Batas umumnya ${generalLimit} kata.`,
        en: `${readers.sentenceWhy.en} The general limit is ${generalLimit} words.`,
      },
      example: cutOf(longest, post.text),
      places: long.slice(0, mostShown).map((place) => quote(reading, place)),
    },
  ];
}

function cutOf(sentence: Sentence, text: string): AudienceHint['example'] {
  const joint = findJoint(sentence, text);
  return joint ? { id: `Bagi di “${joint}”.`, en: `Split at “${joint}”.` } : null;
}
