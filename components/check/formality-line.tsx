import type { ToldFormality } from '@/lib/core/check-view.ts';
import { useMessages } from '../language.tsx';
import { shorten } from '../shorten.ts';
import { Measure } from './measure.tsx';

const inQuotes = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** How casual the text sounds: the word first, then the degree, its words and how sure it is. */
export function FormalityLine({ band, degree, right, ...told }: ToldFormality) {
  const { m } = useMessages();
  const words = m.check.formality;
  const { casual, formal, sentence } = told;
  return (
    <Measure amount={words.degree(degree)} name={words.band[band]}>
      {casual.length > 0 && <p className="small">{words.casual(inQuotes(casual))}</p>}
      {formal.length > 0 && <p className="small">{words.formal(inQuotes(formal))}</p>}
      {sentence && <p className="small">{words.sentence(shorten(sentence))}</p>}
      <p className="small quiet">{words.guess(right)}</p>
    </Measure>
  );
}
