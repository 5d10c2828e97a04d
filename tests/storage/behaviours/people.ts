import { ed25519 } from '@noble/curves/ed25519.js';
import { base64urlnopad } from '@scure/base';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { signedText } from '@/lib/core/records/signed-text.ts';
import { type Entry, writeRecord } from '@/lib/storage/write-record.ts';
import { given, same } from '../demand.ts';
import { type Behaviours, request, type World } from '../world.ts';

const rina = { name: 'Rina Hartati', office: 'Diskominfo', role: 'editor' } as const;

const isSigned = ({ hash, record, signature }: NamedRecord): boolean =>
  signature !== null &&
  record.author.key !== null &&
  ed25519.verify(
    base64urlnopad.decode(signature),
    signedText(hash),
    base64urlnopad.decode(record.author.key),
  );

async function savedVersion({ copies, versions }: World): Promise<string> {
  const { id } = given(await copies.keep(request()));
  given(await versions.save(id, { cause: 'saved' }));
  return id;
}

const tablesOfRecords = ({ database: { records, identities, unsigned } }: World) => [
  records,
  identities,
  unsigned,
];

const comment = (draft: string, version: string, count: number): Entry<'comment'> => ({
  kind: 'comment',
  draft,
  parents: [version],
  body: { version, anchor: null, text: `Catatan ${count}`, replyTo: null },
});

const recordsOf = async ({ versions }: World, id: string) =>
  given(await versions.history(id)).records;

/** What is done with the own keys of a profile. */
export const people: Behaviours = {
  async 'without keys writes as nobody, and signs nothing'(world) {
    const id = await savedVersion(world);
    const [version] = await recordsOf(world, id);
    same(version?.record.author, { name: '', key: null });
    same(given(await world.people.signOwn()), 0);
    same(given(await world.people.identity()), null);
  },

  async 'makes keys that nobody can take out, and a signed record of whose they are'(world) {
    const member = given(await world.people.introduce(rina));
    const identity = given(await world.people.identity());
    same([identity?.signing?.extractable, identity?.encryption?.extractable], [false, false]);
    same(member.record.body.signingKey, identity?.publicKey);
    same(member.record.author, { name: rina.name, key: identity?.publicKey });
    same(isSigned(member), true);
  },

  async 'makes keys once, whichever tab asks'(world) {
    const [one, other] = await Promise.all([
      world.people.introduce(rina),
      world.another().people.introduce({ ...rina, name: 'Rina H.' }),
    ]);
    same(given(one).hash, given(other).hash);
    same(await world.database.records.count(), 1);
  },

  async 'signs what is written from then on, after it is written'(world) {
    given(await world.people.introduce(rina));
    const id = await savedVersion(world);
    const [before] = await recordsOf(world, id);
    same([before?.record.author.name, before?.signature], [rina.name, null]);
    same(given(await world.people.signOwn(id)), 1);
    const [after] = await recordsOf(world, id);
    same(after && isSigned(after), true);
    same(given(await world.people.signOwn(id)), 0);
  },

  async 'signs one draft or all'(world) {
    given(await world.people.introduce(rina));
    const first = await savedVersion(world);
    await savedVersion(world);
    same(given(await world.people.signOwn(first)), 1);
    same(given(await world.people.signOwn()), 1);
  },

  async 'catches up after a stop, in another tab, by as many as there are'(world) {
    given(await world.people.introduce(rina));
    const id = await savedVersion(world);
    const { database, clock } = world;
    const [version] = await recordsOf(world, id);
    await database.transaction('rw', tablesOfRecords(world), async () => {
      for (let count = 0; count < 401; count += 1)
        await writeRecord({ database, now: clock.now }, comment(id, version?.hash ?? '', count));
    });
    same(given(await world.another().people.signOwn()), 402);
    same((await recordsOf(world, id)).every(isSigned), true);
    same(await world.database.unsigned.count(), 0);
  },

  async 'signs nothing that was removed meanwhile'(world) {
    given(await world.people.introduce(rina));
    const id = await savedVersion(world);
    await world.database.records.where('draft').equals(id).delete();
    same(given(await world.people.signOwn()), 0);
    same(await world.database.unsigned.count(), 0);
  },
};
