import { useMemo, useSyncExternalStore } from 'react';
import { KeptPlace } from '@/components/desk/kept-place.tsx';
import { useWatched } from '@/components/desk/use-watched.ts';
import { DraftTabs } from '@/components/history/draft-tabs.tsx';
import { HeadsNotice } from '@/components/history/heads-notice.tsx';
import { SaveVersion } from '@/components/history/save-version.tsx';
import { useHistoryTexts } from '@/components/history/use-history-texts.ts';
import type { DraftSession } from '@/lib/keeping/draft-session.ts';
import { saveVersion } from './history-deeds.ts';
import type { PageProps } from './pages.tsx';

interface Props extends Pick<PageProps, 'services' | 'wiring' | 'desk'> {
  readonly session: DraftSession;
}

/** What an open draft has besides its text: its versions, and what is to be joined. */
export function DraftParts({ session, services, wiring, desk }: Props) {
  const { id, save } = useSyncExternalStore(session.subscribe, session.getState);
  const texts = useHistoryTexts();
  const { watchHistory } = wiring;
  const { value } = useWatched(useMemo(() => watchHistory(id), [watchHistory, id]));
  return (
    <>
      <KeptPlace isShown={save.savedAt !== null}>
        <DraftTabs current="write" id={id} versions={value?.state.versions.length ?? 0}>
          <SaveVersion
            onSave={(note) => saveVersion(services.stores, session, { desk, texts }, note)}
          />
        </DraftTabs>
      </KeptPlace>
      {value && <HeadsNotice id={id} state={value.state} />}
    </>
  );
}
