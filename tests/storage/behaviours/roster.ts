import type { NamedRecord } from '@/lib/core/records/record.ts';
import { readCard, writeCard } from '@/lib/core/review/card.ts';
import type { Member } from '@/lib/core/review/known-people.ts';
import { trustOf } from '@/lib/core/review/trust.ts';
import { failed, given, same } from '../demand.ts';
import { type Behaviours, inWorld, type World } from '../world.ts';

const introduced = async ({ people }: World, name: string): Promise<Member> =>
  given(await people.introduce({ name, office: 'Diskominfo', role: 'editor' }));

/** Takes records as they come: through the text of a card. */
const take = ({ people }: World, ...records: readonly { readonly hash: string }[]) =>
  people.take(given(readCard(writeCard(records as unknown as NamedRecord[]))));

const circleOf = async ({ people }: World) => given(await people.circle());

async function trustIn(world: World, member: Member) {
  const circle = await circleOf(world);
  return trustOf(member, circle, circle.trusted);
}

/** What profiles know of each other, with nothing but cards between them. */
export const rosters: Behaviours = {
  'names nobody known by their card alone, until the numbers were compared': (dewi) =>
    inWorld(async (rina) => {
      await introduced(dewi, 'Dewi');
      const member = await introduced(rina, 'Rina');
      same(given(await take(dewi, member)), [member.hash]);
      same(given(await take(dewi, member)), []);
      same(await trustIn(dewi, member), 'new');
      given(await dewi.people.trust(member.hash));
      same(await trustIn(dewi, member), 'compared');
      given(await dewi.people.distrust(member.hash));
      same(await trustIn(dewi, member), 'new');
    }),

  'of the trusted keeper makes members known to who never met them': (dewi) =>
    inWorld((rina) =>
      inWorld(async (hasan) => {
        await introduced(dewi, 'Dewi');
        const [keeper, member] = [await introduced(rina, 'Rina'), await introduced(hasan, 'Hasan')];
        given(await take(rina, member));
        given(await rina.people.trust(member.hash));
        given(await rina.people.chooseKeeper(keeper.hash));
        given(await rina.people.publishRoster());
        const { roster, members } = await circleOf(rina);
        if (!roster) throw new Error('There is no roster.');
        given(await take(dewi, ...members, roster));
        same(await trustIn(dewi, member), 'new');
        given(await dewi.people.chooseKeeper(keeper.hash));
        same(await trustIn(dewi, member), 'listed');
      }),
    ),

  'of anybody else is refused with all that came along': (dewi) =>
    inWorld((rina) =>
      inWorld(async (hasan) => {
        const [keeper, sender] = [await introduced(rina, 'Rina'), await introduced(hasan, 'Hasan')];
        given(await take(dewi, keeper));
        given(await dewi.people.chooseKeeper(keeper.hash));
        given(await hasan.people.chooseKeeper(sender.hash));
        given(await hasan.people.publishRoster());
        const { roster } = await circleOf(hasan);
        if (!roster) throw new Error('There is no roster.');
        failed(await take(dewi, sender, roster), 'roster.self-promotion');
        same(
          (await circleOf(dewi)).members.map(({ hash }) => hash),
          [keeper.hash],
        );
      }),
    ),

  'is written by its keeper alone': (dewi) =>
    inWorld(async (rina) => {
      await introduced(dewi, 'Dewi');
      failed(await dewi.people.publishRoster(), 'roster.self-promotion');
      const keeper = await introduced(rina, 'Rina');
      given(await take(dewi, keeper));
      given(await dewi.people.chooseKeeper(keeper.hash));
      failed(await dewi.people.publishRoster(), 'roster.self-promotion');
    }),

  'that confirms a new key takes the lost one out': (rina) =>
    inWorld((before) =>
      inWorld(async (after) => {
        const keeper = await introduced(rina, 'Rina');
        given(await rina.people.chooseKeeper(keeper.hash));
        const old = await introduced(before, 'Hasan');
        given(await take(rina, old));
        given(await rina.people.trust(old.hash));
        given(await take(after, old));
        const said = { name: 'Hasan', office: '', role: 'editor' } as const;
        const next = given(await after.people.introduce(said, old.hash));
        given(await take(rina, next));
        given(await rina.people.trust(next.hash));
        same(await trustIn(rina, next), 'unconfirmed');
        given(await rina.people.publishRoster());
        same([await trustIn(rina, next), await trustIn(rina, old)], ['compared', 'replaced']);
        const { roster } = await circleOf(rina);
        same([...(roster?.record.body.members ?? [])].sort(), [keeper.hash, next.hash].sort());
      }),
    ),

  'takes the signature of a record that came without one before, in either order': (dewi) =>
    inWorld(async (rina) => {
      const member = await introduced(rina, 'Rina');
      const bare = { ...member, signature: null } as unknown as NamedRecord;
      const signed = member as unknown as NamedRecord;
      for (const one of [bare, signed, bare]) given(await dewi.add([one]));
      same((await dewi.database.records.get(member.hash))?.signature, member.signature);
    }),
};
