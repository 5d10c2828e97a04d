import type { CaseLine } from '@/lib/core/correction/case-line.ts';
import { isOpen } from '@/lib/core/correction/stage.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { useDraftsTexts } from '../desk/use-drafts-texts.ts';
import { shorten } from '../shorten.ts';
import { CaseTime } from './case-time.tsx';
import { useCorrectionsTexts } from './use-corrections-texts.ts';

interface Props {
  readonly line: CaseLine;
  /** ISO 8601. */
  readonly now: string;
}

/** A case on the board; the whole card leads to it. */
export function CaseCard({ line, now }: Props) {
  const texts = useCorrectionsTexts();
  const { kind, claim } = line.record.record.body;
  return (
    <li className="case">
      <div className="row row-tight">
        <span className="state">
          <DeskIcon name={kind === 'ralat' ? 'correction' : 'human'} />
          {texts.kind[kind]}
        </span>
        <CaseTime line={line} now={now} />
      </div>
      <a className="case-link" href={`#koreksi/${line.id}`}>
        {shorten(claim, 120)}
      </a>
      <Meta line={line} />
    </li>
  );
}

function Meta({ line: { advice, stage, status, record } }: Pick<Props, 'line'>) {
  const texts = useCorrectionsTexts();
  const { status: statusNames } = useDraftsTexts();
  const { closed, harms, reach } = record.record.body;
  if (closed) return <p className="meta">{texts.closedAs[closed.as]}</p>;
  const harmed = harms.map((harm) => texts.harm[harm]).join(', ');
  const parts = isOpen(stage)
    ? [
        texts.urgency[advice.urgency],
        harmed,
        reach === 'unknown' ? '' : texts.reach[reach],
        status ? statusNames[status] : texts.deed[advice.deed],
      ]
    : [status && statusNames[status]];
  return <p className="meta">{parts.filter(Boolean).join(' · ')}</p>;
}
