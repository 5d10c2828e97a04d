import { type ReactNode, useMemo } from 'react';
import { MissingPage } from '@/components/desk/missing-page.tsx';
import { useWatched } from '@/components/desk/use-watched.ts';
import type { Story } from '@/components/history/history-page.tsx';
import { useHistoryTexts } from '@/components/history/use-history-texts.ts';
import type { PageProps } from './pages.tsx';

interface WithStoryProps extends PageProps {
  readonly id: string;
  readonly children: (story: Story) => ReactNode;
}

/** Waits for what is known of a draft, and follows it. */
export function WithStory({ id, wiring, desk, unreadable, bulletin, children }: WithStoryProps) {
  const { loading } = useHistoryTexts();
  const { watchHistory } = wiring;
  const { value, failure } = useWatched(useMemo(() => watchHistory(id), [watchHistory, id]));
  if (value && (value.copy || value.records.length > 0 || value.unreadable.length > 0)) {
    return children(value);
  }
  if (!value && !failure) return <p className="quiet">{loading}</p>;
  const row = unreadable.find((one) => one.id === id);
  return (
    <MissingPage
      code={failure?.code ?? row?.failure.code ?? 'draft.missing'}
      onCopyRaw={row && (() => void desk.copyRaw(row))}
    >
      {bulletin}
    </MissingPage>
  );
}
