import { QuestionAnswer } from '../check/question-answer.tsx';
import { useMessages } from '../language.tsx';
import type { GateView, GateWishes } from './gate-view.ts';
import { useAiGateTexts } from './use-ai-gate-texts.ts';

interface Props {
  readonly view: GateView;
  readonly onAnswer: GateWishes['onAnswer'];
}

/** What AI was used for. The same question as in the checklist: one answer for both. */
export function DeclarationCard({ view: { declaration, isUnused }, onAnswer }: Props) {
  const words = useAiGateTexts();
  return (
    <section aria-labelledby="gate-declare" className="sheet-card pad-small stack-tight">
      <h2 id="gate-declare">{words.declare}</h2>
      {declaration ? (
        <>
          {declaration.status === 'closed' && <Answered point={declaration} />}
          <QuestionAnswer
            key={declaration.answer?.answeredAt ?? 'open'}
            onAnswer={onAnswer}
            point={declaration}
            takesFocus={false}
          />
        </>
      ) : (
        <p className="quiet small">{words.declareLater}</p>
      )}
      {isUnused && <p className="small">{words.noneNeeded}</p>}
    </section>
  );
}

/** What is answered now, by a person or by the history of the draft. */
function Answered({ point }: { readonly point: NonNullable<GateView['declaration']> }) {
  const { local } = useMessages();
  const words = useAiGateTexts();
  const { question, answer } = point;
  const option = question.options.find(({ id }) => id === answer?.option);
  if (!answer || !option) return null;
  return (
    <p className="small">
      <b>{words.answered(local(option.label), answer.answeredAt ? answer.note : '')}</b>{' '}
      {answer.answeredAt === null && <span className="quiet">{words.byDraft(answer.note)}</span>}
    </p>
  );
}
