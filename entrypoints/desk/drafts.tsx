import { useCallback, useEffect, useMemo } from 'react';
import { DraftsPage } from '@/components/desk/drafts-page.tsx';
import { usePolicy } from '@/components/desk/use-policy.ts';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import type { PageProps } from './pages.tsx';
import { usePage } from './use-page.ts';

const everything = {};

/** The drafts in use. */
export function Drafts({ unreadable, services, wiring, desk, loading, bulletin }: PageProps) {
  const shown = usePage(wiring, 'drafts', everything);
  const { watchPolicy, stores } = services;
  const policy = usePolicy(watchPolicy);
  const today = new Date().setHours(0, 0, 0, 0);
  const now = useMemo(() => new Date(today), [today]);
  const { figures } = wiring;
  const { rows } = shown;
  useEffect(
    () => (rows ? figures.refresh(rows, policy, isoDateOf(now)) : undefined),
    [figures, rows, policy, now],
  );
  const { begin } = loading;
  // Kept the same from one drawing to the next, so that rows that did not change are not drawn again.
  const discard = useCallback((row: DraftRow) => void desk.discard(row), [desk]);
  const load = useCallback(
    ({ id }: DraftRow) => void begin(() => stores.copies.get(id)),
    [begin, stores],
  );
  return (
    <DraftsPage
      {...shown}
      now={now}
      onCopyRaw={({ raw }) => void desk.copyRaw(raw)}
      onDiscard={discard}
      onLoad={load}
      unreadable={unreadable}
    >
      {bulletin}
    </DraftsPage>
  );
}
