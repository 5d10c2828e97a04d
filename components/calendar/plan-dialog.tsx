import { useId } from 'react';
import { marksOf } from '@/lib/core/calendar/marked-days.ts';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { Dialog } from '../dialog.tsx';
import { useMessages } from '../language.tsx';
import { DayMarks } from './day-marks.tsx';
import { PlanForm, type PlanFormProps } from './plan-form.tsx';
import { PostLink } from './post-link.tsx';
import { spokenDate } from './spoken-month.ts';
import { useCalendarTexts } from './use-calendar-texts.ts';

interface Props extends Omit<PlanFormProps, 'onCancel'> {
  /** The day that was opened, `YYYY-MM-DD`, and what stands on it; null where one draft was chosen before. */
  readonly day: { readonly date: string; readonly posts: readonly DraftRow[] } | null;
  /** The one draft that was chosen before is scheduled on its site, which hears nothing of the plan. */
  readonly isScheduled?: boolean;
  /** Changes the plan of a post of that day. */
  readonly onChoose: (post: DraftRow) => void;
  readonly onClose: () => void;
}

/** Plans a draft: on the day that was opened, or one draft on a day to be chosen. */
export function PlanDialog({ day, isScheduled, onChoose, onClose, ...form }: Props) {
  const { language } = useMessages();
  const texts = useCalendarTexts();
  const titleId = useId();
  const first = form.choices[0];
  const title = day ? spokenDate(day.date, language) : texts.planOf(first?.title || texts.untitled);
  return (
    <Dialog labelledBy={titleId} onClose={onClose}>
      <div className="stack">
        <h2 id={titleId}>{title}</h2>
        {day && <DayPosts {...day} onChoose={onChoose} />}
        {isScheduled && <p className="small quiet">{texts.cameOutMoved}</p>}
        {form.choices.length > 0 ? (
          <PlanForm key={first?.id} {...form} onCancel={onClose} />
        ) : (
          <p className="quiet">{texts.noDrafts}</p>
        )}
      </div>
    </Dialog>
  );
}

interface DayPostsProps {
  readonly date: string;
  readonly posts: readonly DraftRow[];
  readonly onChoose: (post: DraftRow) => void;
}

function DayPosts({ date, posts, onChoose }: DayPostsProps) {
  const texts = useCalendarTexts();
  const marks = marksOf(date);
  return (
    <>
      {marks.length > 0 && (
        <p className="small day-marks">
          <DayMarks marks={marks} />
        </p>
      )}
      {posts.length > 0 && (
        <ul className="stack-tight">
          {posts.map((post) => (
            <li className="day-post" key={post.id}>
              <PostLink isStop post={post} />
              {!post.publishedAt && (
                <button
                  aria-label={texts.replanNamed(post.title || texts.untitled)}
                  className="btn btn-small"
                  onClick={() => onChoose(post)}
                  type="button"
                >
                  {texts.replan}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
