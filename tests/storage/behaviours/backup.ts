import { backUp, contentOf, flow, linesOfBackup, survey, take, takeLines } from '../backup-file.ts';
import { failed, given, same } from '../demand.ts';
import { type Behaviours, hour, inWorld, request, type World } from '../world.ts';

const words = 'pantai lampu kertas embun sawah gitar';

/** A desk with versions, details, a draft in the bin, one removed for good, and two channels. */
async function furnish({ copies, versions, bin, clock }: World) {
  const [first, binned, gone] = [
    request(),
    request({ text: 'Dibuang.' }),
    request({ text: 'Lama.' }),
  ];
  for (const one of [first, binned, gone]) given(await copies.keep(one));
  given(await versions.save(gone.id, { cause: 'saved' }));
  given(await bin.discard(gone.id));
  clock.pass(31 * 24 * hour);
  given(await bin.emptyOld());
  given(await versions.save(first.id, { cause: 'saved', note: 'awal' }));
  const { savedAt: basis } = given(await copies.get(first.id));
  clock.pass(hour);
  const otherTexts = { instagram: 'Untuk Instagram 😀' };
  given(await copies.keep({ ...first, text: 'Posyandu buka Minggu.', otherTexts, basis }));
  given(await copies.describe(first.id, { tags: ['posyandu'], notes: '<b>tebal</b>' }));
  given(await versions.save(first.id, { cause: 'saved' }));
  given(await bin.discard(binned.id));
  return { first, binned, gone };
}

/** Does something in a second, empty store: another computer. */
async function elsewhere(act: (other: World) => Promise<void>) {
  await inWorld(act);
}

/** A picture of so many bytes, none of them the same as its neighbour. */
const picture = (size: number) =>
  new Blob([Uint8Array.from({ length: size }, (_, at) => (at * 31) % 251)], { type: 'image/jpeg' });

export const backups: Behaviours = {
  async 'carry the pictures that are kept, whole or not at all'(world) {
    const { first, binned } = await furnish(world);
    const hash = given(await world.files.keep(picture(1_000_000)));
    const media = [
      { name: 'a.jpg', type: 'image/jpeg', size: 1_000_000, alt: '', hash, isKept: true },
    ];
    given(await world.copies.describe(first.id, { media }));
    const lines = await linesOfBackup(world);
    await elsewhere(async (other) => {
      const cut = lines.toSpliced(
        lines.findIndex((line) => line.includes('"part":1')),
        1,
      );
      const told = given(await takeLines(other, flow(cut)));
      same([told.files.fresh, told.isWhole], [0, false]);
      same(told.refusals[0]?.kind, 'file');
      same(given(await other.files.get(hash)), null);

      const taken = given(await takeLines(other, flow(lines)));
      same([taken.files, taken.refused], [{ fresh: 1, known: 0 }, 0]);
      const kept = given(await other.files.get(hash));
      same([kept?.size, kept?.type], [1_000_000, 'image/jpeg']);
      same(given(await other.files.keep(kept ?? new Blob())), hash);
      same(given(await takeLines(other, flow(lines))).files, { fresh: 0, known: 1 });
    });
    const others = await linesOfBackup(world, [binned.id]);
    same(
      others.some((line) => line.includes('"kind":"file"')),
      false,
    );
    const own = await linesOfBackup(world, [first.id]);
    same(
      own.some((line) => line.includes('"kind":"file"')),
      true,
    );
  },

  async 'bring the same desk to an empty store'(world) {
    await furnish(world);
    const file = await backUp(world);
    await elsewhere(async (other) => {
      const told = given(await survey(other, file));
      same([told.isWhole, told.refused, told.drafts.new], [true, 0, 2]);
      same(await other.database.workingCopies.count(), 0);
      given(await take(other, file));
      same(await contentOf(other), await contentOf(world));
    });
  },

  async 'are read with their words, and with no others'(world) {
    await furnish(world);
    const file = await backUp(world, { words });
    await elsewhere(async (other) => {
      failed(await survey(other, file, 'pantai lampu kertas embun sawah kuda'), 'open.wrong-words');
      failed(await take(other, file), 'open.wrong-words');
      same(await other.database.workingCopies.count(), 0);
      given(await take(other, file, false, words));
      same(await contentOf(other), await contentOf(world));
    });
  },

  async 'hold the chosen drafts and nothing else'(world) {
    const { first } = await furnish(world);
    const file = await backUp(world, { selection: [first.id] });
    await elsewhere(async (other) => {
      given(await take(other, file));
      same(await other.database.workingCopies.toCollection().primaryKeys(), [first.id]);
      same(await other.database.removed.count(), 0);
      same(given(await other.versions.history(first.id)).state.versions.length, 2);
    });
  },

  async 'taken twice are taken once'(world) {
    await furnish(world);
    const file = await backUp(world);
    const before = await contentOf(world);
    const told = given(await take(world, file));
    same([told.drafts.same, told.drafts.new, told.drafts.beside], [2, 0, 0]);
    same(await contentOf(world), before);
  },

  async 'keep the other text beside where both sides wrote on'(world) {
    const { first } = await furnish(world);
    const file = await backUp(world);
    await elsewhere(async (other) => {
      given(await take(other, file));
      await writeOn(other, first.id, 'Ditulis di sini.');
      await writeOn(world, first.id, 'Ditulis di sana.');
      const newer = await backUp(world);
      same(given(await survey(other, newer)).drafts.beside, 1);
      given(await take(other, newer));
      given(await take(other, newer));
      const texts = given(await other.copies.list()).copies.map(({ text }) => text);
      same(texts.sort(), ['Dibuang.', 'Ditulis di sana.', 'Ditulis di sini.']);
      same((await other.database.drafts.toArray()).length, 3);
    });
  },

  async 'bring on a text that is an old version here, and leave one that is old there'(world) {
    const { first } = await furnish(world);
    const old = await backUp(world);
    await elsewhere(async (other) => {
      given(await take(other, old));
      world.clock.pass(hour);
      await writeOn(world, first.id, 'Lebih baru.');
      given(await world.versions.save(first.id, { cause: 'saved' }));
      const told = given(await take(other, await backUp(world)));
      same([told.drafts.newer, told.drafts.beside], [1, 0]);
      same(given(await other.copies.get(first.id)).text, 'Lebih baru.');
      const back = given(await take(other, old));
      same([back.drafts.older, back.drafts.beside], [1, 0]);
      same(given(await other.copies.get(first.id)).text, 'Lebih baru.');
    });
  },

  async 'do not bring back what was thrown away here, unless asked'(world) {
    const { first, binned } = await furnish(world);
    given(await world.bin.takeBack(binned.id));
    const file = await backUp(world);
    given(await world.bin.discard(binned.id));
    given(await world.bin.discard(first.id));
    world.clock.pass(31 * 24 * hour);
    given(await world.bin.emptyOld());
    given(await world.copies.keep(request({ id: binned.id, text: 'Dibuang.' })));
    given(await world.bin.discard(binned.id));

    const told = given(await take(world, file));
    same([told.drafts.removed, told.named.removed.map(({ id }) => id)], [1, [first.id]]);
    same([told.drafts.binned, told.named.binned.map(({ id }) => id)], [1, [binned.id]]);
    failed(await world.copies.get(first.id), 'draft.missing');
    same(given(await world.copies.get(binned.id)).deletedAt === null, false);

    given(await take(world, file, true));
    same(given(await world.copies.get(first.id)).text, 'Posyandu buka Minggu.');
    same(given(await world.versions.history(first.id)).state.versions.length, 2);
    same(given(await world.copies.get(binned.id)).deletedAt, null);
    same(given(await world.versions.history(binned.id)).state.deletion, null);
    const { drafts, bin } = given(await world.list.counts());
    same([drafts, bin], [2, 0]);
    const { named } = given(await survey(world, file));
    same([named.removed, named.binned], [[], []]);
  },

  async 'that end early leave whole drafts, and go on when taken again'(world) {
    for (let at = 0; at < 120; at += 1) {
      const one = request({ text: `Draf ${at}.` });
      given(await world.copies.keep(one));
      given(await world.versions.save(one.id, { cause: 'saved' }));
    }
    const lines = await linesOfBackup(world);
    await elsewhere(async (other) => {
      const failure = await takeLines(other, breaking(lines.slice(0, 150))).catch(String);
      same(failure, 'Error: the computer lost its power');
      const half = await contentOf(other);
      same([half.copies.length > 0, half.copies.length < 120], [true, true]);
      same(half.rows.length, half.copies.length);
      same(half.records.length, half.copies.length);
      given(await takeLines(other, flow(lines)));
      same(await contentOf(other), await contentOf(world));
    });
  },
};

async function writeOn({ copies, clock }: World, id: string, text: string) {
  clock.pass(hour);
  const { savedAt: basis } = given(await copies.get(id));
  given(await copies.keep(request({ id, text, basis })));
}

async function* breaking(lines: readonly string[]) {
  yield* lines;
  throw new Error('the computer lost its power');
}
