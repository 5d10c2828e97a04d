import { HistoryPage } from '@/components/history/history-page.tsx';
import { useHistoryTexts } from '@/components/history/use-history-texts.ts';
import { DraftStanding } from './draft-standing.tsx';
import { restoreVersion } from './history-deeds.ts';
import { LeftMerges } from './left-merges.tsx';
import type { PageProps } from './pages.tsx';
import { useCircle } from './use-circle.ts';
import { WithStory } from './with-story.tsx';

type Props = PageProps & { readonly id: string };

/** What happened to a draft. */
export function OpenHistory(props: Props) {
  const { id, desk, services, bulletin } = props;
  const texts = useHistoryTexts();
  const { circle } = useCircle(services.stores);
  return (
    <WithStory {...props}>
      {(story) =>
        circle && (
          <HistoryPage
            id={id}
            known={circle.known}
            onCopyRaw={(row) => void desk.copyRaw(row)}
            onRestore={(version) =>
              void restoreVersion(services.stores, { id, desk, texts }, version)
            }
            story={story}
          >
            <DraftStanding id={id} wiring={props.wiring} />
            {bulletin}
            <LeftMerges {...{ id, services, desk, story }} />
          </HistoryPage>
        )
      }
    </WithStory>
  );
}
