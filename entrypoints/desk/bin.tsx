import { BinPage } from '@/components/desk/bin-page.tsx';
import type { PageProps } from './pages.tsx';
import { usePage } from './use-page.ts';

const everything = {};

/** What was thrown away and can be taken back. */
export function Bin({ wiring, desk, bulletin }: PageProps) {
  const shown = usePage(wiring, 'bin', everything);
  return (
    <BinPage {...shown} onTakeBack={(row) => void desk.takeBack(row)}>
      {bulletin}
    </BinPage>
  );
}
