import type { PostKind } from '@/lib/core/post-kind.ts';
import type { ChecklistPoint, Option } from '@/lib/core/question.ts';
import { useMessages } from '../language.tsx';
import { EvidenceRows } from './evidence-rows.tsx';
import { QuestionRow } from './question-row.tsx';

interface Props {
  readonly points: readonly ChecklistPoint[];
  readonly kind: PostKind | null;
  /** The text that the evidence speaks of. */
  readonly text: string;
  readonly onAnswer: (point: ChecklistPoint, option: Option, note: string) => void;
}

/** What the text must have, with its own words as evidence, and what only the person knows. */
export function Checklist({ points, kind, text, onAnswer }: Props) {
  const { m } = useMessages();
  const words = m.check.checklist;
  if (points.length === 0) return <p className="panel-pad quiet">{words.empty}</p>;
  const shown = points.filter(({ evidence }) => evidence.length > 0);
  const asked = points.filter(({ evidence }) => evidence.length === 0);
  const evidence = shown.flatMap((point) => point.evidence);
  const found = evidence.filter(({ span }) => span !== null).length;
  return (
    <>
      {shown.length > 0 && (
        <section>
          <h3 className="group">
            {kind ? words.inTextOf(m.check.kind.name[kind]) : words.inText}{' '}
            <span className="count">{words.of(found, evidence.length)}</span>
          </h3>
          {shown.map((point) => (
            <div key={point.question.id}>
              <EvidenceRows evidence={point.evidence} text={text} />
              <ul>
                <QuestionRow onAnswer={onAnswer} point={point} />
              </ul>
            </div>
          ))}
        </section>
      )}
      {asked.length > 0 && <OnlyYours onAnswer={onAnswer} points={asked} />}
    </>
  );
}

function OnlyYours({ points, onAnswer }: Pick<Props, 'points' | 'onAnswer'>) {
  const { m } = useMessages();
  const words = m.check.checklist;
  const closed = points.filter(({ status }) => status === 'closed').length;
  return (
    <section>
      <h3 className="group">
        {words.yours} <span className="count">{words.of(closed, points.length)}</span>
      </h3>
      <ul>
        {points.map((point) => (
          <QuestionRow key={point.question.id} onAnswer={onAnswer} point={point} />
        ))}
      </ul>
    </section>
  );
}
