import { useEffect, useMemo, useState } from 'react';
import type { News } from '@/components/desk/bulletin.tsx';
import { copyText } from '@/lib/composers/copy-text.ts';
import type { DraftRow } from '@/lib/core/draft-row.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import type { DraftsTexts } from '@/lib/i18n/drafts-messages.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import type { Tagging } from '@/lib/storage/tag-drafts.ts';
import type { Services } from './services.ts';

/** What names a draft in what is said about it. */
type Named = Pick<DraftRow, 'id' | 'title'>;

/** What can be done with drafts on every page of the desk, and the news that each deed leaves behind. */
export interface Desk {
  readonly say: (news: News | null) => void;
  readonly discard: (draft: Named) => Promise<boolean>;
  readonly takeBack: (draft: Named) => Promise<void>;
  readonly undoDiscard: (ids: readonly string[]) => Promise<void>;
  readonly discardAll: (ids: readonly string[]) => Promise<void>;
  readonly takeBackAll: (ids: readonly string[]) => Promise<void>;
  /** Removes for good what lies in the bin; asks nobody. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly tag: (ids: readonly string[], tagging: Tagging) => Promise<void>;
  /** Answers whether it is in the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Copies what the database holds, as it is. */
  readonly copyRaw: (raw: unknown) => Promise<void>;
}

/** What is said about drafts in the language of the person. */
interface Words extends Pick<DraftsTexts, 'select'> {
  readonly untitled: string;
}

/** @param visit Number of the page that is open: what was said about another one is dropped with it. */
export function useDesk(
  { stores }: Services,
  words: Words,
  visit: number,
): readonly [Desk, News | null] {
  const [news, say] = useState<News | null>(null);
  useEffect(() => {
    // The way back from deleting an open draft is offered on the list.
    if (visit > 0) say((last) => (last?.kind === 'discarded' ? last : null));
  }, [visit]);
  const desk = useMemo(() => createDesk(stores, say, words), [stores, words]);
  return [desk, news];
}

function createDesk(stores: Stores, say: Desk['say'], { untitled, select }: Words): Desk {
  const { bin } = stores;
  const report = (result: Result<unknown, Failure>, news: News | null) => {
    say(result.ok ? news : { kind: 'failure', code: result.failure.code });
    return result.ok;
  };
  return {
    say,
    async discard({ id, title }) {
      const out = await outAmong(stores, [id]);
      const news: News = { kind: 'discarded', ids: [id], title: title || untitled, out };
      return report(await bin.discard(id), news);
    },
    async takeBack({ id, title }) {
      report(await bin.takeBack(id), { kind: 'took-back', title: title || untitled });
    },
    async undoDiscard(ids) {
      report(await bin.takeBackAll(ids), null);
    },
    ...createBulk(stores, say, select),
    async copy(text) {
      return report(await copyText(text), { kind: 'copied' });
    },
    async copyRaw(raw) {
      report(await copyText(JSON.stringify(raw, null, 2)), { kind: 'copied-raw' });
    },
  };
}

/** Those that came out and stand on the site still, as their lines say. */
async function outAmong({ list }: Stores, ids: readonly string[]): Promise<readonly string[]> {
  const lines = await Promise.all(ids.map((id) => list.line(id)));
  return lines.flatMap((line) => {
    const row = line.ok ? line.value : null;
    return row && (row.status === 'published' || row.status === 'corrected') ? [row.id] : [];
  });
}

/** What is done with many drafts at once: one transaction, one thing to say. */
function createBulk(stores: Stores, say: Desk['say'], select: Words['select']) {
  const { bin, tag } = stores;
  const report = <Value>(result: Result<Value, Failure>, news: (value: Value) => News) =>
    say(result.ok ? news(result.value) : { kind: 'failure', code: result.failure.code });
  const done = (words: string): News => ({ kind: 'done', words });
  return {
    async discardAll(ids) {
      const out = await outAmong(stores, ids);
      report(await bin.discardAll(ids), (moved) => ({
        kind: 'discarded',
        ids: moved,
        title: null,
        out: out.filter((id) => moved.includes(id)),
      }));
    },
    async takeBackAll(ids) {
      report(await bin.takeBackAll(ids), (back) => done(select.tookBack(back.length)));
    },
    async remove(ids) {
      report(await bin.remove(ids), ({ gone, held }) => {
        const stayed = held.length > 0 ? ` ${select.heldBack(held.length)}` : '';
        return done(`${select.removed(gone.length)}${stayed}`);
      });
    },
    async tag(ids, tagging) {
      const words = tagging.isGiven ? select.tagged : select.untagged;
      report(await tag(ids, tagging), ({ length }) => done(words(length, tagging.tag)));
    },
  } satisfies Partial<Desk>;
}
