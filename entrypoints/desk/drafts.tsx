import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ChosenButton } from '@/components/desk/backup/chosen-button.tsx';
import { BulkBar } from '@/components/desk/bulk-bar.tsx';
import { DraftsPage } from '@/components/desk/drafts-page.tsx';
import { KeyList } from '@/components/desk/key-list.tsx';
import { useListKeys } from '@/components/desk/list-keys.ts';
import { usePolicy } from '@/components/desk/use-policy.ts';
import { useSelection } from '@/components/desk/use-selection.ts';
import { useWatched } from '@/components/desk/use-watched.ts';
import { usePrintTexts } from '@/components/print/use-print-texts.ts';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import { chooseForBackup } from './backup/chosen.ts';
import type { Sought } from './list-address.ts';
import type { PageProps } from './pages.tsx';
import { type Listing, useListing } from './use-listing.ts';
import { useNewer } from './use-newer.ts';
import { usePrintKey } from './use-print-key.ts';

const none: readonly DraftRow[] = [];

/** The drafts in use: all of them, narrowed, or searched. */
export function Drafts({ start, ...props }: PageProps & { readonly start: Sought }) {
  const { services, wiring, desk, bulletin } = props;
  const listing = useListing(start, services, wiring);
  const newer = useNewer(services.stores.list, listing.damaged);
  const now = useToday();
  useFigures(props, listing, now);
  const { value: choices } = useWatched(wiring.watchChoices);
  const rows = listing.rows ?? none;
  const selection = useSelection(useMemo(() => rows.map(({ id }) => id), [rows]));
  const wishes = useWishes(props, rows, selection.choose);
  const [isListingKeys, setListingKeys] = useState(false);
  const searchRef = useRef<HTMLInputElement>(null);
  useKeys(wishes, searchRef, () => setListingKeys(true));
  const words = usePrintTexts();
  usePrintKey(selection.ids.length > 0 ? () => void props.print(selection.ids) : null);
  const bar = (
    <BulkBar
      count={selection.ids.length}
      onAll={selection.chooseAll}
      onClear={selection.clear}
      onDiscard={() => void desk.discardAll(selection.ids)}
      onTag={(tag, isGiven) => void desk.tag(selection.ids, { tag, isGiven })}
      tags={choices?.tags ?? []}
    >
      <button
        className="btn btn-small"
        onClick={() => void props.print(selection.ids)}
        type="button"
      >
        {words.print}
      </button>
      <ChosenButton onClick={() => chooseForBackup(selection.ids)} />
    </BulkBar>
  );
  return (
    <DraftsPage
      {...listing}
      {...wishes}
      bar={bar}
      choices={choices}
      now={now}
      onCopyRaw={({ raw }) => void desk.copyRaw(raw)}
      onKeys={() => setListingKeys(true)}
      searchRef={searchRef}
      selected={selection.has}
      unreadable={[...props.unreadable, ...newer]}
    >
      {bulletin}
      {isListingKeys && <KeyList onClose={() => setListingKeys(false)} />}
    </DraftsPage>
  );
}

/** What can be wished for a row; the same from one drawing to the next, so that rows are not drawn again. */
function useWishes(
  { services: { stores }, desk, loading: { begin } }: PageProps,
  rows: readonly DraftRow[],
  onSelect: (id: string, isRange: boolean) => void,
) {
  const shown = useRef(rows);
  shown.current = rows;
  const onDiscard = useCallback((row: DraftRow) => void desk.discard(row), [desk]);
  const onLoad = useCallback(
    ({ id }: DraftRow) => void begin(() => stores.copies.get(id)),
    [begin, stores],
  );
  const onDiscardAt = useCallback(
    (id: string) => {
      const row = shown.current.find((one) => one.id === id);
      if (row) onDiscard(row);
    },
    [onDiscard],
  );
  return { onDiscard, onLoad, onSelect, onDiscardAt };
}

function useKeys(
  { onSelect, onDiscardAt: onDiscard }: ReturnType<typeof useWishes>,
  searchRef: React.RefObject<HTMLInputElement | null>,
  onHelp: () => void,
): void {
  const help = useRef(onHelp);
  help.current = onHelp;
  const wishes = useMemo(
    () => ({
      onNew: () => location.assign('#baru'),
      onSearch: () => searchRef.current?.focus(),
      onSelect,
      onDiscard,
      onHelp: () => help.current(),
    }),
    [searchRef, onSelect, onDiscard],
  );
  useListKeys(wishes);
}

/** Midnight of this day; the same object for as long as it is this day. */
function useToday(): Date {
  const today = new Date().setHours(0, 0, 0, 0);
  return useMemo(() => new Date(today), [today]);
}

/** Brings what the check says of the drafts that are shown up to date. */
function useFigures({ services, wiring }: PageProps, { rows }: Listing, now: Date): void {
  const policy = usePolicy(services.watchPolicy);
  const { figures } = wiring;
  useEffect(
    () => (rows ? figures.refresh(rows, policy, isoDateOf(now)) : undefined),
    [figures, rows, policy, now],
  );
}
