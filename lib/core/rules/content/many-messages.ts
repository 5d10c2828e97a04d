import { mannerWords } from '../../lexicon/evidence.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import { topicWords } from '../../lexicon/topics.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findActions } from '../../text/actions.ts';
import { findCallers } from '../../text/calls.ts';
import type { PhraseMatch } from '../../text/phrases.ts';
import { growPhrases } from '../../text/phrases.ts';
import type { Post } from '../../text/post.ts';
import type { Span } from '../../text/span.ts';
import { findTerms, growTerms, insideOrdered } from '../../text/terms.ts';

/** A reader follows this many calls, and remembers this many things. */
const mostCalls = 3;
const mostTopics = 2;

const topics = growPhrases(
  Object.entries(topicWords).flatMap(([topic, words]) =>
    words.split(',').map((text) => ({ text, value: topic })),
  ),
);

const manners = growTerms(mannerWords);

export default defineRule({
  id: 'content/many-messages',
  code: 'ISI-10',
  severity: 'may',
  name: { id: 'Lebih dari satu pesan', en: 'More than one message' },
  why: {
    id: 'Pembaca mengingat satu pesan. Pesan berikutnya mendorong yang pertama keluar.',
    en: 'Readers remember one message. The next one pushes the first out.',
  },
  advice: {
    id: 'Pecah menjadi beberapa unggahan, satu pesan satu unggahan.',
    en: 'Split it into several posts, one message each.',
  },
  sources: [editorialGuide],
  check: (post) => {
    const call = findCalls(post)[mostCalls];
    if (call) return [call];
    const other = findOtherTopic(post);
    return other ? [other] : [];
  },
});

/** Words such as `ayo` and `mari`, each sentence once. */
const findCalls = (post: Post): readonly Span[] =>
  findCallers(post).flatMap((caller, at) => {
    const opener = post.sentences[at]?.words[caller];
    return opener ? [{ start: opener.start, end: opener.end }] : [];
  });

/** The first word of one topic too many; only topics count of which a reader is told to do something. */
function findOtherTopic(post: Post): Hit | undefined {
  const found = findTerms(post, topics);
  if (new Set(found.map(({ value }) => value)).size <= mostTopics) return undefined;
  const steps = [findActions(post), findTerms(post, manners)];
  const acted = post.sentences
    .filter((sentence) => steps.some((some) => insideOrdered(sentence, some).length > 0))
    .flatMap((sentence) => insideOrdered(sentence, found).slice(0, 1));
  const first = firstOfEach(acted);
  const other = first[mostTopics];
  return other && { start: other.start, end: other.end, why: nameTopics(post, first) };
}

function firstOfEach(found: readonly PhraseMatch<string>[]): readonly PhraseMatch<string>[] {
  const seen = new Map<string, PhraseMatch<string>>();
  for (const one of found) if (!seen.has(one.value)) seen.set(one.value, one);
  return [...seen.values()];
}

function nameTopics({ text }: Post, first: readonly Span[]): Local {
  const words = first.map(({ start, end }) => `“${text.slice(start, end)}”`).join(', ');
  return {
    id: `${words}: masing-masing meminta sesuatu dari pembaca. Satu unggahan lebih mudah diingat dengan satu pesan.`,
    en: `${words}: each asks something of the reader. A post is easier to remember with one message.`,
  };
}

export const examples: Examples = {
  flags: [
    'Bayar pajak kendaraan di Samsat. Bawa balita ke puskesmas untuk vaksin. Daftar [lomba] mewarnai di balai desa.',
    'Ayo pilah sampah. Mari rawat sungai. Yuk tanam pohon. [Ayo] hemat listrik.',
    'Bawa KTP lama ke loket. Daftar beasiswa di situs dinas. Datang ke [pasar murah] besok pagi.',
  ],
  allows: [
    'Bayar pajak kendaraan di Samsat. Bawa STNK dan KTP. Tanya: 0254 200123.',
    'Ayo pilah sampah. Mari rawat sungai. Yuk tanam pohon.',
    'Rapat membahas pajak, vaksin, dan lomba.',
  ],
};
