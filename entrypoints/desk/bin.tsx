import { useMemo } from 'react';
import { BinPage } from '@/components/desk/bin-page.tsx';
import { useSelection } from '@/components/desk/use-selection.ts';
import type { PageProps } from './pages.tsx';
import { usePage } from './use-page.ts';

const everything = {};

/** What was thrown away and can be taken back. */
export function Bin({ wiring, desk, bulletin }: PageProps) {
  const { rows, ...shown } = usePage(wiring, 'bin', everything);
  const selection = useSelection(useMemo(() => rows?.map(({ id }) => id) ?? [], [rows]));
  return (
    <BinPage
      {...shown}
      count={selection.ids.length}
      onAll={selection.chooseAll}
      onClear={selection.clear}
      onRemove={() => void desk.remove(selection.ids)}
      onSelect={selection.choose}
      onTakeBack={(row) => void desk.takeBack(row)}
      onTakeBackAll={() => void desk.takeBackAll(selection.ids)}
      rows={rows}
      selected={selection.has}
    >
      {bulletin}
    </BinPage>
  );
}
