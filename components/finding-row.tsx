import { useId } from 'react';
import type { Finding } from '@/lib/core/finding.ts';
import type { Fix } from '@/lib/core/rule.ts';
import { safeFix } from '@/lib/core/safe-fixes.ts';
import type { Messages } from '@/lib/i18n/messages.ts';
import { bringIntoSight } from './bring-into-sight.ts';
import { FindingCard, type FindingCardProps } from './finding-card.tsx';
import { Icon } from './icon.tsx';
import { useMessages } from './language.tsx';
import { shorten } from './shorten.ts';

interface Props extends FindingCardProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One finding: a line that opens into its card, and beside it the replacement that needs nobody. */
export function FindingRow({ isOpen, onToggle, ...card }: Props) {
  const { m, local } = useMessages();
  const { finding, text, onApply } = card;
  const cardId = useId();
  const quick = isOpen ? null : safeFix(finding);
  const name = local(finding.name);
  const where = whereOf(m, { finding, quick, text });
  return (
    <li className="finding">
      <button
        aria-controls={isOpen ? cardId : undefined}
        aria-expanded={isOpen}
        // Text that is only out of sight, one a row, would cost every picture of the page.
        aria-label={[name, where, m.common.severity[finding.severity]].filter(Boolean).join(' ')}
        className="finding-toggle"
        onClick={onToggle}
        type="button"
      >
        <span className="name">{name}</span>
        <span className="where">{where}</span>
      </button>
      {quick ? (
        <QuickFix fix={quick} onApply={onApply} text={text} />
      ) : (
        <Icon className="turn" name="right" />
      )}
      {isOpen && (
        <div className="finding-open" id={cardId} ref={bringIntoSight}>
          <FindingCard {...card} />
        </div>
      )}
    </li>
  );
}

interface Place {
  readonly finding: Finding;
  readonly quick: Fix | null;
  readonly text: string;
}

/** The flagged words, and what they would become where that is one press away. */
function whereOf(m: Messages, { finding, quick, text }: Place): string {
  const quote = text.slice(finding.start, finding.end);
  if (quick) return m.check.finding.becomes(shorten(quote), shorten(quick.text));
  return quote ? `“${shorten(quote)}”` : '';
}

interface QuickFixProps {
  readonly fix: Fix;
  readonly text: string;
  readonly onApply: (fix: Fix) => void;
}

function QuickFix({ fix, text, onApply }: QuickFixProps) {
  const { m } = useMessages();
  const quote = shorten(text.slice(fix.start, fix.end));
  return (
    <button
      aria-label={m.check.finding.replaceThis(quote, shorten(fix.text))}
      className="btn btn-small"
      onClick={() => onApply(fix)}
      type="button"
    >
      {m.check.finding.replace}
    </button>
  );
}
