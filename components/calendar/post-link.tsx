import type { DraftRow } from '@/lib/core/draft-row.ts';
import { clockTime } from '../clock-time.ts';
import { StatusIcon, useStatusWords } from './status-mark.tsx';
import { useCalendarTexts } from './use-calendar-texts.ts';

interface Props {
  readonly post: DraftRow;
  /** Whether the Tab key stops here; in the grid the day is opened instead. */
  readonly isStop: boolean;
}

/** A post in the calendar: its state by icon and word, its title, the way to it. */
export function PostLink({ post, isStop }: Props) {
  const texts = useCalendarTexts();
  const words = useStatusWords();
  const instant = post.publishedAt ?? post.plannedAt;
  return (
    <a className="plan" href={`#draf/${post.id}`} tabIndex={isStop ? undefined : -1}>
      <StatusIcon status={post.status} />
      <span>
        <span className="plan-title">{post.title || texts.untitled}</span>
        <small>
          {instant && `${clockTime(instant)} · `}
          {words(post)}
        </small>
      </span>
    </a>
  );
}
