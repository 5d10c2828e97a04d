import { useId } from 'react';
import type { DraftState } from '@/lib/core/records/fold.ts';
import type { Stretch } from '@/lib/core/review/anchor-words.ts';
import type { KnownPeople } from '@/lib/core/review/known-people.ts';
import type { Thread } from '@/lib/core/review/threads.ts';
import { namedBy } from '../history/version-name.ts';
import { useMessages } from '../language.tsx';
import { shorten } from '../shorten.ts';
import { AuthorLine } from './author-line.tsx';
import { ReplyPart } from './reply-part.tsx';
import { ReviewIcon } from './review-icon.tsx';
import type { ReviewWishes, Writing } from './review-wishes.ts';
import { Settling } from './settling.tsx';
import { SuggestedWords } from './suggested-words.tsx';
import { useReviewTexts } from './use-review-texts.ts';

export interface ThreadAround {
  readonly state: DraftState;
  readonly known: KnownPeople;
  /** The version that is shown. */
  readonly version: string;
  readonly writing: Writing;
  readonly wishes: ReviewWishes;
  readonly current: number | null;
  readonly onShow: (thread: Thread) => void;
}

export interface ThreadCardProps {
  readonly thread: Thread;
  /** Null where its words are gone; undefined for one about the whole, or while they are looked for. */
  readonly place: Stretch | null | undefined;
  readonly around: ThreadAround;
}

/** A comment or a suggestion with its answers, and what can be done with it. */
export function ThreadCard({ thread, place, around }: ThreadCardProps) {
  const { number, root, replies } = thread;
  const { known, current } = around;
  const id = useId();
  const { kinds } = useReviewTexts();
  return (
    <li
      aria-current={current === number ? 'true' : undefined}
      aria-labelledby={id}
      className="thread"
      data-thread={root.hash}
      tabIndex={-1}
    >
      <div className="who" id={id}>
        <span className="no">{number}</span>
        <AuthorLine known={known} one={root} what={kinds[root.record.kind]} />
      </div>
      <About around={around} place={place} thread={thread} />
      <Words root={root} />
      {replies.map((reply) => (
        <div className="reply" key={reply.hash}>
          <div className="who">
            <AuthorLine known={known} one={reply} />
          </div>
          <p className="small said">{reply.record.body.text}</p>
        </div>
      ))}
      <Settling around={around} thread={thread} />
      <ReplyPart around={around} thread={thread} />
    </li>
  );
}

/** What it speaks of: words that are there, words that are gone, or the whole. */
function About({ thread, place, around }: ThreadCardProps) {
  const { m } = useMessages();
  const words = useReviewTexts();
  const { anchor, version } = thread.root.record.body;
  const from = version === around.version ? '' : words.forVersion(namedBy(version, around.state));
  if (!anchor) {
    return <p className="caption">{[words.whole, from].filter(Boolean).join(' · ')}</p>;
  }
  const more = [words.otherChannel(m.common.channel[anchor.channel]), from].filter(Boolean);
  return (
    <div className="about">
      {place === null && (
        <p className="row row-nowrap small gone">
          <ReviewIcon className="icon-small" name="gone" />
          <span>
            <b>{words.gone}.</b> {words.goneWhy}
          </span>
        </p>
      )}
      <blockquote>
        {place ? (
          <button className="quote" onClick={() => around.onShow(thread)} type="button">
            “{shorten(anchor.exact, 120)}”<span className="vh">, {words.show(thread.number)}</span>
          </button>
        ) : (
          `“${shorten(anchor.exact, 120)}”`
        )}
      </blockquote>
      <p className="caption">{more.join(' · ')}</p>
    </div>
  );
}

function Words({ root }: { readonly root: Thread['root'] }) {
  if (root.record.kind === 'comment') return <p className="said">{root.record.body.text}</p>;
  const { anchor, replacement, reason } = root.record.body;
  return (
    <>
      <SuggestedWords before={anchor.exact} replacement={replacement} />
      {reason && <p className="small said">{reason}</p>}
    </>
  );
}
