import { type ReactNode, useState } from 'react';
import { byUrgency, type CaseLine } from '@/lib/core/correction/case-line.ts';
import { isOverdue } from '@/lib/core/correction/clock.ts';
import { type CaseStage, caseStages, isOpen } from '@/lib/core/correction/stage.ts';
import type { CaseBody } from '@/lib/core/records/case-body.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { PageHead } from '../desk/page-head.tsx';
import { spokenCount } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { CaseCard } from './case-card.tsx';
import { useCorrectionsTexts } from './use-corrections-texts.ts';

interface Props {
  /** Undefined while they are not known. */
  readonly cases: readonly CaseLine[] | undefined;
  /** ISO 8601. */
  readonly now: string;
  readonly children: ReactNode;
}

/** So many finished cases are shown; the rest stays in the history of its drafts. */
const doneAtMost = 20;

/** Every case by how far it has come, the most urgent first. */
export function Board({ cases, now, children }: Props) {
  const texts = useCorrectionsTexts();
  const [kind, setKind] = useState<CaseBody['kind'] | ''>('');
  const shown = cases?.filter(({ record }) => kind === '' || record.record.body.kind === kind);
  return (
    <>
      <PageHead title={texts.title}>
        <p className="small quiet">{texts.lead}</p>
        <span className="push" />
        <a className="btn" href="#koreksi/klaim">
          <DeskIcon name="human" />
          {texts.noteClaim}
        </a>
        <a className="btn btn-primary" href="#koreksi/unggahan">
          <DeskIcon name="correction" />
          {texts.correctPost}
        </a>
      </PageHead>
      {children}
      {!cases && <p className="quiet">{texts.loading}</p>}
      {cases?.length === 0 && <Empty />}
      {cases && cases.length > 0 && shown && (
        <>
          <BoardBar kind={kind} late={countLate(shown, now)} onKind={setKind} />
          <div className="board">
            {caseStages.map((stage) => (
              <Lane
                cases={byUrgency(
                  shown.filter((one) => one.stage === stage),
                  now,
                )}
                key={stage}
                now={now}
                stage={stage}
              />
            ))}
          </div>
          <p className="caption quiet">{texts.targetsWhy}</p>
        </>
      )}
    </>
  );
}

const countLate = (cases: readonly CaseLine[], now: string): number =>
  cases.filter(({ stage, clock }) => isOpen(stage) && isOverdue(clock, now)).length;

function Empty() {
  const texts = useCorrectionsTexts();
  return (
    <div className="sheet-card empty">
      <p>{texts.empty}</p>
      <p className="quiet">{texts.emptyHow}</p>
    </div>
  );
}

interface BarProps {
  readonly kind: CaseBody['kind'] | '';
  readonly late: number;
  readonly onKind: (kind: CaseBody['kind'] | '') => void;
}

function BoardBar({ kind, late, onKind }: BarProps) {
  const { language } = useMessages();
  const texts = useCorrectionsTexts();
  return (
    <div className="row board-bar">
      <label className="row row-tight">
        <span className="small">{texts.show}</span>
        <select
          className="pick"
          onChange={(event) => onKind(event.currentTarget.value as BarProps['kind'])}
          value={kind}
        >
          <option value="">{texts.all}</option>
          <option value="ralat">{texts.kind.ralat}</option>
          <option value="klarifikasi">{texts.kind.klarifikasi}</option>
        </select>
      </label>
      {late > 0 && (
        <span className="state state-must">
          <DeskIcon name="clock" />
          {texts.overdue(spokenCount(late, language))}
        </span>
      )}
    </div>
  );
}

interface LaneProps {
  readonly stage: CaseStage;
  readonly cases: readonly CaseLine[];
  readonly now: string;
}

function Lane({ stage, cases, now }: LaneProps) {
  const { language } = useMessages();
  const texts = useCorrectionsTexts();
  const shown = stage === 'done' ? newest(cases).slice(0, doneAtMost) : cases;
  const headingId = `lajur-${stage}`;
  return (
    <section aria-labelledby={headingId} className="lane">
      <h2 id={headingId}>
        {texts.lane[stage]} <span className="count">{spokenCount(cases.length, language)}</span>
      </h2>
      {cases.length === 0 && <p className="caption faint">{texts.laneEmpty}</p>}
      <ul>
        {shown.map((line) => (
          <CaseCard key={line.id} line={line} now={now} />
        ))}
      </ul>
      {shown.length < cases.length && (
        <p className="caption quiet">{texts.doneShown(spokenCount(shown.length, language))}</p>
      )}
    </section>
  );
}

const newest = (cases: readonly CaseLine[]): readonly CaseLine[] =>
  cases.toSorted((one, other) => Date.parse(doneAt(other)) - Date.parse(doneAt(one)));

const doneAt = ({ publishedAt, record }: CaseLine): string => publishedAt ?? record.record.at;
