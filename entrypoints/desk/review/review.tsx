import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { useFlush } from '@/components/desk/use-flush.ts';
import type { Story } from '@/components/history/history-page.tsx';
import { Notice } from '@/components/notice.tsx';
import { ReviewPage, type ReviewPageProps } from '@/components/review/review-page.tsx';
import { useReviewTexts } from '@/components/review/use-review-texts.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Hand, RemarkStates } from '@/lib/core/review/unsent-remark.ts';
import { RemarkSession } from '@/lib/keeping/remark-session.ts';
import { DraftStanding } from '../draft-standing.tsx';
import type { PageProps } from '../pages.tsx';
import { useAnswer } from '../use-answer.ts';
import { useCircle } from '../use-circle.ts';
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

/**
 * Waits for what was begun before, so that nothing that was typed is written over, and for who writes here, so that
 * nobody begins to decide before the page knows whose version it is.
 */
function Begun(props: StoryProps) {
  const { id, services } = props;
  const { remarks } = services.stores;
  const { value, failure } = useAnswer(useCallback(() => remarks.of(id), [remarks, id]));
  const { circle, failure: unknown } = useCircle(services.stores);
  if (!circle || (!value && !failure)) return null;
  return <Reviewing {...props} begun={value ?? {}} circle={circle} failure={failure ?? unknown} />;
}

interface ReviewingProps extends StoryProps {
  readonly circle: ReviewPageProps['circle'];
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
  circle,
  failure,
}: ReviewingProps) {
  const { stores, watchPolicy } = services;
  const texts = useReviewTexts();
  const [hand] = useState<Hand>(() => ({ writer: crypto.randomUUID(), begun }));
  const [session] = useState(
    () => new RemarkSession(begun, (changed) => stores.remarks.keep(id, changed, hand)),
  );
  const { states, save } = useSyncExternalStore(session.subscribe, session.getState);
  useFlush(session.flush);
  const lastSeen = useLastSeen(stores.seen, id, story.state);
  const wishes = useMemo(
    () => reviewDeeds(stores, session, { id, hand, desk, texts }),
    [stores, session, id, hand, desk, texts],
  );
  const code = save.failure?.code ?? failure?.code;
  return (
    <ReviewPage
      circle={circle}
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
