import { useMemo } from 'react';
import type { Channel } from '@/lib/core/channel.ts';
import { type Snapshot, textIn } from '@/lib/core/snapshot.ts';
import { diffWords, type WordDiff } from '@/lib/core/word-diff.ts';
import { spokenCount } from '../desk/spoken-date.ts';
import { DiffText } from '../diff-text.tsx';
import { useMessages } from '../language.tsx';
import { useHistoryTexts } from './use-history-texts.ts';

interface Props {
  readonly channel: Channel;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly isBeside: boolean;
}

/** What changed in the text of one channel. */
export function ChannelDiff({ channel, before, after, isBeside }: Props) {
  const { m } = useMessages();
  const [old, current] = [textIn(before, channel), textIn(after, channel)];
  const diff = useMemo(() => diffWords(old, current), [old, current]);
  const name = m.common.channel[channel];
  return (
    <section aria-label={name} className="pad-small stack-tight">
      <h3 className="row">
        {name} <DiffCounts diff={diff} />
      </h3>
      <GrainLine grain={diff.grain} />
      {isBeside ? (
        <div className="beside">
          <DiffText passages={diff.passages} without="added" />
          <DiffText passages={diff.passages} without="removed" />
        </div>
      ) : (
        <DiffText passages={diff.passages} />
      )}
    </section>
  );
}

function DiffCounts({ diff: { passages, added, removed } }: { readonly diff: WordDiff }) {
  const { language } = useMessages();
  const { counts, equal } = useHistoryTexts();
  const isEqual = passages.every(({ kind }) => kind === 'kept');
  return (
    <span className="small quiet">
      {isEqual ? equal : counts(spokenCount(added, language), spokenCount(removed, language))}
    </span>
  );
}

/** Says so where the texts were compared more roughly than word by word. */
export function GrainLine({ grain }: Pick<WordDiff, 'grain'>) {
  const { byLines, byEnds } = useHistoryTexts();
  if (grain === 'words') return null;
  return <p className="small quiet">{grain === 'lines' ? byLines : byEnds}</p>;
}
