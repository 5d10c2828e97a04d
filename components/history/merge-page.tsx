import { type ReactNode, useState } from 'react';
import type { Channel } from '@/lib/core/channel.ts';
import type { NumberedVersion } from '@/lib/core/records/fold.ts';
import { channelsOf, type Snapshot, textIn } from '@/lib/core/snapshot.ts';
import type { DraftTexts } from './draft-texts.ts';
import { DraftHead, type Story } from './history-page.tsx';
import { MergeChannel } from './merge-channel.tsx';
import { readMerge, rememberMerge } from './merge-memory.ts';
import { useHistoryTexts } from './use-history-texts.ts';
import { fullNameOf } from './version-name.ts';

interface Props {
  readonly id: string;
  readonly story: Story;
  readonly onMerge: (heads: readonly string[], texts: DraftTexts) => void;
  readonly children: ReactNode;
}

/** Two versions that were written at once, side by side, and the one text that a person makes of them. */
export function MergePage({ id, story, onMerge, children }: Props) {
  const { oneHead, toHistory } = useHistoryTexts();
  const [left, right] = story.state.versions.filter(({ hash }) => story.state.heads.includes(hash));
  return (
    <>
      <DraftHead story={story} />
      {children}
      {left && right ? (
        <Merge key={`${left.hash} ${right.hash}`} {...{ left, right, onMerge }} />
      ) : (
        <p className="sheet-card empty">{oneHead}</p>
      )}
      <p className="pad-small">
        <a href={`#draf/${id}/riwayat`}>{toHistory}</a>
      </p>
    </>
  );
}

interface MergeProps extends Pick<Props, 'onMerge'> {
  readonly left: NumberedVersion;
  readonly right: NumberedVersion;
}

function Merge({ left, right, onMerge }: MergeProps) {
  const texts = useHistoryTexts();
  const [one, other] = [snapshotOf(left), snapshotOf(right)];
  const heads = [left.hash, right.hash] as const;
  const [made, setMade] = useState<DraftTexts>(() => firstTexts(one, other));
  const own = channelsOf(one, other);
  return (
    <section aria-label={texts.mergeTitle} className="stack">
      <h2>{`${texts.mergeTitle}: ${fullNameOf(left)}${texts.and}${fullNameOf(right)}`}</h2>
      {own.map((channel) => (
        <MergeChannel
          channel={channel}
          first={readMerge(heads, channel)}
          key={channel}
          left={textIn(one, channel)}
          onChange={(state) => rememberMerge(heads, channel, state)}
          onText={(text) => setMade((before) => ({ ...before, [channel]: text }))}
          right={textIn(other, channel)}
        />
      ))}
      <div className="row">
        <button className="btn btn-primary" onClick={() => onMerge(heads, made)} type="button">
          {texts.saveMerged}
        </button>
        <span className="small quiet">{texts.mergedWhy}</span>
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
