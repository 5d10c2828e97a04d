import { type ReactNode, useMemo } from 'react';
import { MissingPage } from '@/components/desk/missing-page.tsx';
import { useWatched } from '@/components/desk/use-watched.ts';
import { HistoryPage, type Story } from '@/components/history/history-page.tsx';
import { MergePage } from '@/components/history/merge-page.tsx';
import { useHistoryTexts } from '@/components/history/use-history-texts.ts';
import { joinHeads, restoreVersion } from './history-deeds.ts';
import type { PageProps } from './pages.tsx';

type Props = PageProps & { readonly id: string };

/** What happened to a draft. */
export function OpenHistory(props: Props) {
  const { id, desk, services, bulletin } = props;
  const texts = useHistoryTexts();
  return (
    <WithStory {...props}>
      {(story) => (
        <HistoryPage
          id={id}
          onCopyRaw={(row) => void desk.copyRaw(row)}
          onRestore={(version) =>
            void restoreVersion(services.stores, { id, desk, texts }, version)
          }
          story={story}
        >
          {bulletin}
        </HistoryPage>
      )}
    </WithStory>
  );
}

/** Two heads of a draft that become one. */
export function OpenMerge(props: Props) {
  const { id, desk, services, bulletin } = props;
  const texts = useHistoryTexts();
  return (
    <WithStory {...props}>
      {(story) => (
        <MergePage
          id={id}
          onMerge={(heads, made) =>
            void joinHeads(services.stores, { id, desk, texts }, { heads, made })
          }
          story={story}
        >
          {bulletin}
        </MergePage>
      )}
    </WithStory>
  );
}

interface WithStoryProps extends Props {
  readonly children: (story: Story) => ReactNode;
}

/** Waits for what is known of a draft, and follows it. */
function WithStory({ id, wiring, desk, unreadable, bulletin, children }: WithStoryProps) {
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
