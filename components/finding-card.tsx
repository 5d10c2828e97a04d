import { useState } from 'react';
import type { Finding } from '@/lib/core/finding.ts';
import type { Fix } from '@/lib/core/rule.ts';
import { IgnoreForm } from './ignore-form.tsx';
import { useMessages } from './language.tsx';
import { shorten } from './shorten.ts';
import { SourceLine } from './source-line.tsx';
import { Swap } from './swap.tsx';
import { useFocusOnMount } from './use-focus-on-mount.ts';

export interface FindingCardProps {
  readonly finding: Finding;
  /** The checked text, to quote from. */
  readonly text: string;
  readonly onApply: (fix: Fix) => void;
  /** With the reason; empty where none is needed. Without this wish the finding cannot be ignored. */
  readonly onIgnore?: ((reason: string) => void) | undefined;
}

/** One finding: why, what would change, what to do, where it comes from. The same in list, card and sheet. */
export function FindingCard({ finding, text, onApply, onIgnore }: FindingCardProps) {
  const { local } = useMessages();
  const [asking, setAsking] = useState<'not-yet' | 'now' | 'given-up'>('not-yet');
  const {
    fixes: [best],
    lesson,
  } = finding;
  const ignore = () => (finding.severity === 'may' ? onIgnore?.('') : setAsking('now'));
  return (
    <div className="card-body">
      <p>{local(finding.why)}</p>
      <p className="quiet small">{local(finding.advice)}</p>
      {best && <Swap around={finding} fix={best} text={text} />}
      {best && <FixButtons fixes={finding.fixes} onApply={onApply} />}
      <div className="card-end">
        <SourceLine sources={finding.sources} />
        {lesson && <a href={lesson.address}>{lesson.name}</a>}
        {onIgnore && asking !== 'now' && (
          <IgnoreButton finding={finding} onPress={ignore} takesFocus={asking === 'given-up'} />
        )}
      </div>
      {onIgnore && asking === 'now' && (
        <IgnoreForm
          onCancel={() => setAsking('given-up')}
          onIgnore={onIgnore}
          severity={finding.severity}
        />
      )}
    </div>
  );
}

function FixButtons({
  fixes,
  onApply,
}: Pick<Finding, 'fixes'> & Pick<FindingCardProps, 'onApply'>) {
  const { m, local } = useMessages();
  const wordsOf = ({ text, label }: Fix) => {
    if (label) return local(label);
    const short = shorten(text.trim());
    return short ? m.common.replaceWith(short) : m.common.remove;
  };
  return (
    <div className="row">
      {fixes.map((fix, index) => (
        <button
          className={`btn btn-small btn-wrap ${index === 0 ? 'btn-primary' : ''}`}
          key={`${fix.start} ${fix.text}`}
          onClick={() => onApply(fix)}
          type="button"
        >
          {wordsOf(fix)}
        </button>
      ))}
    </div>
  );
}

interface IgnoreButtonProps {
  readonly finding: Finding;
  readonly onPress: () => void;
  readonly takesFocus: boolean;
}

function IgnoreButton({ finding: { severity }, onPress, takesFocus }: IgnoreButtonProps) {
  const { m } = useMessages();
  const ref = useFocusOnMount<HTMLButtonElement>(takesFocus);
  const { ignore, ignoreAsking } = m.check.finding;
  return (
    <button className="btn btn-quiet btn-small push" onClick={onPress} ref={ref} type="button">
      {severity === 'may' ? ignore : ignoreAsking}
    </button>
  );
}
