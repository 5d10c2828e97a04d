import { useEffect, useId, useMemo, useState } from 'react';
import type { Channel } from '@/lib/core/channel.ts';
import { type MergePart, mergeTexts, partsOf, type Side } from '@/lib/core/merge-texts.ts';
import type { MergeState } from '@/lib/core/unfinished-merge.ts';
import { diffWords } from '@/lib/core/word-diff.ts';
import { DiffText } from '../diff-text.tsx';
import { useMessages } from '../language.tsx';
import { GrainLine } from './channel-diff.tsx';
import { MergeResult } from './merge-result.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { useHistoryTexts } from './use-history-texts.ts';

interface Props {
  readonly channel: Channel;
  readonly left: string;
  readonly right: string;
  readonly first: MergeState;
  readonly onChange: (state: MergeState) => void;
  /** The one text as it stands now. */
  readonly onText: (text: string) => void;
}

/** The text of one channel on both sides, and what it becomes. */
export function MergeChannel({ channel, left, right, first, onChange, onText }: Props) {
  const { m } = useMessages();
  const texts = useHistoryTexts();
  const id = useId();
  const [state, setState] = useState(first);
  const diff = useMemo(() => diffWords(left, right), [left, right]);
  const parts = useMemo(() => partsOf(diff), [diff]);
  const chosen = useMemo(() => mergeTexts(parts, state.choices), [parts, state.choices]);
  const text = state.isByHand ? (state.written ?? chosen) : chosen;
  const differing = parts.filter(isDiffering);
  // The first text is the left one, which the page knows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when the text changes, not the listener
  useEffect(() => onText(text), [text]);

  const change = (some: Partial<MergeState>) => {
    const next = { ...state, ...some };
    setState(next);
    onChange(next);
  };
  const choose = (place: number, side: Side) =>
    change({ choices: { ...state.choices, [place]: side } });
  return (
    <section aria-labelledby={id} className="sheet-card pad-small stack">
      <h3 className="row" id={id}>
        {m.common.channel[channel]}
        <span className="small quiet">
          {differing.length > 0 ? texts.differs(differing.length) : texts.noneDiffers}
        </span>
      </h3>
      <GrainLine grain={diff.grain} />
      <div className="beside">
        <section aria-label={texts.left}>
          <h4>{texts.left}</h4>
          <DiffText passages={diff.passages} without="added" />
        </section>
        <section aria-label={texts.right}>
          <h4>{texts.right}</h4>
          <DiffText passages={diff.passages} without="removed" />
        </section>
      </div>
      <ol className="places">
        {differing.map((part, place) => (
          <PlaceChoice
            {...part}
            // biome-ignore lint/suspicious/noArrayIndexKey: a place is known by its number alone
            key={place}
            number={place + 1}
            onChoose={(side) => choose(place, side)}
            side={state.choices[place] ?? 'left'}
          />
        ))}
      </ol>
      <MergeResult
        isByHand={state.isByHand}
        onText={(written) => change({ written })}
        onWay={(isByHand) => change({ isByHand, written: state.written ?? chosen })}
        text={text}
      />
    </section>
  );
}

const isDiffering = (part: MergePart): part is Extract<MergePart, { isSame: false }> =>
  !part.isSame;
