import { createStores, ourSurroundings } from '@/lib/storage/stores.ts';

/** For a page of the extension: plans a draft as the calendar does, but to the millisecond. */
Object.assign(globalThis, {
  planDraft: (id: string, plannedAt: string) =>
    createStores(ourSurroundings()).copies.describe(id, { plannedAt }),
  /** The same as the panel does, where a site was asked to bring it out. */
  scheduleDraft: (id: string, publishedAt: string) =>
    createStores(ourSurroundings()).copies.notePublication(id, {
      publishedAt,
      isPlanned: true,
      url: null,
    }),
});
