import type { CheckView } from '@/lib/core/check-view.ts';
import type { Finding } from '@/lib/core/finding.ts';
import type { ChecklistPoint } from '@/lib/core/question.ts';
import { openPoints } from '../check/check-wishes.ts';
import { spokenMoment } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { shorten } from '../shorten.ts';
import { SourceLine } from '../source-line.tsx';
import { usePrintTexts } from './use-print-texts.ts';

/** What is open still, and what a person answered or left as it is. */
export function PrintedCheck({ view }: { readonly view: CheckView }) {
  const { local } = useMessages();
  const texts = usePrintTexts();
  const open = openPoints(view.counts);
  const answered = view.points.filter(({ status }) => status === 'closed');
  return (
    <>
      <h3>{open > 0 ? texts.open(open) : texts.noneOpen}</h3>
      <ul>
        {view.findings.map((finding) => (
          <OpenFinding
            finding={finding}
            key={`${finding.ruleId} ${finding.start}`}
            text={view.text}
          />
        ))}
        {view.open.map(({ question }) => (
          <li key={question.id}>
            <Weight {...question} /> {local(question.ask)}
          </li>
        ))}
      </ul>
      {view.ignored.length > 0 && (
        <>
          <h3>{texts.left}</h3>
          <ul>
            {view.ignored.map(({ finding, ignored }) => (
              <li key={`${finding.ruleId} ${finding.start}`}>
                {local(finding.name)} ({finding.code}): <q>{ignored.reason || ignored.quote}</q>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{texts.answers}</h3>
      {answered.length === 0 && <p>{texts.noAnswers}</p>}
      <ul>
        {answered.map((point) => (
          <Answered key={point.question.id} point={point} />
        ))}
      </ul>
    </>
  );
}

interface FindingProps {
  readonly finding: Finding;
  readonly text: string;
}

function OpenFinding({ finding, text }: FindingProps) {
  const { local } = useMessages();
  const words = text.slice(finding.start, finding.end);
  return (
    <li>
      <Weight {...finding} /> {local(finding.name)}: <q>{shorten(words, 120)}</q>
    </li>
  );
}

function Weight({ severity, code }: Pick<Finding, 'severity' | 'code'>) {
  const { m } = useMessages();
  return (
    <b>
      {m.common.severity[severity]} ({code})
    </b>
  );
}

function Answered({ point: { question, answer } }: { readonly point: ChecklistPoint }) {
  const { local, language } = useMessages();
  const texts = usePrintTexts();
  if (!answer) return null;
  const option = question.options.find(({ id }) => id === answer.option);
  return (
    <li>
      {local(question.ask)} <b>{option ? local(option.label) : answer.option}</b>
      {answer.answeredAt && ` (${texts.answered(spokenMoment(answer.answeredAt, language))})`}
      {answer.note && (
        <>
          {' '}
          <q>{answer.note}</q>
        </>
      )}
      <SourceLine sources={question.sources} />
    </li>
  );
}
