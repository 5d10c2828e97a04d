import { useMemo } from 'react';
import { HeldMark } from '@/components/desk/held-mark.tsx';
import { useWatched } from '@/components/desk/use-watched.ts';
import { StandingLine } from '@/components/review/standing-line.tsx';
import type { Wiring } from './wiring.ts';

/** Follows where a draft stands on its way through the office. */
export function DraftStanding({ id, wiring }: { readonly id: string; readonly wiring: Wiring }) {
  const { watchLine } = wiring;
  const { value } = useWatched(useMemo(() => watchLine(id), [watchLine, id]));
  // Before there is a version there is nothing to look at, and a first save moves nothing on the page.
  if (value && value.versions > 0) return <StandingLine row={value} />;
  return value?.isHeld ? <HeldMark /> : null;
}
