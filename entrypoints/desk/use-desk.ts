import { useEffect, useMemo, useState } from 'react';
import type { News } from '@/components/desk/bulletin.tsx';
import { copyText } from '@/lib/composers/copy-text.ts';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import type { Bin } from '@/lib/storage/bin.ts';
import type { Services } from './services.ts';

/** What names a draft in what is said about it. */
type Named = Pick<DraftRow, 'id' | 'title'>;

/** What can be done with drafts on every page of the desk, and the news that each deed leaves behind. */
export interface Desk {
  readonly say: (news: News | null) => void;
  readonly discard: (draft: Named) => Promise<boolean>;
  readonly takeBack: (draft: Named) => Promise<void>;
  readonly undoDiscard: (id: string) => Promise<void>;
  /** Answers whether it is in the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Copies what the database holds, as it is. */
  readonly copyRaw: (raw: unknown) => Promise<void>;
}

/** @param visit Number of the page that is open: what was said about another one is dropped with it. */
export function useDesk(
  { stores }: Services,
  untitled: string,
  visit: number,
): readonly [Desk, News | null] {
  const [news, say] = useState<News | null>(null);
  useEffect(() => {
    // The way back from deleting an open draft is offered on the list.
    if (visit > 0) say((last) => (last?.kind === 'discarded' ? last : null));
  }, [visit]);
  const desk = useMemo(() => createDesk(stores.bin, say, untitled), [stores, untitled]);
  return [desk, news];
}

function createDesk(bin: Bin, say: Desk['say'], untitled: string): Desk {
  const report = (result: Result<unknown, Failure>, news: News | null) => {
    say(result.ok ? news : { kind: 'failure', code: result.failure.code });
    return result.ok;
  };
  return {
    say,
    async discard({ id, title }) {
      const news: News = { kind: 'discarded', id, title: title || untitled };
      return report(await bin.discard(id), news);
    },
    async takeBack({ id, title }) {
      report(await bin.takeBack(id), { kind: 'took-back', title: title || untitled });
    },
    async undoDiscard(id) {
      report(await bin.takeBack(id), null);
    },
    async copy(text) {
      return report(await copyText(text), { kind: 'copied' });
    },
    async copyRaw(raw) {
      report(await copyText(JSON.stringify(raw, null, 2)), { kind: 'copied-raw' });
    },
  };
}
