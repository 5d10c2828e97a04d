import { useId } from 'react';
import type { Finding } from '@/lib/core/finding.ts';
import type { Fix, Rule } from '@/lib/core/rule.ts';
import { Icon } from './icon.tsx';
import { useMessages } from './language.tsx';
import { shorten } from './shorten.ts';
import { SourceLine } from './source-line.tsx';

interface Props {
  readonly finding: Finding;
  readonly rule: Rule;
  /** The checked text, to quote from. */
  readonly text: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onApply: (fix: Fix) => void;
}

/** One finding: a line that opens into what, why, what to do and where it comes from. */
export function FindingRow({ finding, rule, text, isOpen, onToggle, onApply }: Props) {
  const { m, local } = useMessages();
  const cardId = useId();
  const quote = text.slice(finding.start, finding.end);
  return (
    <li className="finding">
      <button
        aria-controls={cardId}
        aria-expanded={isOpen}
        className="finding-toggle"
        onClick={onToggle}
        type="button"
      >
        <span className="name">{local(finding.name)}</span>
        <span className="where">{quote ? `“${shorten(quote)}”` : ''}</span>
        <span className="vh">{m.common.severity[finding.severity]}</span>
      </button>
      <Icon className="turn" name="right" />
      {isOpen && (
        <div className="card-body" id={cardId}>
          <p>{local(finding.why)}</p>
          <p className="quiet small">{local(rule.advice)}</p>
          {finding.fixes.map((fix) => (
            <FixOffer fix={fix} key={`${fix.start} ${fix.text}`} onApply={onApply} text={text} />
          ))}
          <SourceLine sources={rule.sources} />
        </div>
      )}
    </li>
  );
}

interface FixOfferProps {
  readonly fix: Fix;
  readonly text: string;
  readonly onApply: (fix: Fix) => void;
}

/** What stands there, what would stand there, and the button that does it. */
function FixOffer({ fix, text, onApply }: FixOfferProps) {
  const { m, local } = useMessages();
  const short = shorten(fix.text.trim());
  const words = short ? m.common.replaceWith(short) : m.common.remove;
  return (
    <>
      <div className="swap">
        <del>{shorten(text.slice(fix.start, fix.end), 90)}</del>
        {fix.text && <ins>{shorten(fix.text, 90)}</ins>}
      </div>
      <div className="row">
        <button className="btn btn-small btn-wrap" onClick={() => onApply(fix)} type="button">
          {fix.label ? local(fix.label) : words}
        </button>
      </div>
    </>
  );
}
