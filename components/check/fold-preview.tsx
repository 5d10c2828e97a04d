import type { SharedFold } from '@/lib/core/check-view.ts';
import { useMessages } from '../language.tsx';

interface Props {
  readonly fold: SharedFold;
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
