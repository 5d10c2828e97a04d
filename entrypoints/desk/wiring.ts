import type { Composers } from '@/components/desk/use-loading.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import { type Keep, keepFromPage } from '@/lib/keeping/keep-from-page.ts';
import { watchWorkingCopies } from '@/lib/storage/watch-working-copies.ts';
import type { WorkingCopyList } from '@/lib/storage/working-copies.ts';
import type { Services } from './services.ts';

/** The services in the form in which the shared parts of our pages take them. */
export interface Wiring {
  readonly watch: (tell: (list: Result<WorkingCopyList, Failure>) => void) => () => void;
  readonly keep: Keep;
  readonly composers: Composers;
}

export const wire = ({ stores: { copies }, send }: Services): Wiring => ({
  watch: (tell) => watchWorkingCopies(copies, tell),
  keep: keepFromPage(
    (request) => copies.keep(request),
    (request) => send('keepWorkingCopy', request),
  ),
  composers: {
    find: () => send('findComposers', null),
    load: ({ tabId }, draft) => send('loadIntoComposer', { tabId, draft }),
  },
});
