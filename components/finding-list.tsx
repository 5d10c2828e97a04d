import { memo, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Finding } from '@/lib/core/finding.ts';
import { type Fix, type Severity, severities } from '@/lib/core/rule.ts';
import { focusRow } from './check/focus-row.ts';
import { findingKeys } from './finding-keys.ts';
import { FindingRow } from './finding-row.tsx';
import { Icon } from './icon.tsx';
import { isFocusNowhere } from './is-focus-nowhere.ts';
import { useMessages } from './language.tsx';

export interface FindingWishes {
  /** Answers whether the replacement stands in the text. */
  readonly onApply: (finding: Finding, fix: Fix) => boolean | Promise<boolean>;
  /** The reason is empty where none is needed. */
  readonly onIgnore?: ((finding: Finding, reason: string) => void) | undefined;
}

export interface FindingListProps extends FindingWishes {
  readonly findings: readonly Finding[];
  /** The text that was checked. */
  readonly text: string;
  /** Which finding is open, by its key. */
  readonly openKey: string | null;
  readonly onOpen: (key: string | null) => void;
}

/** So many rows are drawn at first: hundreds would make every picture of the page slower. */
const mostAtFirst = 30;

/** What the rules found, heaviest first; one is open at a time. Drawn anew only when one of its props is. */
export const FindingList = memo(function List({
  findings,
  onApply,
  onIgnore,
  ...rest
}: FindingListProps) {
  const root = useRef<HTMLDivElement>(null);
  const focusAt = useFocusAfterwards(root);
  const keys = findingKeys(findings);
  const rows = findings.map((finding, index) => ({ finding, key: keys[index] ?? '', index }));
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, mostAtFirst);

  const apply = async (index: number, finding: Finding, fix: Fix) => {
    // Writing takes the caret into the text. Who works with keys goes on in the list.
    const isByKeys = root.current?.querySelector(':focus-visible') != null;
    const isDone = await onApply(finding, fix);
    if (isDone === false) return;
    // What takes the place of a settled finding begins folded.
    rest.onOpen(null);
    if (isByKeys) focusAt(index);
  };
  const ignore =
    onIgnore &&
    ((index: number, finding: Finding, reason: string) => {
      onIgnore(finding, reason);
      rest.onOpen(null);
      focusAt(index);
    });
  return (
    <div ref={root}>
      {severities.map((severity) => (
        <Group
          {...rest}
          key={severity}
          onApply={(index, finding, fix) => void apply(index, finding, fix)}
          onIgnore={ignore}
          count={findings.filter((finding) => finding.severity === severity).length}
          rows={shown.filter(({ finding }) => finding.severity === severity)}
          severity={severity}
        />
      ))}
      {shown.length < rows.length && (
        <ShowRest
          count={rows.length - shown.length}
          onPress={() => {
            setWhole(true);
            focusAt(shown.length);
          }}
        />
      )}
    </div>
  );
});

function ShowRest({ count, onPress }: { readonly count: number; readonly onPress: () => void }) {
  const { m } = useMessages();
  return (
    <button className="btn btn-quiet btn-small finding-rest" onClick={onPress} type="button">
      {m.check.finding.showRest(count)}
    </button>
  );
}

/**
 * Takes the keyboard to a row after the list has been drawn anew; and on to the next one where the check
 * comes later and takes that row away too.
 */
function useFocusAfterwards(root: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState<{ readonly index: number } | null>(null);
  const held = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (place) held.current = focusRow(root.current, '.finding-toggle', place.index);
  }, [place, root]);
  useLayoutEffect(() => {
    if (!held.current || held.current.isConnected) return;
    held.current = null;
    if (place && isFocusNowhere(root.current)) {
      held.current = focusRow(root.current, '.finding-toggle', place.index);
    }
  });
  return (index: number) => setPlace({ index });
}

interface Row {
  readonly finding: Finding;
  readonly key: string;
  readonly index: number;
}

interface GroupProps extends Pick<FindingListProps, 'text' | 'openKey' | 'onOpen'> {
  readonly severity: Severity;
  /** How many there are, also where not all of them are shown. */
  readonly count: number;
  readonly rows: readonly Row[];
  readonly onApply: (index: number, finding: Finding, fix: Fix) => void;
  readonly onIgnore: ((index: number, finding: Finding, reason: string) => void) | undefined;
}

function Group({ severity, count, rows, text, openKey, onOpen, onApply, onIgnore }: GroupProps) {
  const { m } = useMessages();
  if (rows.length === 0) return null;
  return (
    <section aria-label={m.common.severity[severity]}>
      <h3 className="group">
        <span className={`sev ${severity}`}>
          <Icon name={severity} />
          {m.common.severity[severity]}
        </span>
        <span className="count">{count}</span>
      </h3>
      <ul>
        {rows.map(({ finding, key, index }) => {
          return (
            <FindingRow
              finding={finding}
              isOpen={key === openKey}
              key={key}
              onApply={(fix) => onApply(index, finding, fix)}
              onIgnore={onIgnore && ((reason) => onIgnore(index, finding, reason))}
              onToggle={() => onOpen(key === openKey ? null : key)}
              text={text}
            />
          );
        })}
      </ul>
    </section>
  );
}
