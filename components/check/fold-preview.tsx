import type { Channel } from '@/lib/core/channel.ts';
import { useMessages } from '../language.tsx';

/** What a channel shows before the reader taps for more. */
export interface Fold {
  readonly channels: readonly Channel[];
  /** About how many letters show. */
  readonly length: number;
  readonly shown: string;
  readonly isCut: boolean;
}

interface Props {
  readonly fold: Fold;
  readonly title?: string;
}

/** The beginning of the post as a phone shows it. */
export function FoldPreview({ fold, title }: Props) {
  const { m } = useMessages();
  const words = m.check.preview;
  const names = fold.channels.map((channel) => m.common.channel[channel]).join(', ');
  return (
    <div className="stack-tight">
      <span className="label">
        {title ?? words.before(names)} <span className="count">{words.about(fold.length)}</span>
      </span>
      <div className="fold">
        <p>
          {fold.shown}
          {fold.isCut && <span className="more">{words.more}</span>}
        </p>
      </div>
    </div>
  );
}
