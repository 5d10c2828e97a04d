import type { Composers } from '@/components/desk/use-loading.ts';
import type { DraftFilter } from '@/lib/core/draft-filter.ts';
import type { DraftPlace, DraftRow } from '@/lib/core/draft-row.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { type Result, succeed } from '@/lib/core/result.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { type Keep, keepFromPage } from '@/lib/keeping/keep-from-page.ts';
import type { DraftPage } from '@/lib/storage/draft-list.ts';
import type { DraftCounts } from '@/lib/storage/draft-tally.ts';
import type { FilterChoices } from '@/lib/storage/filter-choices.ts';
import type { DraftHistory } from '@/lib/storage/versions.ts';
import { type Watch, watch } from '@/lib/storage/watch.ts';
import { watchSlowly } from '@/lib/storage/watch-slowly.ts';
import { FreshFigures } from './fresh-figures.ts';
import type { Services } from './services.ts';
import type { Answered, FoundDrafts } from './use-search.ts';

/** The services in the form in which the shared parts of our pages take them. */
export interface Wiring {
  readonly watchCounts: Watch<DraftCounts>;
  /** Tells the newest drafts of a place that fit, so many at the most. */
  readonly watchPage: (place: DraftPlace, filter: DraftFilter, limit: number) => Watch<DraftPage>;
  /** Tells what the drafts can be narrowed to. */
  readonly watchChoices: Watch<FilterChoices>;
  /** Tells the drafts of an answer with their texts. */
  readonly watchFound: (answered: Answered | null) => Watch<FoundDrafts>;
  /** Tells one draft; null while it is not kept. */
  readonly watchDraft: (id: string) => Watch<WorkingCopy | null>;
  /** Tells the line of a draft in the list; null while it has none. */
  readonly watchLine: (id: string) => Watch<DraftRow | null>;
  /** Tells everything that happened to a draft. */
  readonly watchHistory: (id: string) => Watch<DraftHistory>;
  readonly figures: FreshFigures;
  readonly keep: Keep;
  readonly composers: Composers;
}

/** Counting waits for what is opened first, so many milliseconds at the most. */
const patience = 1000;

export function wire({ stores: { copies, list, versions }, send }: Services): Wiring {
  const opened = Promise.withResolvers<void>();
  setTimeout(opened.resolve, patience);
  const slowly =
    <Value>(ask: () => Promise<Result<Value, Failure>>): Watch<Value> =>
    (tell) =>
      watchSlowly(() => list.sign(), ask, tell, opened.promise);
  return {
    watchCounts: slowly(() => list.counts()),
    watchPage: (place, filter, limit) => (tell) =>
      watch(
        () => list.page(place, filter, limit),
        (page) => {
          // Once they are written anew, the list is told again.
          if (page.ok && page.value.damaged.length > 0) void list.mend(page.value.damaged);
          tell(page);
          opened.resolve();
        },
      ),
    watchChoices: slowly(() => list.choices()),
    watchFound: (answered) => (tell) =>
      watch(async () => {
        const texts = await list.found(answered?.hits.map(({ id }) => id) ?? []);
        return texts.ok ? succeed({ answered, texts: texts.value }) : texts;
      }, tell),
    watchDraft: (id) => (tell) => watch(() => copies.find(id), tell),
    watchLine: (id) => (tell) => watch(() => list.line(id), tell),
    watchHistory: (id) => (tell) => watch(() => versions.history(id), tell),
    figures: new FreshFigures(list),
    keep: keepFromPage(
      (request) => copies.keep(request),
      (request) => send('keepWorkingCopy', request),
    ),
    composers: {
      find: () => send('findComposers', null),
      load: ({ tabId }, draft, isWithoutVersion) =>
        send('loadIntoComposer', { tabId, draft, ...(isWithoutVersion && { isWithoutVersion }) }),
    },
  };
}
