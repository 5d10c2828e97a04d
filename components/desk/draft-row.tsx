import { memo } from 'react';
import type { Finding } from '@/lib/core/finding.ts';
import { countFindings } from '@/lib/core/open-points.ts';
import { titleOf } from '@/lib/core/title-of.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { clockTime } from '../clock-time.ts';
import { useMessages } from '../language.tsx';
import { SeverityCount } from '../severity-count.tsx';
import { OriginLine } from './origin-line.tsx';
import { PublicationLine } from './publication-line.tsx';

interface Props {
  readonly copy: WorkingCopy;
  /** Undefined while the draft has not been checked yet. */
  readonly findings: readonly Finding[] | undefined;
  readonly onLoad: (copy: WorkingCopy) => void;
  readonly onDiscard: (copy: WorkingCopy) => void;
}

/** One draft in the list. Remembered, so that a list of a thousand changes one row at a time. */
export const DraftRow = memo(function DraftRow({ copy, findings, onLoad, onDiscard }: Props) {
  const { m } = useMessages();
  const title = titleOf(copy.text) || m.desk.untitled;
  return (
    <li className="draft">
      <div className="what">
        <a href={`#draf/${copy.id}`}>{title}</a>
        <span className="sub">
          <OriginLine copy={copy} /> <PublicationLine publication={copy.selfCheck.publication} />
        </span>
      </div>
      <div className="found">
        {findings && findings.length > 0 && <SeverityCount counts={countFindings(findings)} />}
        {findings?.length === 0 && <span className="faint">{m.desk.noFindings}</span>}
      </div>
      <time className="faint" dateTime={copy.savedAt}>
        {clockTime(copy.savedAt)}
      </time>
      <div className="acts">
        <button
          aria-label={m.desk.loadNamed(title)}
          className="btn btn-quiet btn-small"
          onClick={() => onLoad(copy)}
          type="button"
        >
          {m.desk.load}
        </button>
        <button
          aria-label={m.desk.discardNamed(title)}
          className="btn btn-quiet btn-small"
          onClick={() => onDiscard(copy)}
          type="button"
        >
          {m.desk.discard}
        </button>
      </div>
    </li>
  );
});
