import { useEffect, useId, useRef, useState } from 'react';
import type { IgnoredFinding } from '@/lib/core/check-view.ts';
import type { Ignored } from '@/lib/core/self-check.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { momentOf } from '../moment-of.ts';
import { shorten } from '../shorten.ts';
import { focusRow } from './focus-row.ts';

interface Props {
  readonly items: readonly IgnoredFinding[];
  readonly onUseAgain: (ignored: Ignored) => void;
}

/** What was ignored, folded away; each with its reason and a way back. */
export function IgnoredList({ items, onUseAgain }: Props) {
  const { m } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLElement>(null);
  const [place, setPlace] = useState<{ readonly index: number } | null>(null);
  const listId = useId();
  useEffect(() => {
    if (place) focusRow(root.current, '.use-again', place.index);
  }, [place]);
  const takeBack = (ignored: Ignored, index: number) => {
    onUseAgain(ignored);
    setPlace({ index });
  };
  // Stays without items too: the keyboard may have to go home from here.
  return (
    <section aria-label={m.check.finding.ignored} hidden={items.length === 0} ref={root}>
      <button
        aria-controls={isOpen ? listId : undefined}
        aria-expanded={isOpen}
        className="group group-toggle"
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        <Icon className="turn" name="right" />
        {m.check.finding.ignored} <span className="count">{items.length}</span>
      </button>
      {isOpen && (
        <ul id={listId}>
          {items.map((item, index) => (
            <IgnoredRow
              item={item}
              key={`${item.ignored.rule} ${item.finding.start}`}
              onUseAgain={() => takeBack(item.ignored, index)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface RowProps {
  readonly item: IgnoredFinding;
  readonly onUseAgain: () => void;
}

function IgnoredRow({ item: { finding, ignored }, onUseAgain }: RowProps) {
  const { m, local, language } = useMessages();
  const name = local(finding.name);
  const words = m.check.finding;
  return (
    <li className="ignored">
      <div>
        <p>
          <b>{name}</b> <span className="small quiet">“{shorten(ignored.quote)}”</span>
        </p>
        <p className="small">
          {ignored.reason || words.noReason}
          <span className="faint">, {words.ignoredAt(momentOf(ignored.ignoredAt, language))}</span>
        </p>
      </div>
      <button
        aria-label={words.useAgainThis(name)}
        className="btn btn-small use-again"
        onClick={onUseAgain}
        type="button"
      >
        {words.useAgain}
      </button>
    </li>
  );
}
