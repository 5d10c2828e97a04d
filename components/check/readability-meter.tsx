import type { MeasuredReadability } from '@/lib/core/check-view.ts';
import { useMessages } from '../language.tsx';
import { shorten } from '../shorten.ts';
import { Measure } from './measure.tsx';

/** How easily the text reads: the word first, then the number and what made it. */
export function ReadabilityMeter({ score, target, ...measured }: MeasuredReadability) {
  const { m } = useMessages();
  const words = m.check.reading;
  const { band, wordsPerSentence, syllablesPerWord, longest } = measured;
  return (
    <Measure amount={words.score(Math.round(score), target)} name={words.band[band]}>
      <p className="small">{words.made(wordsPerSentence, syllablesPerWord)}</p>
      {longest && <p className="small">{words.longest(shorten(longest.text), longest.words)}</p>}
      <p className="small quiet">{words.heuristic}</p>
    </Measure>
  );
}
