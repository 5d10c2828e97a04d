import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { type Costs, decode, type State } from './decode.ts';
import { type Listen, listen } from './listen.ts';
import { cutIntoRuns, hearSentences, joinStretches, type Run } from './runs.ts';
import { settle } from './settle.ts';
import { type Passage, type TextLanguage, textLanguages } from './text-language.ts';

/** Posts of offices are Indonesian until the words say otherwise: it is easy to come back to. */
const toIndonesian: Costs = { sentence: 0, mark: 1, none: 3 };
const toOther: Costs = { sentence: 4, mark: 5, none: 8 };
const states: readonly State[] = textLanguages.map((language) =>
  language === 'ind' ? { start: 3, costs: toIndonesian } : { start: 0, costs: toOther },
);

/**
 * Tells the language of each sentence, or of runs of words within one, in the order of the text. What
 * stands around counts too: a short sentence is read like its neighbours. Grows with the length of
 * the text; never throws.
 *
 * @param words Those outside of links and tags.
 */
export function findPassages(
  text: string,
  words: readonly Token[],
  sentences: readonly Sentence[],
  listenTo: Listen = listen,
): Passage[] {
  const heard = hearSentences(text, words, sentences, listenTo);
  const languages = decode(
    heard.flatMap(({ voices }) => voices),
    states,
  );
  const passages: Passage[] = [];
  for (const stretch of joinStretches(cutIntoRuns(heard, languages))) {
    const language = settle(stretch);
    for (const run of stretch) addRun(passages, run, language);
  }
  return passages;
}

/** A passage ends with its sentence at the latest. */
function addRun(
  passages: Passage[],
  { start, end, beginsSentence }: Run,
  language: TextLanguage | null,
): void {
  const last = passages.at(-1);
  const goesOn = !beginsSentence && last?.language === language;
  if (last && goesOn) passages[passages.length - 1] = { start: last.start, end, language };
  else passages.push({ start, end, language });
}
