import { useEffect, useMemo, useState } from 'react';
import type { News } from '@/components/desk/bulletin.tsx';
import type { Unreadable } from '@/components/desk/unreadable-list.tsx';
import { copyText } from '@/lib/composers/copy-text.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import { titleOf } from '@/lib/core/title-of.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import type { Bin } from '@/lib/storage/bin.ts';
import type { Services } from './services.ts';

/** What can be done with drafts on every page of the desk, and the news that each deed leaves behind. */
export interface Desk {
  readonly say: (news: News | null) => void;
  readonly discard: (copy: Pick<WorkingCopy, 'id' | 'text'>) => Promise<boolean>;
  readonly takeBack: (copy: Pick<WorkingCopy, 'id' | 'text'>) => Promise<void>;
  readonly undoDiscard: (id: string) => Promise<void>;
  /** Answers whether it is in the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly copyRaw: (row: Unreadable) => Promise<void>;
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
  const nameOf = ({ text }: Pick<WorkingCopy, 'text'>) => titleOf(text) || untitled;
  const report = (result: Result<unknown, Failure>, news: News | null) => {
    say(result.ok ? news : { kind: 'failure', code: result.failure.code });
    return result.ok;
  };
  return {
    say,
    async discard(copy) {
      const title = nameOf(copy);
      return report(await bin.discard(copy.id), { kind: 'discarded', id: copy.id, title });
    },
    async takeBack(copy) {
      report(await bin.takeBack(copy.id), { kind: 'took-back', title: nameOf(copy) });
    },
    async undoDiscard(id) {
      report(await bin.takeBack(id), null);
    },
    async copy(text) {
      return report(await copyText(text), { kind: 'copied' });
    },
    async copyRaw({ raw }) {
      report(await copyText(JSON.stringify(raw, null, 2)), { kind: 'copied-raw' });
    },
  };
}
