import { type ReactNode, useState } from 'react';
import type { NumberedVersion } from '@/lib/core/records/fold.ts';
import { remarkPlace } from '@/lib/core/review/unsent-remark.ts';
import type { WatchPolicy } from '../desk/use-policy.ts';
import { DraftTabs } from '../history/draft-tabs.tsx';
import { HeadsNotice } from '../history/heads-notice.tsx';
import { DraftHead, type Story } from '../history/history-page.tsx';
import type { Circle } from '../people/people-deeds.ts';
import { ReviewCheck } from './review-check.tsx';
import { ReviewSide } from './review-side.tsx';
import type { ReviewWishes, Writing } from './review-wishes.ts';
import { usePlaces } from './use-places.ts';
import { useReviewTexts } from './use-review-texts.ts';
import { useThreadWindow } from './use-thread-window.ts';
import { VersionCard } from './version-card.tsx';

export interface ReviewPageProps {
  readonly id: string;
  readonly story: Story;
  readonly circle: Pick<Circle, 'own' | 'known'>;
  /** Hash of the version that was read here before the newest; null where there was none. */
  readonly lastSeen: string | null;
  readonly writing: Writing;
  readonly wishes: ReviewWishes;
  readonly watchPolicy: WatchPolicy;
  /** What there is to say of the last deed. */
  readonly children: ReactNode;
}

/** One version of a draft under review: what is said of it, what was decided, and the person's own word. */
export function ReviewPage(props: ReviewPageProps) {
  const { id, story, wishes, children } = props;
  const { state } = story;
  const words = useReviewTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const version = state.versions.find(({ hash }) => hash === chosen) ?? standing(story);
  return (
    <>
      <DraftHead story={story} />
      <DraftTabs
        current="review"
        id={id}
        open={countOpen(story)}
        versions={state.versions.length}
      />
      {children}
      <HeadsNotice id={id} state={state} />
      {version ? (
        <UnderReview {...props} onVersion={setChosen} version={version} />
      ) : (
        <section className="sheet-card pad-small stack-tight">
          <p className="quiet">{words.noVersion}</p>
          <div className="row">
            <button className="btn btn-primary" onClick={wishes.onSaveVersion} type="button">
              {words.saveVersion}
            </button>
          </div>
        </section>
      )}
    </>
  );
}

/** The newest version that none grew from. */
const standing = ({ state: { versions, heads } }: Story): NumberedVersion | undefined =>
  versions.findLast(({ hash }) => heads.includes(hash));

const countOpen = ({ state: { comments, suggestions } }: Story): number =>
  [...comments.filter(({ record }) => record.body.replyTo === null), ...suggestions].filter(
    ({ resolution }) => resolution === null,
  ).length;

interface UnderReviewProps extends ReviewPageProps {
  readonly version: NumberedVersion;
  readonly onVersion: (hash: string) => void;
}

function UnderReview(props: UnderReviewProps) {
  const { story, version, writing, watchPolicy } = props;
  const threads = useThreadWindow(story.state);
  const places = usePlaces(threads.shown, version, story.state.versions);
  const [current, setCurrent] = useState<number | null>(null);
  const [opened, setOpened] = useState(0);
  return (
    <div className="split split-end">
      <VersionCard
        {...props}
        current={current}
        onMark={(number) => {
          setCurrent(number);
          const thread = threads.shown.find((one) => one.number === number);
          if (thread) focusThread(thread.root.hash);
        }}
        onRemark={(state) => {
          setOpened(opened + 1);
          writing.onWrite(remarkPlace, state);
        }}
        places={places}
        threads={threads.shown}
      />
      <div className="stack review-beside">
        <ReviewSide
          {...props}
          current={current}
          onCurrent={setCurrent}
          opened={opened}
          places={places}
          threads={threads}
        />
        <ReviewCheck version={version} watchPolicy={watchPolicy} />
      </div>
    </div>
  );
}

const focusThread = (hash: string): void =>
  document.querySelector<HTMLElement>(`[data-thread="${hash}"]`)?.focus();
