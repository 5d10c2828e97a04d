import { useCallback, useState, useSyncExternalStore } from 'react';
import { useFlush } from '@/components/desk/use-flush.ts';
import type { Story } from '@/components/history/history-page.tsx';
import { type Ends, endsOf, hashesOf, Merge, MergePage } from '@/components/history/merge-page.tsx';
import { useHistoryTexts } from '@/components/history/use-history-texts.ts';
import { type MergeStates, mergeId } from '@/lib/core/unfinished-merge.ts';
import { MergeSession } from '@/lib/keeping/merge-session.ts';
import { joinHeads } from './history-deeds.ts';
import { LeftMerges } from './left-merges.tsx';
import type { PageProps } from './pages.tsx';
import { useAnswer } from './use-answer.ts';
import { WithStory } from './with-story.tsx';

type Props = PageProps & { readonly id: string };

/** Two heads of a draft that become one. */
export function OpenMerge(props: Props) {
  return <WithStory {...props}>{(story) => <Begun {...props} story={story} />}</WithStory>;
}

interface StoryProps extends Props {
  readonly story: Story;
}

/** Waits for what was begun before, and sets apart what other heads left behind. */
function Begun(props: StoryProps) {
  const { id, services, desk, bulletin, story } = props;
  const { loading } = useHistoryTexts();
  const { merges } = services.stores;
  const { value, failure } = useAnswer(useCallback(() => merges.of(id), [merges, id]));
  if (!value && !failure) return <p className="quiet">{loading}</p>;
  const ends = endsOf(story);
  const here = ends && mergeId(hashesOf(ends));
  const begun = value?.find((one) => one.id === here)?.channels ?? {};
  return (
    <MergePage
      above={
        <>
          {bulletin}
          <LeftMerges {...{ id, services, desk, story }} />
        </>
      }
      id={id}
      story={story}
    >
      {ends && <Merging key={here} {...props} {...{ begun, ends }} />}
    </MergePage>
  );
}

interface MergingProps extends Props {
  readonly ends: Ends;
  /** As it was when the page was opened. */
  readonly begun: MergeStates;
}

function Merging({ id, services: { stores }, desk, begun, ends }: MergingProps) {
  const texts = useHistoryTexts();
  const heads = hashesOf(ends);
  const [first] = useState(begun);
  const [session] = useState(
    () => new MergeSession(first, (states) => stores.merges.keep(id, heads, states)),
  );
  const save = useSyncExternalStore(session.subscribe, session.getState);
  useFlush(session.flush);
  return (
    <Merge
      begun={first}
      ends={ends}
      onCopy={(text) => void desk.copy(text)}
      onMerge={async (made) => {
        await session.flush();
        await joinHeads(stores, { id, desk, texts }, { heads, made });
      }}
      onRetry={() => void session.flush()}
      onState={(channel, state) => session.edit(channel, state)}
      save={save}
    />
  );
}
