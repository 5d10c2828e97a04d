import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Listen } from './listen.ts';
import { textLanguages } from './text-language.ts';
import { hear, silent, type Voice } from './voices.ts';

const indonesian = textLanguages.indexOf('ind');

/** A sentence and what its words say. Sentences without words are none. */
export interface HeardSentence {
  readonly sentence: Sentence;
  readonly voices: readonly Voice[];
}

/** Words of one sentence that follow each other and are in one language, as an index. */
export interface Run extends Span {
  readonly language: number;
  readonly voices: readonly Voice[];
  /** It is the whole sentence. */
  readonly isWhole: boolean;
  readonly beginsSentence: boolean;
}

/** Gives each sentence its words. */
export function hearSentences(
  text: string,
  words: readonly Token[],
  sentences: readonly Sentence[],
  listen: Listen,
): HeardSentence[] {
  let next = 0;
  return sentences.flatMap((sentence) => {
    const first = next;
    while ((words[next]?.start ?? sentence.end) < sentence.end) next += 1;
    const inside = words.slice(first, next);
    return inside.length > 0 ? [{ sentence, voices: hear(text, inside, listen) }] : [];
  });
}

/** Cuts sentences where the language changes. Marks belong to a run only if it is the whole sentence. */
export function cutIntoRuns(heard: readonly HeardSentence[], languages: readonly number[]): Run[] {
  let from = 0;
  return heard.flatMap((one) => {
    const inside = languages.slice(from, from + one.voices.length);
    from += inside.length;
    const isOne = inside.every((language) => language === inside[0]);
    return isOne ? wholeRun(one, inside[0]) : cutSentence(...keepLastName(one, inside));
  });
}

/** Most sentences are in one language. */
const wholeRun = ({ sentence, voices }: HeardSentence, language = 0): Run => ({
  start: sentence.start,
  end: sentence.end,
  language,
  voices,
  isWhole: true,
  beginsSentence: true,
});

/**
 * A name at the end of a sentence is no Indonesian in it: it leaves the sentence its language, and says
 * nothing for it or against it.
 */
function keepLastName(
  { sentence, voices }: HeardSentence,
  languages: readonly number[],
): [HeardSentence, readonly number[]] {
  const last = languages.at(-1);
  const from = languages.findLastIndex((language) => language !== last) + 1;
  const before = languages[from - 1];
  const isName = last === indonesian && voices.slice(from).every((voice) => voice.isName);
  const isIndonesian = before === undefined || languages.slice(0, from).includes(indonesian);
  if (!isName || isIndonesian) return [{ sentence, voices }, languages];
  const heard = voices.map((voice, at) => (at < from ? voice : { ...voice, scores: silent }));
  return [
    { sentence, voices: heard },
    languages.map((language, at) => (at < from ? language : before)),
  ];
}

function cutSentence(heard: HeardSentence, languages: readonly number[]): Run[] {
  const { sentence, voices } = heard;
  const cuts = languages.flatMap((one, at) => (one === languages[at - 1] ? [] : [at]));
  if (cuts.length === 1) return [wholeRun(heard, languages[0])];
  return cuts.map((cut, at) => {
    const words = voices.slice(cut, cuts[at + 1]);
    return {
      start: words[0]?.word.start ?? sentence.start,
      end: words.at(-1)?.word.end ?? sentence.end,
      language: languages[cut] ?? 0,
      voices: words,
      isWhole: false,
      beginsSentence: at === 0,
    };
  });
}

/** Runs in one language that follow each other, over sentences. */
export function joinStretches(runs: readonly Run[]): Run[][] {
  const stretches: Run[][] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    if (last?.[0]?.language === run.language) last.push(run);
    else stretches.push([run]);
  }
  return stretches;
}
