import { useEffect, useRef, useState } from 'react';
import type { ChecklistPoint, Option } from '@/lib/core/question.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { momentOf } from '../moment-of.ts';
import { SourceLine } from '../source-line.tsx';
import { QuestionAnswer } from './question-answer.tsx';

interface Props {
  readonly point: ChecklistPoint;
  readonly onAnswer: (point: ChecklistPoint, option: Option, note: string) => void;
}

/** One question: open with its answers, settled with what was answered and when, or to be answered again. */
export function QuestionRow({ point, onAnswer }: Props) {
  const { local } = useMessages();
  const [isChanging, setChanging] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const [answers, setAnswers] = useState(0);
  // The pressed answer is gone; the keyboard stays at its question.
  useEffect(() => {
    if (answers > 0) change.current?.focus();
  }, [answers]);
  const answer = (option: Option, note: string) => {
    onAnswer(point, option, note);
    setChanging(false);
    setAnswers(answers + 1);
  };
  const isSettled = point.status === 'closed' && !isChanging;
  return (
    <li className="question">
      <StatusIcon status={point.status} />
      <span>
        {local(point.question.ask)} <Weight point={point} />
      </span>
      <AnswerLine point={point} />
      {isSettled ? (
        <ChangeButton
          buttonRef={change}
          onPress={() => setChanging(true)}
          question={point.question}
        />
      ) : (
        <div className="question-answer">
          <p className="small quiet">{local(point.question.why)}</p>
          <QuestionAnswer onAnswer={answer} point={point} takesFocus={isChanging} />
          <SourceLine sources={point.question.sources} />
        </div>
      )}
    </li>
  );
}

function StatusIcon({ status }: Pick<ChecklistPoint, 'status'>) {
  if (status === 'closed') return <Icon className="quiet" name="check" />;
  if (status === 'reopened') return <Icon className="should" name="reload" />;
  return <Icon className="faint" name="box" />;
}

/** How much an open question weighs, or that it has to be answered again. */
function Weight({ point: { status, question } }: Pick<Props, 'point'>) {
  const { m } = useMessages();
  if (status === 'closed') return null;
  const { severity } = question;
  const words = status === 'reopened' ? m.check.checklist.answerAgain : m.common.severity[severity];
  return (
    <span className={`sev ${severity}`}>
      <Icon name={severity} />
      {words}
    </span>
  );
}

function AnswerLine({ point: { answer, question, status } }: Pick<Props, 'point'>) {
  const { m, local, language } = useMessages();
  if (!answer) return null;
  const option = question.options.find(({ id }) => id === answer.option);
  const chosen = option ? local(option.label) : answer.option;
  const time = answer.answeredAt ? momentOf(answer.answeredAt, language) : '';
  const words = m.check.checklist;
  return (
    <span className="evidence">
      {status === 'reopened' ? (
        words.changed(chosen, time)
      ) : (
        <>
          <b>{chosen}</b>. {time && words.answered(time)}
        </>
      )}
      {answer.note && <q>{answer.note}</q>}
    </span>
  );
}

interface ChangeButtonProps {
  readonly question: ChecklistPoint['question'];
  readonly onPress: () => void;
  readonly buttonRef: React.Ref<HTMLButtonElement>;
}

function ChangeButton({ question, onPress, buttonRef }: ChangeButtonProps) {
  const { m, local } = useMessages();
  return (
    <span className="row">
      <button
        aria-label={m.check.checklist.changeOf(local(question.ask))}
        className="btn btn-quiet btn-small"
        onClick={onPress}
        ref={buttonRef}
        type="button"
      >
        {m.check.checklist.change}
      </button>
    </span>
  );
}
