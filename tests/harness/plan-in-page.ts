import { createStores, ourSurroundings } from '@/lib/storage/stores.ts';

/** For a page of the extension: plans a draft as the calendar does, but to the millisecond. */
Object.assign(globalThis, {
  planDraft: (id: string, plannedAt: string) =>
    createStores(ourSurroundings()).copies.describe(id, { plannedAt }),
});
