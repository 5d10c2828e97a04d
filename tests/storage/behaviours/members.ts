import { fail, succeed } from '@/lib/core/result.ts';
import { isSignatureValid } from '@/lib/core/review/proof.ts';
import type { KeyLock } from '@/lib/storage/people/introduce.ts';
import type { Writing } from '@/lib/storage/people/people.ts';
import type { Unwrap } from '@/lib/storage/people/switch-member.ts';
import { watch } from '@/lib/storage/watch.ts';
import { failed, given, same } from '../demand.ts';
import { type Behaviours, hour, request, type World } from '../world.ts';

/** Stands for a passphrase, which takes its second: what is wrapped is not what goes in. */
const turned = (secret: Uint8Array): Uint8Array => secret.map((byte) => byte ^ 0x5a);
const lock: KeyLock = { wrap: async (secret) => succeed(turned(secret)), minutes: 15 };
const rightWords: Unwrap = async (wrapped) => succeed(turned(wrapped));
const otherWords: Unwrap = async () => fail({ code: 'lock.wrong-passphrase' } as const);

const introduced = async ({ people }: Pick<World, 'people'>, name: string) =>
  given(await people.introduce({ name, office: '', role: 'editor' }, null, lock));

const switchTo = (world: Pick<World, 'people'>, id: string, unwrap = rightWords) =>
  world.people.switchTo(id, unwrap, 15);

async function savedVersion({ copies, versions }: Pick<World, 'copies' | 'versions'>) {
  const { id } = given(await copies.keep(request()));
  const { hash } = given(await versions.save(id, { cause: 'saved' }));
  return { id, hash };
}

const recordOf = async ({ database }: Pick<World, 'database'>, hash: string) => {
  const row = await database.records.get(hash);
  if (!row) throw new Error('There is no such record.');
  return row;
};

const profileOf = async ({ people }: Pick<World, 'people'>) => given(await people.circle()).profile;

const writerOf = async ({ people }: Pick<World, 'people'>) => given(await people.writer());

/** Several people in one profile, each with a passphrase. */
export const members: Behaviours = {
  async 'lie on the disk under their passphrase, and nothing else opens them'(world) {
    const { hash } = await introduced(world, 'Dewi');
    const row = await world.database.identities.get(hash);
    same([row?.signing, row?.encryption], [null, null]);
    same(row?.wrapped instanceof Uint8Array, true);
    const keys = await world.people.openMember.keys();
    same([keys?.signing.extractable, keys?.encryption.extractable], [false, false]);
  },

  async 'sign what they write while they are at work, and nobody signs for another'(world) {
    const dewi = await introduced(world, 'Dewi');
    const first = await savedVersion(world);
    const rina = await introduced(world, 'Rina');
    same((await writerOf(world)).name, 'Rina');
    const second = await savedVersion(world);
    // What Dewi wrote and was not signed yet waits for her.
    given(await world.people.signOwn());
    same((await recordOf(world, first.hash)).signature, null);
    same(isSignatureValid(await recordOf(world, second.hash)), true);
    same((await recordOf(world, second.hash)).record.author.key, rina.record.body.signingKey);
    given(await switchTo(world, dewi.hash));
    same(isSignatureValid(await recordOf(world, first.hash)), true);
    same((await recordOf(world, first.hash)).record.author.key, dewi.record.body.signingKey);
    same(await world.database.unsigned.count(), 0);
  },

  async 'are not opened by another passphrase, and then nobody changes'(world) {
    const dewi = await introduced(world, 'Dewi');
    await introduced(world, 'Rina');
    failed(await switchTo(world, dewi.hash, otherWords), 'member.wrong-passphrase');
    same((await writerOf(world)).name, 'Rina');
  },

  async 'are closed after the minutes without use, and what is written then has no name'(world) {
    await introduced(world, 'Dewi');
    world.clock.pass(hour / 6);
    await world.people.openMember.note();
    world.clock.pass(hour / 5);
    same((await writerOf(world)).name, 'Dewi');
    world.clock.pass(hour / 2);
    same(await writerOf(world), { name: '', hasKeys: true });
    const { hash } = await savedVersion(world);
    same((await recordOf(world, hash)).record.author, { name: '', key: null });
    same(given(await world.people.signOwn()), 0);
    failed(await world.people.openingKeys(), 'bundle.needs-key');
  },

  async 'are all known as own, whoever is at work'(world) {
    const dewi = await introduced(world, 'Dewi');
    const rina = await introduced(world, 'Rina');
    await world.people.openMember.close();
    const { own, known, profile } = given(await world.people.circle());
    same(own, null);
    same(profile.map(({ id }) => id).sort(), [dewi.hash, rina.hash].sort());
    same([...known.own].sort(), [dewi, rina].map((one) => one.record.body.signingKey).sort());
  },

  async 'set a deadline on what they wrote themselves, and on nothing else'(world) {
    const dewi = await introduced(world, 'Dewi');
    const { id, hash } = await savedVersion(world);
    const until = '2026-12-01T09:00:00.000Z';
    await introduced(world, 'Rina');
    failed(await world.bundles.ask(id, hash, until), 'share.deadline-not-own');
    given(await world.bundles.ask(id, hash, null));
    const requests = () => world.database.records.where('record.kind').equals('request').count();
    same(await requests(), 0);
    given(await switchTo(world, dewi.hash));
    given(await world.bundles.ask(id, hash, until));
    // It counts once it is signed; then nothing has to be said again.
    given(await world.people.signOwn());
    given(await world.bundles.ask(id, hash, until));
    same(await requests(), 1);
  },

  async 'decide nothing of their own version while their keys are closed'(world) {
    await introduced(world, 'Dewi');
    const { id, hash } = await savedVersion(world);
    const word = { version: hash, outcome: 'approved' as const, comment: '', isOwnNoted: true };
    await world.people.openMember.close();
    failed(await world.reviews.decide(id, word), 'decision.own-version');
    given(await switchTo(world, (await profileOf(world))[0]?.id ?? ''));
    given(await world.reviews.decide(id, word));
  },

  async 'after the first need a passphrase, and without one nothing is made'(world) {
    const { people } = world;
    const first = given(await people.introduce({ name: 'Dewi', office: '', role: 'editor' }));
    same(
      given(await people.introduce({ name: 'Rina', office: '', role: 'editor' })).hash,
      first.hash,
    );
    const second = await introduced(world, 'Rina');
    same((await writerOf(world)).name, 'Rina');
    await people.openMember.close();
    // Whoever has no passphrase is not at work by themself any more, since there are several.
    same((await writerOf(world)).name, '');
    given(await switchTo(world, first.hash, otherWords));
    same((await writerOf(world)).name, 'Dewi');
    same(await world.database.identities.count(), 2);
    same(second.record.body.name, 'Rina');
  },

  async 'are told under a watch, also that nobody is at work'(world) {
    await introduced(world, 'Dewi');
    await introduced(world, 'Rina');
    const told = (): Promise<Writing> =>
      new Promise((resolve) => {
        const stop = watch(
          () => world.people.writer(),
          (writing) => {
            queueMicrotask(() => stop());
            resolve(given(writing));
          },
        );
      });
    same(await told(), { name: 'Rina', hasKeys: true });
    await world.people.openMember.close();
    same(await told(), { name: '', hasKeys: true });
    same(given(await world.people.waiting()), 0);
  },

  async 'are at work in every tab at once'(world) {
    await introduced(world, 'Dewi');
    const { id, hash } = await savedVersion(world.another());
    same((await recordOf(world, hash)).record.author.name, 'Dewi');
    same(given(await world.another().people.signOwn(id)), 1);
  },
};
