import { useState } from 'react';
import type { CountedCeremony, CountedWord } from '@/lib/core/check-view.ts';
import { useMessages } from '../language.tsx';

/** What the text is about: the words first, the number second. Ceremony is a kind of text, not a fault. */
export function CeremonyMeter({ index, band, citizen, event }: CountedCeremony) {
  const { m } = useMessages();
  const words = m.check.meter;
  return (
    <div className="meter panel-meter">
      <div className="meter-head">
        <b>{words.band[band]}</b>
        <span className="small quiet nowrap push">{words.index(index)}</span>
      </div>
      <div aria-label={words.bar(index)} className="meter-bar" role="img">
        {index < 100 && <i className="citizen" style={{ inlineSize: `${100 - index}%` }} />}
        {index > 0 && <i className="event" style={{ inlineSize: `${index}%` }} />}
      </div>
      <dl className="meter-words">
        <WordList counted={citizen} name={words.citizen} />
        <WordList counted={event} name={words.event} />
      </dl>
    </div>
  );
}

/** Words shown before the rest is asked for. */
const shownAtFirst = 2;

interface WordListProps {
  readonly name: string;
  readonly counted: readonly CountedWord[];
}

function WordList({ name, counted }: WordListProps) {
  const { m } = useMessages();
  const [isWhole, setWhole] = useState(false);
  const rest = counted.length - shownAtFirst;
  const shown = isWhole ? counted : counted.slice(0, shownAtFirst);
  const words = shown.map(({ word, count }) => (count > 1 ? `${word} (${count})` : word));
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {words.join(', ') || m.check.meter.none}
        {rest > 0 && (
          <>
            {', '}
            <button aria-expanded={isWhole} onClick={() => setWhole(!isWhole)} type="button">
              {isWhole ? m.check.meter.less : m.check.meter.more(rest)}
              <span className="vh">: {name}</span>
            </button>
          </>
        )}
      </dd>
    </div>
  );
}
