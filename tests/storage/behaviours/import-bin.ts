import { flow, linesOfBackup, takeLines } from '../backup-file.ts';
import { given, same } from '../demand.ts';
import { type Behaviours, hour, inWorld, request, type World } from '../world.ts';

const month = 31 * 24 * hour;

/** A draft on both computers that was written on in the first, and what that one has of it now. */
async function onBoth(world: World, other: World, change: (id: string) => Promise<void>) {
  const { id, savedAt: basis } = given(await world.copies.keep(request()));
  given(await world.versions.save(id, { cause: 'saved' }));
  given(await takeLines(other, flow(await linesOfBackup(world))));
  world.clock.pass(hour);
  given(await world.copies.keep(request({ id, text: 'Ditulis di sana.', basis })));
  await change(id);
  return { id, lines: await linesOfBackup(world) };
}

export const importedBins: Behaviours = {
  async 'throw away no draft that is in use here, and lift no hold'(world) {
    await inWorld(async (other) => {
      const { id, lines } = await onBoth(world, other, async (one) => {
        given(await other.copies.describe(one, { isHeld: true }));
        given(await world.bin.discard(one));
      });
      other.clock.pass(month);
      same(given(await takeLines(other, flow(lines))).drafts.newer, 1);
      const { text, deletedAt, details } = given(await other.copies.get(id));
      same([text, deletedAt, details.isHeld], ['Ditulis di sana.', null, true]);
      given(await other.copies.describe(id, { isHeld: false }));
      same([given(await other.bin.emptyOld()), given(await other.list.counts()).drafts], [0, 1]);
    });
  },

  async 'make no second draft of one that is only held here'(world) {
    await inWorld(async (other) => {
      const { id, lines } = await onBoth(world, other, async () => undefined);
      given(await takeLines(other, flow(lines)));
      given(await other.copies.describe(id, { isHeld: true }));
      same(given(await takeLines(other, flow(lines))).drafts.same, 1);
      same(given(await other.copies.get(id)).details.isHeld, true);
      same(await other.database.workingCopies.count(), 1);
    });
  },

  async 'bring the newer text of a draft out of the bin where that is asked'(world) {
    await inWorld(async (other) => {
      const { id, lines } = await onBoth(world, other, async (one) => {
        given(await other.bin.discard(one));
      });
      same(given(await takeLines(other, flow(lines))).drafts.binned, 1);
      given(await takeLines(other, flow(lines), true));
      const { text, deletedAt } = given(await other.copies.get(id));
      same([text, deletedAt], ['Ditulis di sana.', null]);
    });
  },
};
