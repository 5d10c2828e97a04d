import type { QuotedPassage } from '@/lib/core/check-view.ts';
import { useMessages } from '../language.tsx';
import { shorten } from '../shorten.ts';

/** So many passages show where Indonesian hints are held back; the rest is counted. */
const mostQuotes = 3;

interface Props {
  readonly passages: readonly QuotedPassage[];
}

/** Which words were read as another language, and what that means; nothing where there are none. */
export function OtherLanguages({ passages }: Props) {
  const { m } = useMessages();
  if (passages.length === 0) return null;
  const { name, quoted, read, effect } = m.check.otherLanguages;
  const rest = passages.length - mostQuotes;
  const quotes = passages
    .slice(0, mostQuotes)
    .map(({ words, language }) => quoted(shorten(words), name[language]));
  const all = rest > 0 ? [...quotes, m.check.meter.more(rest)] : quotes;
  return (
    <p className="action-line small quiet">
      {read(all.join(', '))} {effect}
    </p>
  );
}
