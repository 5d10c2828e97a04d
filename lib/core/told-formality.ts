import type { ToldFormality } from './check-view.ts';
import { isForYoung } from './text/informal-mentions.ts';
import type { Post } from './text/post.ts';
import type { Span } from './text/span.ts';
import { onceEach } from './text/terms.ts';
import { inPercent } from './tone/degree-words.ts';
import { type Formality, type FormalityBand, isSure, rightAt } from './tone/formality.ts';
import type { Tone } from './tone/tone.ts';

/** What a person is told of how casual a text sounds; null where the text says too little. */
export function toldFormality(post: Post, { formality, sentences }: Tone): ToldFormality | null {
  if (!formality) return null;
  const { degree } = formality;
  const band = bandFor(post, formality);
  const sentence = isForYoung(post) ? undefined : mostCasual(sentences);
  const quote = ({ start, end }: Span) => post.text.slice(start, end);
  const quoteEach = (places: readonly Span[]) => onceEach(post.text, places).map(quote);
  return {
    band,
    degree: inPercent(degree),
    right: rightAt(degree),
    casual: band === 'formal' ? [] : quoteEach(formality.words),
    formal: band === 'informal' ? [] : quoteEach(formality.against),
    sentence: sentence ? quote(sentence) : null,
  };
}

/** Who writes for young people may speak as they do. */
const bandFor = (post: Post, { band }: Formality): FormalityBand =>
  band === 'informal' && isForYoung(post) ? 'neutral' : band;

/** The sentence to begin with, where one of several surely is casual. */
function mostCasual(sentences: Tone['sentences']): Span | undefined {
  if (sentences.length < 2) return undefined;
  const casual = sentences.filter(({ band, degree }) => band === 'informal' && isSure(degree));
  return casual.toSorted((one, other) => other.degree - one.degree)[0];
}
