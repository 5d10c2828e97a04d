import { writeLine } from '@/lib/core/backup/line.ts';
import type { UnfinishedMerge } from '@/lib/core/unfinished-merge.ts';
import { flow, linesOfBackup, surveyLines, takeLines } from '../backup-file.ts';
import { given, same } from '../demand.ts';
import { type Behaviours, inWorld, request, type World } from '../world.ts';

const heads = ['a'.repeat(64), 'b'.repeat(64)] as UnfinishedMerge['heads'];
const byHand = (written: string) => ({
  facebook: { choices: { 0: 'right' as const }, written, isByHand: true },
});

async function begin(world: World, written = 'Sabtu sore.') {
  const id = given(await world.copies.keep(request())).id;
  given(await world.merges.keep(id, heads, byHand(written)));
  return id;
}

/** Two heads that are being made one. */
export const merges: Behaviours = {
  async 'are found again by another page, as they were left'(world) {
    const id = await begin(world);
    given(await world.merges.keep(id, heads, byHand('Sabtu pagi.')));
    const found = given(await world.another().merges.of(id));
    same(
      found.map((one) => [one.heads, one.channels]),
      [[heads, byHand('Sabtu pagi.')]],
    );
    same(given(await world.merges.of(crypto.randomUUID())), []);
  },

  async 'go when they are a version, and those of other heads stay'(world) {
    const id = await begin(world);
    const { hash } = given(await world.versions.save(id, { cause: 'saved' }));
    const own: UnfinishedMerge['heads'] = [hash, heads[1]];
    given(await world.merges.keep(id, own, byHand('Minggu.')));
    const texts = { facebook: 'Sabtu sore.' };
    given(await world.versions.merge(id, own, texts, crypto.randomUUID()));
    same(
      given(await world.merges.of(id)).map((one) => one.heads),
      [heads],
    );
  },

  async 'come along in a backup, once, and never over what was written here'(world) {
    const id = await begin(world);
    const { hash } = given(await world.versions.save(id, { cause: 'saved' }));
    const done: UnfinishedMerge['heads'] = [hash, heads[1]];
    given(await world.merges.keep(id, done, byHand('Sudah jadi.')));
    const lines = await linesOfBackup(world);
    await inWorld(async (other) => {
      same(given(await surveyLines(other, flow(lines))).merges, { fresh: 2, known: 0 });
      same(given(await other.merges.of(id)), []);
      same(given(await takeLines(other, flow(lines))).merges, { fresh: 2, known: 0 });
      same(given(await other.merges.of(id)), given(await world.merges.of(id)));

      given(await other.merges.keep(id, heads, byHand('Ditulis di sini.')));
      given(await other.versions.merge(id, done, { facebook: 'Jadi.' }, crypto.randomUUID()));
      same(given(await takeLines(other, flow(lines))).merges, { fresh: 0, known: 2 });
      same(
        given(await other.merges.of(id)).map((one) => one.channels),
        [byHand('Ditulis di sini.')],
      );
    });
    await inWorld(async (other) => {
      const drafts = lines.filter((line) => !line.includes('"kind":"draft"'));
      same(given(await takeLines(other, flow(drafts))).merges, { fresh: 0, known: 2 });
    });
  },

  async 'of a file that say what they are not are refused'(world) {
    const id = await begin(world);
    const [merge] = given(await world.merges.of(id));
    const wrong = [{ ...merge, id: 'x' }, { ...merge, savedAt: '9999-01-01T00:00:00.000Z' }, null];
    const [header = ''] = await linesOfBackup(world);
    const lines = [header, ...wrong.map((value) => writeLine('merge', value).text)];
    const told = given(await surveyLines(world, flow(lines)));
    same([told.merges, told.refused], [{ fresh: 0, known: 0 }, 3]);
  },

  async 'go with their draft, and when nobody wants them'(world) {
    const [first, second] = [await begin(world), crypto.randomUUID()];
    given(await world.merges.discard(heads.join(' ')));
    same(given(await world.merges.of(first)), []);
    given(await world.merges.keep(second, heads, byHand('Minggu.')));
    given(await world.copies.keep(request({ id: second })));
    given(await world.bin.discard(second));
    given(await world.bin.remove([second]));
    same(given(await world.merges.of(second)), []);
  },

  async 'that are damaged hide no other and stay where they lie'(world) {
    const id = await begin(world);
    await world.database.merges.put({ id: 'x', draft: id } as UnfinishedMerge);
    same(given(await world.merges.of(id)).length, 1);
    same(await world.database.merges.count(), 2);
  },
};
