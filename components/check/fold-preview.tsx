import type { ReactNode } from 'react';
import type { SharedFold } from '@/lib/core/check-view.ts';
import { useMessages } from '../language.tsx';

interface Props {
  readonly fold: SharedFold;
  readonly title?: string;
  /** The picture of the post: above the text on Instagram, below it elsewhere. */
  readonly picture?: ReactNode;
}

/** The beginning of the post as a phone shows it. */
export function FoldPreview({ fold, title, picture }: Props) {
  const { m } = useMessages();
  const words = m.check.preview;
  const names = fold.channels.map((channel) => m.common.channel[channel]).join(', ');
  const isPictureFirst = fold.channels.includes('instagram');
  return (
    <div className="stack-tight">
      <span className="label">
        {title ?? words.before(names)} <span className="count">{words.about(fold.length)}</span>
      </span>
      <div className="fold">
        {isPictureFirst && picture}
        <p>
          {fold.shown}
          {fold.isCut && <span className="more">{words.more}</span>}
        </p>
        {!isPictureFirst && picture}
      </div>
    </div>
  );
}
