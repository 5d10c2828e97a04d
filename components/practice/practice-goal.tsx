import type { PracticeStanding } from '@/lib/core/practice/practice-standing.ts';
import { Icon } from '../icon.tsx';
import { usePracticeTexts } from './use-practice-texts.ts';

interface Props {
  readonly standing: PracticeStanding;
  readonly onAgain: () => void;
}

/** Where the post stands between event and service; the words first, the number second. */
export function PracticeGoal({ standing, onAgain }: Props) {
  const { goal, again, toDesk, toHelp } = usePracticeTexts();
  const { before, now, isReached } = standing;
  return (
    <div className="practice-goal" data-index={now ?? ''} data-reached={isReached}>
      <div className="strip" role="status">
        {isReached && <Icon name="check" />}
        <span>{wordsFor(goal, standing)}</span>
      </div>
      <div className="row">
        {isReached && (
          <>
            <a className="btn btn-small" href="desk.html#draf">
              {toDesk}
            </a>
            <a href="desk.html#bantuan">{toHelp}</a>
          </>
        )}
        {now !== before && (
          <button className="btn btn-quiet btn-small" onClick={onAgain} type="button">
            {again}
          </button>
        )}
      </div>
    </div>
  );
}

function wordsFor(
  goal: ReturnType<typeof usePracticeTexts>['goal'],
  { before, now, isReached }: PracticeStanding,
): string {
  if (now === null) return goal.tooShort;
  if (isReached) return goal.reached(before, now);
  return now === before ? goal.start(before) : goal.onTheWay(before, now);
}
