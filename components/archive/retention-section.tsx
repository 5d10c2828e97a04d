import { useState } from 'react';
import type { ArchiveEntry } from '@/lib/core/archive/selection.ts';
import type { Policy } from '@/lib/core/policy.ts';
import { isPastRetention } from '@/lib/core/retention.ts';
import { MoreButton } from '../desk/more-button.tsx';
import { HeldList } from './held-list.tsx';
import { PastList } from './past-list.tsx';
import { type ExpiryWishes, RetentionDialog } from './retention-dialog.tsx';
import { RuleLine } from './rule-line.tsx';
import { useArchiveTexts } from './use-archive-texts.ts';

/** What the person let go of last, and how many of those stayed after all. */
export interface Expired {
  readonly kind: 'moved' | 'removed';
  readonly gone: number;
  readonly left: number;
}

interface Props extends ExpiryWishes {
  readonly entries: readonly ArchiveEntry[];
  readonly policy: Policy;
  /** Present moment. */
  readonly now: Date;
  readonly expired: Expired | null;
  readonly onHold: (id: string, isHeld: boolean) => void;
}

const atOnce = 50;

/** What stays longer than the office keeps it: shown first, held one by one, let go only when agreed to. */
export function RetentionSection({ entries, policy, now, expired, onHold, ...wishes }: Props) {
  const words = useArchiveTexts().retention;
  const [limit, setLimit] = useState(atOnce);
  const [isAsking, setAsking] = useState(false);
  const past = entries.filter((entry) => isPastRetention(entry, policy, now));
  const shown = past.slice(0, limit);
  const isSet = Object.values(policy.retention).some((months) => months !== null);
  return (
    <section aria-label={words.title} className="archive-part">
      <h2>{words.title}</h2>
      <ExpiredNews expired={expired} />
      {isSet ? <RuleLine retention={policy.retention} /> : <p className="quiet">{words.off}</p>}
      {isSet && past.length === 0 && <p className="quiet">{words.none}</p>}
      <p>
        <a href="#pengaturan">{words.set}</a>
      </p>
      {past.length > 0 && (
        <>
          <p>
            <b>{words.past(past.length)}.</b> {words.nothingYet} {words.act}{' '}
            {shown.length < past.length && words.onlyShown(shown.length)}
          </p>
          <PastList entries={shown} onHold={(id) => onHold(id, true)} />
          {shown.length < past.length && <MoreButton onMore={() => setLimit(limit + atOnce)} />}
          <p>
            <button className="btn" onClick={() => setAsking(true)} type="button">
              {words.agree}
            </button>
          </p>
          {isAsking && (
            <RetentionDialog
              {...wishes}
              ids={shown.map(({ id }) => id)}
              onClose={() => setAsking(false)}
              retention={policy.retention}
            />
          )}
        </>
      )}
      <HeldList
        entries={entries.filter(({ isHeld }) => isHeld)}
        onRelease={(id) => onHold(id, false)}
      />
    </section>
  );
}

function ExpiredNews({ expired }: Pick<Props, 'expired'>) {
  const words = useArchiveTexts().retention;
  return (
    <div role="status">
      {expired && (
        <p className="strip">
          {words[expired.kind](expired.gone)} {expired.left > 0 && words.left(expired.left)}
        </p>
      )}
    </div>
  );
}
