import { useState } from 'react';
import { channelsOf } from '@/lib/core/snapshot.ts';
import { Icon } from '../icon.tsx';
import { ChannelDiff } from './channel-diff.tsx';
import type { Compared } from './compared.ts';
import { useHistoryTexts } from './use-history-texts.ts';

/** Which two texts are compared, by their ids. */
export interface Pair {
  readonly before: string;
  readonly after: string;
}

interface Props {
  readonly all: readonly Compared[];
  readonly pair: Pair;
  readonly onPair: (pair: Pair) => void;
  readonly onRestore: (version: Compared) => void;
}

/** Any two texts of a draft beside each other, and the way back to the older one. */
export function Comparison({ all, pair, onPair, onRestore }: Props) {
  const [isBeside, setBeside] = useState(false);
  const { compare, older, newer } = useHistoryTexts();
  const [before, after] = [find(all, pair.before), find(all, pair.after)];
  if (!before || !after) return null;
  return (
    <section aria-label={compare} className="sheet-card comparison">
      <div className="row pad-small">
        <h2>{compare}</h2>
        <Choice
          all={all}
          label={older}
          onPick={(id) => onPair({ ...pair, before: id })}
          {...before}
        />
        <Icon name="right" />
        <Choice
          all={all}
          label={newer}
          onPick={(id) => onPair({ ...pair, after: id })}
          {...after}
        />
        <LayoutChoice isBeside={isBeside} onChoose={setBeside} />
      </div>
      <div className="compared">
        {channelsOf(before, after).map((channel) => (
          <ChannelDiff key={channel} {...{ channel, before, after, isBeside }} />
        ))}
      </div>
      {before.number !== null && <RestoreRow onRestore={onRestore} version={before} />}
    </section>
  );
}

const find = (all: readonly Compared[], id: string) => all.find((one) => one.id === id);

interface ChoiceProps {
  readonly all: readonly Compared[];
  readonly label: string;
  readonly id: string;
  readonly onPick: (id: string) => void;
}

function Choice({ all, label, id, onPick }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      className="pick"
      onChange={(event) => onPick(event.currentTarget.value)}
      value={id}
    >
      {all.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  );
}

interface LayoutProps {
  readonly isBeside: boolean;
  readonly onChoose: (isBeside: boolean) => void;
}

function LayoutChoice({ isBeside, onChoose }: LayoutProps) {
  const { layout, inline, beside } = useHistoryTexts();
  return (
    <fieldset aria-label={layout} className="push row row-tight">
      {[false, true].map((wanted) => (
        <button
          aria-pressed={isBeside === wanted}
          className="chip"
          key={String(wanted)}
          onClick={() => onChoose(wanted)}
          type="button"
        >
          {wanted ? beside : inline}
        </button>
      ))}
    </fieldset>
  );
}

function RestoreRow({ version, onRestore }: { version: Compared; onRestore: Props['onRestore'] }) {
  const { restore, restoreWhy } = useHistoryTexts();
  return (
    <div className="row pad-small">
      <button className="btn" onClick={() => onRestore(version)} type="button">
        <Icon name="undo" />
        {restore(`v${version.number}`)}
      </button>
      <span className="small quiet">{restoreWhy}</span>
    </div>
  );
}
