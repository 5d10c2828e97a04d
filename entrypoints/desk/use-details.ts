import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { DetailsProps } from '@/components/desk/details-card.tsx';
import type { MediaProps } from '@/components/desk/media-card.tsx';
import { useFlush } from '@/components/desk/use-flush.ts';
import { fail, succeed } from '@/lib/core/result.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { DetailsSession } from '@/lib/keeping/details-session.ts';
import type { DraftSession } from '@/lib/keeping/draft-session.ts';
import { type AddedMedia, addMedia } from './add-media.ts';
import type { Services } from './services.ts';

/**
 * What is noted of an open draft besides its text, with its pictures.
 *
 * @param kept The draft as the database has it.
 */
export function useDetails(
  session: DraftSession,
  kept: WorkingCopy | null | undefined,
  { stores: { copies, list, files } }: Services,
): DetailsProps & MediaProps {
  const [details] = useState(
    () =>
      new DetailsSession({
        draft: () => keptId(session),
        describe: (id, change) => copies.describe(id, change),
      }),
  );
  const state = useSyncExternalStore(details.subscribe, details.getState);
  useEffect(() => {
    if (kept) details.see(kept.details);
  }, [kept, details]);
  useFlush(details.flush);
  const knownTags = useKnownTags(list);
  const [problems, setProblems] = useState<AddedMedia['problems']>([]);
  const pictureOf = useCallback(
    async (hash: string) => {
      const found = await files.get(hash);
      return found.ok ? found.value : null;
    },
    [files],
  );
  return {
    ...state,
    knownTags,
    problems,
    pictureOf,
    media: state.details.media,
    onDetails: (change) => details.edit(change),
    onLeaveDetails: details.flush,
    onMedia: (media) => details.edit({ media: [...media] }),
    async onFiles(added, keepsToo) {
      const before = details.getState().details.media.length;
      const done = await addMedia(added, before, keepsToo ? files : null);
      setProblems(done.problems);
      const { media } = details.getState().details;
      if (done.items.length > 0) details.edit({ media: [...media, ...done.items] });
    },
  };
}

/** The id of the draft; a blank one is kept for what is noted of it. */
async function keptId(session: DraftSession) {
  if (session.getState().save.savedAt === null) await session.begin();
  const { id, save } = session.getState();
  if (save.savedAt !== null) return succeed(id);
  return fail(save.failure ?? ({ code: 'draft.missing' } as const));
}

function useKnownTags(list: Services['stores']['list']): readonly string[] {
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    void list.tags().then((found) => setKnown(found.ok ? found.value : []));
  }, [list]);
  return known;
}
