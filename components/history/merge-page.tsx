import { type ReactNode, useEffect, useState } from 'react';
import type { Channel } from '@/lib/core/channel.ts';
import type { NumberedVersion } from '@/lib/core/records/fold.ts';
import { channelsOf, type Snapshot, textIn } from '@/lib/core/snapshot.ts';
import {
  type MergeState,
  type MergeStates,
  type UnfinishedMerge,
  untouchedMerge,
} from '@/lib/core/unfinished-merge.ts';
import type { SaveState } from '@/lib/keeping/autosave.ts';
import { SaveFailure } from '../desk/save-failure.tsx';
import { SaveStatus } from '../desk/save-status.tsx';
import type { DraftTexts } from './draft-texts.ts';
import { DraftHead, type Story } from './history-page.tsx';
import { MergeChannel } from './merge-channel.tsx';
import { useHistoryTexts } from './use-history-texts.ts';
import { fullNameOf } from './version-name.ts';

/** A merge under way, and what becomes of it. */
interface Merging {
  /** As it was kept when the page was opened. */
  readonly begun: MergeStates;
  readonly save: SaveState;
  readonly onState: (channel: Channel, state: MergeState) => void;
  readonly onCopy: (text: string) => void;
  readonly onRetry: () => void;
  readonly onMerge: (texts: DraftTexts) => void;
}

interface Props {
  readonly id: string;
  readonly story: Story;
  readonly above: ReactNode;
  /** The merge under way; null where there is nothing to merge. */
  readonly children: ReactNode;
}

/** Where two heads of a draft become one. */
export function MergePage({ id, story, above, children }: Props) {
  const { oneHead, toHistory } = useHistoryTexts();
  return (
    <>
      <DraftHead story={story} />
      {above}
      {children ?? <p className="sheet-card empty">{oneHead}</p>}
      <p className="pad-small">
        <a href={`#draf/${id}/riwayat`}>{toHistory}</a>
      </p>
    </>
  );
}

/** Two heads, the left one first. */
export type Ends = readonly [left: NumberedVersion, right: NumberedVersion];

/** The two heads that are merged; null where there is only one. */
export function endsOf({ state: { versions, heads } }: Story): Ends | null {
  const [left, right] = versions.filter(({ hash }) => heads.includes(hash));
  return left && right ? [left, right] : null;
}

/** The names of both. */
export const hashesOf = ([left, right]: Ends): UnfinishedMerge['heads'] => [left.hash, right.hash];

interface MergeProps extends Merging {
  readonly ends: Ends;
}

/** Two versions that were written at once, side by side, and the one text that a person makes of them. */
export function Merge({ ends: [left, right], begun, ...merging }: MergeProps) {
  const texts = useHistoryTexts();
  const [one, other] = [snapshotOf(left), snapshotOf(right)];
  const [made, setMade] = useState<DraftTexts>(() => firstTexts(one, other));
  const own = channelsOf(one, other);
  const { save, onCopy, onRetry } = merging;
  useAsking(save.isPending || save.failure !== null);
  return (
    <section aria-label={texts.mergeTitle} className="stack">
      <h2>{`${texts.mergeTitle}: ${fullNameOf(left)}${texts.and}${fullNameOf(right)}`}</h2>
      {save.failure && (
        <SaveFailure
          code={save.failure.code}
          onCopy={() => onCopy(Object.values(made).join('\n\n'))}
          onRetry={onRetry}
        />
      )}
      {own.map((channel) => (
        <MergeChannel
          channel={channel}
          first={begun[channel] ?? untouchedMerge}
          key={channel}
          left={textIn(one, channel)}
          onChange={(state) => merging.onState(channel, state)}
          onText={(text) => setMade((before) => ({ ...before, [channel]: text }))}
          right={textIn(other, channel)}
        />
      ))}
      <div className="row">
        <button className="btn btn-primary" onClick={() => merging.onMerge(made)} type="button">
          {texts.saveMerged}
        </button>
        <span className="small quiet">{texts.mergedWhy}</span>
        <SaveStatus save={save} />
      </div>
    </section>
  );
}

const snapshotOf = ({ record: { body } }: NumberedVersion): Snapshot => body;

/** Until anything is chosen, the texts of the left side. */
const firstTexts = (left: Snapshot, right: Snapshot): DraftTexts =>
  Object.fromEntries(
    channelsOf(left, right).map((channel: Channel) => [channel, textIn(left, channel)]),
  );

/** What is on no disk yet: the browser asks before the page is closed. */
function useAsking(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isWanted]);
}
