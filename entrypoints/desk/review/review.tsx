import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { useFlush } from '@/components/desk/use-flush.ts';
import type { Story } from '@/components/history/history-page.tsx';
import { Notice } from '@/components/notice.tsx';
import { ReviewPage } from '@/components/review/review-page.tsx';
import { useReviewTexts } from '@/components/review/use-review-texts.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { nobodyKnown } from '@/lib/core/review/known-people.ts';
import type { RemarkStates } from '@/lib/core/review/unsent-remark.ts';
import { RemarkSession } from '@/lib/keeping/remark-session.ts';
import { DraftStanding } from '../draft-standing.tsx';
import type { PageProps } from '../pages.tsx';
import { useAnswer } from '../use-answer.ts';
import { WithStory } from '../with-story.tsx';
import { reviewDeeds } from './review-deeds.ts';
import { useLastSeen } from './use-last-seen.ts';

type Props = PageProps & { readonly id: string };

/** A draft under review. */
export default function Review(props: Props) {
  return <WithStory {...props}>{(story) => <Begun {...props} story={story} />}</WithStory>;
}

interface StoryProps extends Props {
  readonly story: Story;
}

/** Waits for what was begun before, so that nothing that was typed is written over. */
function Begun(props: StoryProps) {
  const { id, services } = props;
  const { remarks } = services.stores;
  const { value, failure } = useAnswer(useCallback(() => remarks.of(id), [remarks, id]));
  if (!value && !failure) return null;
  return <Reviewing {...props} begun={value ?? {}} failure={failure} />;
}

interface ReviewingProps extends StoryProps {
  /** As it was when the page was opened. */
  readonly begun: RemarkStates;
  readonly failure: Failure | undefined;
}

function Reviewing({
  id,
  story,
  services,
  wiring,
  desk,
  bulletin,
  begun,
  failure,
}: ReviewingProps) {
  const { stores, watchPolicy } = services;
  const texts = useReviewTexts();
  const [session] = useState(
    () => new RemarkSession(begun, (changed) => stores.remarks.keep(id, changed)),
  );
  const { states, save } = useSyncExternalStore(session.subscribe, session.getState);
  useFlush(session.flush);
  const { people } = stores;
  const { value: circle } = useAnswer(useCallback(() => people.circle(), [people]));
  const lastSeen = useLastSeen(stores.seen, id, story.state);
  const wishes = useMemo(
    () => reviewDeeds(stores, session, { id, desk, texts }),
    [stores, session, id, desk, texts],
  );
  const code = save.failure?.code ?? failure?.code;
  return (
    <ReviewPage
      circle={circle ?? { own: null, known: nobodyKnown }}
      id={id}
      lastSeen={lastSeen}
      story={story}
      watchPolicy={watchPolicy}
      wishes={wishes}
      writing={{ states, onWrite: (place, state) => session.write(place, state) }}
    >
      <DraftStanding id={id} wiring={wiring} />
      {bulletin}
      {code && <Notice code={code} />}
    </ReviewPage>
  );
}
