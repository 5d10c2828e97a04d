import { given, same } from '../demand.ts';
import { type Behaviours, hour, request, type World } from '../world.ts';

const day = 24 * hour;

/** A desk with so many drafts and a picture that none of them shows any more. */
async function furnish({ copies, files, clock }: World, count = 12): Promise<string> {
  for (let at = 0; at < count; at += 1) given(await copies.keep(request()));
  const hash = given(await files.keep(new Blob(['abc'], { type: 'image/png' })));
  clock.pass(2 * day);
  return hash;
}

/** Does something as soon as the first row is read, and waits for it too. */
async function whileReading<Value>(
  table: World['database']['workingCopies' | 'drafts'],
  read: () => Promise<Value>,
  act: () => Promise<unknown>,
): Promise<Value> {
  let acting: Promise<unknown> | undefined;
  const begin = (row: unknown) => {
    acting ??= act();
    return row;
  };
  table.hook('reading', begin);
  const value = await read();
  table.hook('reading').unsubscribe(begin);
  await acting;
  return value;
}

/** What came to its end first, where a draft is saved while something reads. */
async function firstOf(
  world: World,
  table: Parameters<typeof whileReading>[0],
  read: () => Promise<unknown>,
): Promise<string | undefined> {
  const order: string[] = [];
  await whileReading(
    table,
    async () => {
      await read();
      order.push('read');
    },
    async () => {
      given(await world.copies.keep(request()));
      order.push('saved');
    },
  );
  return order[0];
}

/** What looks through the whole desk, such as at each start, lets a person save meanwhile. */
export const tidying: Behaviours = {
  async 'of unused files holds no save back'(world) {
    await furnish(world);
    const { database, files } = world;
    const first = await firstOf(world, database.workingCopies, () => files.removeUnused(1));
    same(first, 'saved');
    same(await database.files.count(), 0);
  },

  async 'leaves a file that is named again meanwhile'(world) {
    const hash = await furnish(world);
    const { copies, database, files } = world;
    const item = { name: 'a.png', type: 'image/png', size: 3, alt: '', hash, isKept: true };
    const name = async () => {
      const { id } = given(await copies.keep(request()));
      given(await copies.describe(id, { media: [item] }));
    };
    const tidy = () => files.removeUnused(1);
    same(given(await whileReading(database.workingCopies, tidy, name)), 0);
    same(await database.files.count(), 1);
  },

  async 'and reading for an archive hold no save back either'(world) {
    await furnish(world);
    const { archive, database } = world;
    same(await firstOf(world, database.drafts, () => archive.entries(1)), 'saved');
  },
};
