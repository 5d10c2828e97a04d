import { expect, test } from 'vitest';
import { openBundle, packBundle } from '@/lib/backup/bundle-file.ts';
import type { Bundle } from '@/lib/core/bundle/bundle.ts';
import { recipientOf } from '@/lib/core/bundle/recipient.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import type { Member } from '@/lib/core/review/known-people.ts';
import { readersOf } from '@/lib/core/review/readers.ts';
import { trustOf } from '@/lib/core/review/trust.ts';
import { failed, given } from './demand.ts';
import { inWorld, request, type World } from './world.ts';

const draft = request({ text: 'Posyandu buka Sabtu.' });

const introduced = async ({ people }: World, name: string): Promise<Member> =>
  given(await people.introduce({ name, office: 'Dinkes', role: 'editor' }));

async function bundleFrom(world: World): Promise<Bundle> {
  const { bundles, clock, copies, people, versions } = world;
  if ((await copies.get(draft.id)).ok === false) given(await copies.keep(draft));
  given(await versions.save(draft.id, { cause: 'share' }));
  given(await people.signOwn());
  const about = { format: 'siap-tayang-bundle', version: 1, app: '0.1.0' } as const;
  const header = { ...about, madeAt: clock.now().toISOString(), draft: draft.id };
  return { header, records: given(await bundles.recordsOf(draft.id)) };
}

const circleOf = async ({ people }: World) => given(await people.circle());

async function trustIn(world: World, member: Member) {
  const circle = await circleOf(world);
  return trustOf(member, circle, circle.trusted);
}

const take = ({ people }: World, ...members: readonly Member[]) =>
  people.take(members as unknown as NamedRecord[]);

/** A world whose own member keeps its roster, with these members in it. */
async function keepRoster(world: World, keeper: Member, ...members: readonly Member[]) {
  if (members.length > 0) given(await take(world, ...members));
  for (const { hash } of members) given(await world.people.trust(hash));
  given(await world.people.chooseKeeper(keeper.hash));
  given(await world.people.publishRoster());
}

test('the keeper’s roster travels in a bundle, and makes its members known to who trusts the keeper', () =>
  inWorld((rina) =>
    inWorld((dewi) =>
      inWorld(async (hasan) => {
        const [keeper, member] = [await introduced(rina, 'Rina'), await introduced(hasan, 'Hasan')];
        await introduced(dewi, 'Dewi');
        await keepRoster(rina, keeper, member);
        const bundle = await bundleFrom(rina);
        expect(given(await dewi.bundles.survey(bundle))).toMatchObject({
          fresh: { member: 2, roster: 1 },
          isRosterForeign: false,
        });
        given(await dewi.bundles.take(bundle, false));
        // Brought by a file, and nothing more.
        expect(await trustIn(dewi, keeper)).toBe('new');
        expect(await trustIn(dewi, member)).toBe('new');
        expect(readersOf(await circleOf(dewi))).toEqual([]);
        given(await dewi.people.chooseKeeper(keeper.hash));
        expect(await trustIn(dewi, member)).toBe('listed');
        // What Dewi sends on has the keeper's roster with it.
        const sent = (await bundleFrom(dewi)).records.map(({ record }) => record.kind);
        expect(sent.filter((kind) => kind === 'roster')).toHaveLength(1);
      }),
    ),
  ));

test('a roster that promotes its sender is left outside, with the review taken', () =>
  inWorld((dewi) =>
    inWorld((rina) =>
      inWorld(async (agus) => {
        const [keeper, sender] = [await introduced(rina, 'Rina'), await introduced(agus, 'Agus')];
        given(await take(dewi, keeper));
        given(await dewi.people.chooseKeeper(keeper.hash));
        await keepRoster(agus, sender);
        const bundle = await bundleFrom(agus);
        const survey = given(await dewi.bundles.survey(bundle));
        expect(survey).toMatchObject({ isRosterForeign: true, fresh: { member: 1, version: 1 } });
        expect(survey.fresh.roster).toBeUndefined();
        given(await dewi.bundles.take(bundle, false));
        expect(await trustIn(dewi, sender)).toBe('new');
        expect(readersOf(await circleOf(dewi)).map(({ hash }) => hash)).toEqual([keeper.hash]);
        const kinds = (await dewi.database.records.toArray()).map(({ record }) => record.kind);
        expect(kinds).not.toContain('roster');
      }),
    ),
  ));

test('a roster in the keeper’s name without the keeper’s signature is left outside', () =>
  inWorld((dewi) =>
    inWorld((rina) =>
      inWorld(async (agus) => {
        const [keeper, sender] = [await introduced(rina, 'Rina'), await introduced(agus, 'Agus')];
        given(await take(dewi, keeper));
        given(await dewi.people.chooseKeeper(keeper.hash));
        await keepRoster(rina, keeper, sender);
        const { header, records } = await bundleFrom(rina);
        const stripped = records.map((one) =>
          one.record.kind === 'roster' ? { ...one, signature: sender.signature } : one,
        );
        const bundle = { header, records: stripped };
        expect(given(await dewi.bundles.survey(bundle)).isRosterForeign).toBe(true);
        given(await dewi.bundles.take(bundle, false));
        expect(await trustIn(dewi, sender)).toBe('new');
      }),
    ),
  ));

test('an old bundle that is sent again changes nothing', () =>
  inWorld((rina) =>
    inWorld(async (dewi) => {
      const keeper = await introduced(rina, 'Rina');
      await keepRoster(rina, keeper);
      const old = await bundleFrom(rina);
      const hasan = await inOther('Hasan');
      await keepRoster(rina, keeper, hasan);
      given(await dewi.bundles.take(await bundleFrom(rina), false));
      given(await dewi.people.chooseKeeper(keeper.hash));
      const before = await dewi.database.records.toArray();
      expect(given(await dewi.bundles.take(old, false)).added).toEqual([]);
      expect(await dewi.database.records.toArray()).toEqual(before);
      expect((await circleOf(dewi)).roster?.record.body.members).toContain(hasan.hash);
    }),
  ));

/** Somebody with a profile of their own. */
async function inOther(name: string): Promise<Member> {
  let member: Member | undefined;
  await inWorld(async (world) => {
    member = await introduced(world, name);
  });
  if (!member) throw new Error('Nobody was introduced.');
  return member;
}

test('a file for the key of a member is opened by their profile without words, and by no other', () =>
  inWorld((rina) =>
    inWorld((dewi) =>
      inWorld(async (agus) => {
        await introduced(rina, 'Rina');
        const reader = await introduced(dewi, 'Dewi');
        await introduced(agus, 'Agus');
        const bundle = await bundleFrom(rina);
        const recipients = [recipientOf(reader.record.body.encryptionKey)];
        const file = given(await packBundle(bundle, { recipients }));
        const keys = given(await dewi.people.openingKeys());
        expect(given(await openBundle(file, { keys }))).toEqual(bundle);
        failed(
          await openBundle(file, { keys: given(await agus.people.openingKeys()) }),
          'bundle.not-for-you',
        );
      }),
    ),
  ));

test('a profile without keys is told that it has none', () =>
  inWorld(async ({ people }) => failed(await people.openingKeys(), 'bundle.needs-key')));
