import { type ReactNode, useState } from 'react';
import { targetMinutes } from '@/lib/core/correction/advice.ts';
import type { CaseLine, CaseRecord } from '@/lib/core/correction/case-line.ts';
import { isOpen } from '@/lib/core/correction/stage.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { PageHead } from '../desk/page-head.tsx';
import { spokenMoment } from '../desk/spoken-date.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { shorten } from '../shorten.ts';
import { AdviceBox, UrgencyMark } from './advice-box.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseTime } from './case-time.tsx';
import { ReasonForm } from './reason-form.tsx';
import { spokenSpan } from './spoken-span.ts';
import { useCorrectionsTexts } from './use-corrections-texts.ts';

interface CaseDeeds {
  readonly onAnswer: () => void;
  readonly onChange: () => void;
  readonly onClose: (reason: string) => Promise<unknown>;
  readonly onReopen: () => void;
}

interface Props extends CaseDeeds {
  readonly line: CaseLine;
  readonly history: readonly CaseRecord[];
  readonly isWrongHere: boolean;
  /** Whether a draft lies under its id, be it in the bin. */
  readonly hasDraft: boolean;
  /** ISO 8601. */
  readonly now: string;
  readonly children: ReactNode;
}

/** One case: what is known, what is advised, and what can be done about it. */
export function CasePage({ line, history, isWrongHere, hasDraft, now, children, ...deeds }: Props) {
  const texts = useCorrectionsTexts();
  const { kind, claim, closed } = line.record.record.body;
  return (
    <>
      <PageHead before={<ToBoard />} title={shorten(claim, 120)}>
        <span className="state">
          <DeskIcon name={kind === 'ralat' ? 'correction' : 'human'} />
          {texts.kind[kind]}
        </span>
        {isOpen(line.stage) && <UrgencyMark advice={line.advice} />}
        <CaseTime line={line} now={now} />
      </PageHead>
      {children}
      <section className="sheet-card case-sheet">
        {closed ? (
          <p>
            <b>{texts.closedAs[closed.as]}</b>: {closed.reason}
          </p>
        ) : (
          isOpen(line.stage) && <AdviceBox judged={line.record.record.body} />
        )}
        <TimeNotes line={line} />
        <Deeds {...deeds} hasDraft={hasDraft} line={line} />
        <CaseFacts isWrongHere={isWrongHere} line={line} />
        <History history={history} />
      </section>
    </>
  );
}

export function ToBoard() {
  const texts = useCorrectionsTexts();
  return (
    <a aria-label={texts.toBoard} className="crumb" href="#koreksi">
      <Icon className="icon-back" name="right" />
      {texts.title}
    </a>
  );
}

function TimeNotes({ line: { clock, stage, advice, publishedAt } }: { readonly line: CaseLine }) {
  const { language } = useMessages();
  const texts = useCorrectionsTexts();
  const limit = spokenSpan(targetMinutes[advice.urgency], texts, language);
  const isDue = isOpen(stage) && clock.due !== null;
  const notes = [
    publishedAt && texts.isOut(spokenMoment(publishedAt, language)),
    isDue && clock.due && texts.dueBy(limit, spokenMoment(clock.due, language)),
    !clock.isFromFinding && texts.sinceNoted,
  ].filter(Boolean);
  return notes.length > 0 ? <p className="small quiet">{notes.join(' · ')}</p> : null;
}

interface DeedsProps extends CaseDeeds {
  readonly line: CaseLine;
  readonly hasDraft: boolean;
}

function Deeds({ line, hasDraft, onAnswer, onChange, onClose, onReopen }: DeedsProps) {
  const texts = useCorrectionsTexts();
  const [isClosing, setClosing] = useState(false);
  const { kind, closed } = line.record.record.body;
  if (isClosing) {
    return (
      <ReasonForm
        failure={null}
        label={texts.closeReason}
        onCancel={() => setClosing(false)}
        onReason={async (reason) => {
          await onClose(reason);
          setClosing(false);
        }}
        submit={texts.closeNow}
        why={texts.closeWhy}
      />
    );
  }
  const isOut = line.publishedAt !== null;
  const isAdvised = line.advice.deed === 'answer';
  return (
    <div className="stack-tight">
      <div className="row">
        {closed ? (
          <button className="btn" onClick={onReopen} type="button">
            {texts.reopen}
          </button>
        ) : (
          <button
            className={isAdvised || line.status ? 'btn btn-primary' : 'btn'}
            onClick={onAnswer}
            type="button"
          >
            {answerWords(
              line,
              hasDraft,
              texts[kind === 'ralat' ? 'writeRalat' : 'writeKlarifikasi'],
              texts,
            )}
          </button>
        )}
        {!isOut && !closed && (
          <>
            <button className="btn" onClick={onChange} type="button">
              {texts.changeCase}
            </button>
            <button className="btn" onClick={() => setClosing(true)} type="button">
              {texts.closeCase}
            </button>
          </>
        )}
      </div>
      {!isOut && !closed && !isAdvised && !line.status && (
        <p className="caption quiet">{texts.writeAnyway}</p>
      )}
    </div>
  );
}

function answerWords(
  { status }: CaseLine,
  hasDraft: boolean,
  write: string,
  texts: ReturnType<typeof useCorrectionsTexts>,
): string {
  if (status) return texts.openDraft;
  return hasDraft ? texts.takeDraftBack : write;
}

function History({ history }: Pick<Props, 'history'>) {
  const { language } = useMessages();
  const texts = useCorrectionsTexts();
  return (
    <div className="stack-tight">
      <h2 className="label">{texts.history}</h2>
      <ol className="case-history">
        {history.map(({ hash, record: { author, at, body } }) => (
          <li key={hash}>
            {texts.noted(author.name || texts.nobody, spokenMoment(at, language))}
            {body.closed && ` · ${texts.closedAs[body.closed.as]}: ${body.closed.reason}`}
          </li>
        ))}
      </ol>
    </div>
  );
}
