import type { DraftRow } from '@/lib/core/draft-row.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { spokenMoment } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { useCalendarTexts } from './use-calendar-texts.ts';

/** What can be answered: it is out; it will be at another time; it is not, and the plan stays. */
export type CameOutAnswer = 'out' | 'move' | 'leave';

interface Props {
  /** Posts that a site was asked to bring out and whose time has come, oldest first. */
  readonly due: readonly DraftRow[];
  readonly onAnswer: (post: DraftRow, answer: CameOutAnswer) => void;
}

/** Asks whether a scheduled post came out, of one post after the other, each once for its planned time. */
export function CameOutStrip({ due, onAnswer }: Props) {
  const { language } = useMessages();
  const texts = useCalendarTexts();
  const [post, ...others] = due;
  const words = { out: texts.cameOutYes, move: texts.cameOutMove, leave: texts.cameOutLeave };
  return (
    <div role="status">
      {post?.plannedAt && (
        <div className="strip due came-out">
          <DeskIcon className="icon-small" name="clock" />
          <span>
            <a href={`#draf/${post.id}`}>{texts.cameOut(post.title || texts.untitled)}</a>{' '}
            {texts.cameOutPlan(spokenMoment(post.plannedAt, language))}{' '}
            {others.length > 0 && texts.dueMore(others.length)}
          </span>
          {(['out', 'move', 'leave'] as const).map((answer) => (
            <button
              className="btn btn-small"
              key={answer}
              onClick={() => onAnswer(post, answer)}
              type="button"
            >
              {words[answer]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
