import { useState } from 'react';
import type { Channel } from '@/lib/core/channel.ts';
import type { NumberedVersion } from '@/lib/core/records/fold.ts';
import { type Anchor, anchorWords, type Stretch } from '@/lib/core/review/anchor-words.ts';
import type { Places } from '@/lib/core/review/find-places.ts';
import type { RemarkMark } from '@/lib/core/review/marked-parts.ts';
import type { Thread } from '@/lib/core/review/threads.ts';
import { type RemarkState, remarkPlace } from '@/lib/core/review/unsent-remark.ts';
import { channelsOf, textIn } from '@/lib/core/snapshot.ts';
import { ChannelDiff } from '../history/channel-diff.tsx';
import { nameOf } from '../history/version-name.ts';
import { useMessages } from '../language.tsx';
import { shorten } from '../shorten.ts';
import type { ReviewPageProps } from './review-page.tsx';
import { ReviewText } from './review-text.tsx';
import { useReviewTexts } from './use-review-texts.ts';
import { VersionHead } from './version-head.tsx';

export interface VersionCardProps extends ReviewPageProps {
  readonly version: NumberedVersion;
  readonly onVersion: (hash: string) => void;
  readonly threads: readonly Thread[];
  readonly places: Places;
  readonly current: number | null;
  readonly onMark: (number: number) => void;
  readonly onRemark: (state: RemarkState) => void;
}

interface Picked extends Stretch {
  readonly channel: Channel;
}

/** The version that is reviewed: its texts with what is marked in them, or what changed since it was read last. */
export function VersionCard(props: VersionCardProps) {
  const { story, version, lastSeen } = props;
  const [isSince, setSince] = useState(false);
  const before = story.state.versions.find(
    ({ hash }) => hash === lastSeen && hash !== version.hash,
  );
  return (
    <div className="sheet-card version-card">
      <VersionHead {...props} before={before} isSince={isSince} onSince={setSince} />
      {isSince && before ? (
        channelsOf(before.record.body, version.record.body).map((channel) => (
          <ChannelDiff
            after={version.record.body}
            before={before.record.body}
            channel={channel}
            isBeside={false}
            key={channel}
          />
        ))
      ) : (
        <Texts {...props} key={version.hash} />
      )}
    </div>
  );
}

function Texts(props: VersionCardProps) {
  const { version, threads, places, current, writing, onMark } = props;
  const { m } = useMessages();
  const words = useReviewTexts();
  const [picked, setPicked] = useState<Picked | null>(null);
  const { body } = version.record;
  const all = channelsOf(body);
  const begin = (isSuggestion: boolean, about = picked) => {
    const anchor = about && anchorIn(version, about);
    const begun = writing.states[remarkPlace];
    const replacement = isSuggestion && anchor ? anchor.exact : null;
    props.onRemark({
      version: version.hash,
      anchor,
      text: isSuggestion ? (begun?.text ?? '') : writtenIn(begun),
      replacement: begun?.replacement && isSuggestion ? begun.replacement : replacement,
      outcome: null,
    });
  };
  return (
    <>
      {all.map((channel) => (
        <section aria-label={m.common.channel[channel]} key={channel}>
          {all.length > 1 && <h2 className="pad-small">{m.common.channel[channel]}</h2>}
          <ReviewText
            channel={channel}
            current={current}
            marks={marksIn(channel, threads, places)}
            onMark={onMark}
            onPick={(stretch) => setPicked(stretch && { ...stretch, channel })}
            onRemark={() => begin(false)}
            picked={picked?.channel === channel ? picked : null}
            text={textIn(body, channel)}
            version={nameOf(version)}
          />
        </section>
      ))}
      <div className="row pad-small remark-deeds">
        <p className="small quiet" role="status">
          {picked && words.picked(`“${shorten(wordsIn(version, picked), 60)}”`)}
        </p>
        {picked && (
          <>
            <button className="btn btn-small" onClick={() => begin(false)} type="button">
              {words.aboutPicked}
            </button>
            <button className="btn btn-small" onClick={() => begin(true)} type="button">
              {words.suggestFor}
            </button>
          </>
        )}
        <button className="btn btn-small push" onClick={() => begin(false, null)} type="button">
          {words.aboutWhole}
        </button>
      </div>
    </>
  );
}

/** A remark that suggests nothing any more keeps the words that were suggested. */
const writtenIn = (begun: RemarkState | undefined): string => {
  const isChanged = begun?.replacement && begun.replacement !== begun.anchor?.exact;
  return [begun?.text, isChanged && begun.replacement].filter(Boolean).join('\n');
};

const wordsIn = ({ record }: NumberedVersion, { channel, start, end }: Picked): string =>
  textIn(record.body, channel).slice(start, end);

const anchorIn = ({ record }: NumberedVersion, picked: Picked): Anchor =>
  anchorWords(picked.channel, textIn(record.body, picked.channel), picked);

/** What is marked in the text of one channel. */
const marksIn = (
  channel: Channel,
  threads: readonly Thread[],
  places: Places,
): readonly RemarkMark[] =>
  threads.flatMap(({ number, root }) => {
    const place = places.get(root.hash);
    return place && root.record.body.anchor?.channel === channel ? [{ ...place, number }] : [];
  });
