import type { CheckView } from '@/lib/core/check-view.ts';
import type { Finding } from '@/lib/core/finding.ts';
import type { ChecklistPoint } from '@/lib/core/question.ts';
import { type Severity, severities } from '@/lib/core/rule.ts';
import type { CheckWishes } from '../check/check-wishes.ts';
import { QuestionRow } from '../check/question-row.tsx';
import { FindingCard } from '../finding-card.tsx';
import { findingKeys } from '../finding-keys.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';

/** What is still open: a finding, or a question. */
export type OpenPoint = { readonly key: string; readonly severity: Severity } & (
  | { readonly finding: Finding }
  | { readonly point: ChecklistPoint }
);

/** Every open point of a text, heaviest first; findings before questions of the same weight. */
export function openPointsOf({ findings, open }: CheckView): readonly OpenPoint[] {
  const keys = findingKeys(findings);
  const all: OpenPoint[] = [
    ...findings.map((finding, index) => ({
      key: keys[index] ?? '',
      severity: finding.severity,
      finding,
    })),
    ...open.map((point) => ({
      key: point.question.id,
      severity: point.question.severity,
      point,
    })),
  ];
  return severities.flatMap((severity) => all.filter((one) => one.severity === severity));
}

interface Props extends CheckWishes {
  readonly open: OpenPoint;
  readonly view: CheckView;
}

/** One open point with its own quote, so that the text below need not be seen. */
export function PointCard({ open, view, onApply, onIgnore, onAnswer }: Props) {
  if ('point' in open) {
    return (
      <ul>
        <QuestionRow onAnswer={onAnswer} point={open.point} />
      </ul>
    );
  }
  const { finding } = open;
  return (
    <>
      <FindingHead finding={finding} text={view.text} />
      <FindingCard
        finding={finding}
        onApply={(fix) => void onApply(finding, fix)}
        onIgnore={(reason) => onIgnore(finding, reason)}
        text={view.text}
      />
    </>
  );
}

function FindingHead({ finding, text }: { readonly finding: Finding; readonly text: string }) {
  const { m, local } = useMessages();
  const { severity, start, end } = finding;
  return (
    <div className="point-head">
      <div className="row">
        <span className={`sev ${severity}`}>
          <Icon name={severity} />
          {m.common.severity[severity]}
        </span>
        <b>{local(finding.name)}</b>
      </div>
      {end > start && (
        <p className="small quiet point-quote">
          {wordsBefore(text, start)}
          <b>{text.slice(start, end)}</b>
          {wordsAfter(text, end)}
        </p>
      )}
    </div>
  );
}

/** Letters of the sentence that are shown on each side of the flagged words. */
const around = 32;

const wordsBefore = (text: string, start: number): string => {
  const words = text.slice(Math.max(0, start - around), start);
  return start > around ? `…${words.replace(/^\S*\s/, '')}` : words;
};

const wordsAfter = (text: string, end: number): string => {
  const words = text.slice(end, end + around);
  return end + around < text.length ? `${words.replace(/\s\S*$/, '')}…` : words;
};
