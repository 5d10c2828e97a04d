import { x25519 } from '@noble/curves/ed25519.js';
import { noFigures } from '@/lib/core/draft-row.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import type { KeepRequest } from '@/lib/core/working-copy.ts';
import { type Database, openDatabase } from '@/lib/storage/database.ts';
import { type KeyRing, keyInHand } from '@/lib/storage/lock/key-ring.ts';
import type { LockRow } from '@/lib/storage/lock/lock-row.ts';
import { OpenMember } from '@/lib/storage/people/open-member.ts';
import { createStores, type Stores } from '@/lib/storage/stores.ts';
import type { Surroundings } from '@/lib/storage/surroundings.ts';

/** A clock that stands until it is moved. */
class Clock {
  #time = Date.parse('2026-11-24T02:41:00.000Z');

  readonly now = (): Date => new Date(this.#time);

  /** Moves on by `milliseconds`. */
  pass(milliseconds: number): void {
    this.#time += milliseconds;
  }
}

export const hour = 60 * 60 * 1000;

/** A store with a database of its own, so that no order of behaviours can matter. */
export interface World extends Stores {
  readonly databaseName: string;
  readonly clock: Clock;
  readonly database: Database;
  /** A second connection to the same database, as another page has it. */
  another(): Stores & { readonly database: Database };
}

/** A key of a desk for tests, made once. */
export const testKey = x25519.keygen();

/** A lock as it lies in a database whose rows are all sealed. */
export const sealedLock: LockRow = {
  id: 'desk',
  state: 'sealed',
  place: null,
  publicKey: testKey.publicKey,
  wrapped: new Uint8Array(),
  minutes: 15,
};

/** The same behaviour on a desk that is sealed and unlocked. */
export const inSealedWorld = (behave: Behaviour): Promise<void> =>
  inWorld(behave, keyInHand(testKey.secretKey));

/** Gives a behaviour its world, and takes it away again however the behaviour ends. */
export async function inWorld(behave: Behaviour, keys?: KeyRing): Promise<void> {
  const databaseName = `test-${crypto.randomUUID()}`;
  const clock = new Clock();
  const member = new OpenMember(() => clock.now().getTime());
  const opened: Database[] = [];
  const open = () => {
    const database = openDatabase(databaseName, keys, member);
    opened.push(database);
    return { database, ...createStores(standing(database, clock.now)) };
  };
  try {
    const world = open();
    if (keys) await world.database.lock.put(sealedLock);
    await behave({ databaseName, clock, ...world, another: open });
  } finally {
    for (const database of opened.slice(1)) database.close();
    await opened[0]?.delete();
  }
}

/** What is around the stores of a test; what the check says of its drafts does not matter here. */
export const standing = (
  database: Database,
  now: Surroundings['now'] = () => new Date(),
): Surroundings => ({
  database,
  now,
  newId: () => crypto.randomUUID(),
  measuring: async () => () => noFigures,
  policy: async () => defaultPolicy,
});

/** Something that the store does; throws where it does not. */
export type Behaviour = (world: World) => Promise<void>;
export type Behaviours = Readonly<Record<string, Behaviour>>;

/** A text as the panel beside a Facebook composer sends it. */
export const request = (change: Partial<KeepRequest> = {}): KeepRequest => ({
  id: crypto.randomUUID(),
  site: 'www.facebook.com',
  composer: 'facebook-page',
  channel: 'facebook',
  text: 'Posyandu buka hari Sabtu.',
  entities: [],
  selfCheck: unchecked,
  writer: crypto.randomUUID(),
  basis: null,
  ...change,
});
