import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { test as base, expect, vi } from 'vitest';
import { attendSearch } from '@/entrypoints/desk/attend-search.ts';
import { DeskApp } from '@/entrypoints/desk/desk-app.tsx';
import { type Answerer, DraftSearch } from '@/entrypoints/desk/draft-search.ts';
import type { Services } from '@/entrypoints/desk/services.ts';
import { providerOf } from '@/lib/ai/provider-of.ts';
import { defaultPolicy, type Policy } from '@/lib/core/policy.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { type Database, openDatabase } from '@/lib/storage/database.ts';
import { SearchSource } from '@/lib/storage/search-source.ts';
import { createStores, type Stores } from '@/lib/storage/stores.ts';
import { standing } from '../storage/world.ts';

export interface World {
  database: Database;
  stores: Stores;
}

/** A test with a desk's database of its own. */
export const test = base.extend<World>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names from the pattern
  database: async ({}, use) => {
    const database = openDatabase(`test-${crypto.randomUUID()}`);
    await use(database);
    await database.delete();
  },
  stores: async ({ database }, use) => {
    await use(createStores(standing(database)));
  },
});

/** What happy-dom lacks or does otherwise than a browser; before each test. */
export async function standAtDesk() {
  await goTo('');
  // happy-dom moves the page at this, which no browser does.
  vi.spyOn(history, 'replaceState').mockReturnValue(undefined);
  const waiting = new Map<number, IdleRequestCallback>();
  let count = 0;
  vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) => {
    count += 1;
    const handle = count;
    waiting.set(handle, run);
    queueMicrotask(() => waiting.get(handle)?.({ didTimeout: false, timeRemaining: () => 50 }));
    return handle;
  });
  vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.delete(handle));
}

const done = async () => ({ ok: true as const, value: null });

/** A desk that nobody locked. */
const unlocked: Services['lock'] = {
  getState: () => none,
  subscribe: () => () => undefined,
  unlock: done,
  lock: async () => undefined,
  switchOn: done,
  switchOff: done,
  change: done,
  setMinutes: done,
  note: () => undefined,
  goOn: () => undefined,
};
const none = { kind: 'none' } as const;

/** The search as it is, on this page: there is no worker here. */
const searchIn = (database: Database): DraftSearch =>
  new DraftSearch(() => {
    const desk = new EventTarget();
    const listen = attendSearch(new SearchSource(database), null, (data) =>
      desk.dispatchEvent(new MessageEvent('message', { data })),
    );
    return Object.assign(desk, { postMessage: listen, terminate: () => undefined }) as Answerer;
  });

/** Changes the address, and waits until the page has heard of it. */
async function goTo(hash: string): Promise<void> {
  if (location.hash === hash) return;
  const heard = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = hash;
  await heard;
}

/** Puts the drafts into the database and opens the desk at that address. */
export async function openDesk(
  { database, stores }: World,
  drafts: WorkingCopy[],
  hash = '',
  policy: Policy = defaultPolicy,
  search: DraftSearch = searchIn(database),
) {
  await database.workingCopies.bulkPut(drafts);
  await stores.list.rebuild();
  await goTo(hash);
  const send = vi.fn();
  const services: Services = {
    stores,
    send,
    search,
    watchPolicy: (tell) => {
      tell(policy);
      return () => undefined;
    },
    writePolicy: vi.fn(async () => undefined),
    writeLanguage: vi.fn(async () => undefined),
    reminders: {
      watchSeen: (tell) => {
        tell({});
        return () => undefined;
      },
      see: vi.fn(async () => undefined),
      isAllowed: async () => false,
      allow: vi.fn(async () => true),
      forbid: vi.fn(async () => true),
    },
    ai: {
      allow: vi.fn(async () => true),
      forbid: vi.fn(async () => undefined),
      findBuiltIn: async () => 'none',
      providerOf,
    },
    lock: unlocked,
    askPersistence: async () => 'unlimited',
    noticeLoss: async () => false,
    forgetLoss: async () => undefined,
  };
  render(<DeskApp firstLanguage="id" services={services} />);
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(screen.queryByText('Membuka draf…')).not.toBeInTheDocument());
  return { send, services, user: userEvent.setup() };
}
