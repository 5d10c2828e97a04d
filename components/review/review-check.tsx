import { useId, useState } from 'react';
import type { Channel } from '@/lib/core/channel.ts';
import type { NumberedVersion } from '@/lib/core/records/fold.ts';
import { channelsOf, textIn } from '@/lib/core/snapshot.ts';
import { openPoints, settledOf } from '../check/check-wishes.ts';
import { Preview } from '../check/preview.tsx';
import { useCheck } from '../desk/use-check.ts';
import { usePolicy, type WatchPolicy } from '../desk/use-policy.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { PrintedCheck } from '../print/printed-check.tsx';
import { useReviewTexts } from './use-review-texts.ts';

interface Props {
  readonly version: NumberedVersion;
  readonly watchPolicy: WatchPolicy;
}

/** What a reviewer needs besides the text: findings, answers with their sources, and what readers see first. */
export function ReviewCheck({ version, watchPolicy }: Props) {
  const words = useReviewTexts();
  const { body } = version.record;
  return (
    <section aria-label={words.check} className="sheet-card review-check">
      <h2 className="pad-small">{words.check}</h2>
      {channelsOf(body).map((channel) => (
        <ChannelCheck key={channel} {...{ channel, version, watchPolicy }} />
      ))}
    </section>
  );
}

function ChannelCheck({ channel, version, watchPolicy }: Props & { readonly channel: Channel }) {
  const { m } = useMessages();
  const words = useReviewTexts();
  const { body } = version.record;
  const { selfCheck, details } = body;
  const toCheck = { text: textIn(body, channel), channel, selfCheck, media: details.media };
  const view = useCheck(toCheck, usePolicy(watchPolicy));
  const said = [
    words.points(openPoints(view.counts)),
    view.ignored.length > 0 && words.ignored(view.ignored.length),
    view.points.length > 0 && words.answered(settledOf(view.points)),
  ];
  const name = m.common.channel[channel];
  return (
    <>
      <Folded name={words.checkOf(name)} said={said.filter(Boolean).join(', ')}>
        <PrintedCheck view={view} />
      </Folded>
      <Folded name={`${words.preview} ${name}`}>
        <Preview {...view.preview} />
      </Folded>
    </>
  );
}

interface FoldedProps {
  readonly name: string;
  readonly said?: string;
  readonly children: React.ReactNode;
}

/** A part that is drawn once it is opened. */
function Folded({ name, said, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <button
        aria-controls={isOpen ? id : undefined}
        aria-expanded={isOpen}
        className="group group-toggle"
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        <Icon className="turn" name="right" />
        {name} {said && <span className="count">{said}</span>}
      </button>
      {isOpen && (
        <div className="review-checked" id={id}>
          {children}
        </div>
      )}
    </div>
  );
}
