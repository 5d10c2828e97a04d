import { emptyForm } from '@/lib/core/prompt/form.ts';
import { flow, linesOfBackup, surveyLines, takeLines } from '../backup-file.ts';
import { failed, given, same } from '../demand.ts';
import { type Behaviours, hour, inWorld, request, type World } from '../world.ts';

const form = (goal: string) => ({ ...emptyForm, goal });

/** Keeps a prompt as a page does that has seen none. */
async function begin({ prompts }: World, goal = 'datang', draft: string | null = null) {
  const id = crypto.randomUUID();
  return given(await prompts.keep({ id, draft, form: form(goal), basis: null }));
}

/** Prompts as they are written and kept. */
export const prompts: Behaviours = {
  async 'are found again by another page, as they were left'(world) {
    const { id, savedAt } = await begin(world);
    given(await world.prompts.keep({ id, draft: null, form: form('mendaftar'), basis: savedAt }));
    const found = given(await world.another().prompts.begun(null));
    same([found?.id, found?.form.goal, found?.versions], [id, 'mendaftar', []]);
    same(given(await world.prompts.get(id)), found);
    same(given(await world.prompts.get(crypto.randomUUID())), null);
  },

  async 'of a draft are found with it, and the newest of no draft without'(world) {
    const draft = given(await world.copies.keep(request())).id;
    await begin(world, 'lama');
    world.clock.pass(hour);
    const { id } = await begin(world, 'baru');
    const ofDraft = await begin(world, 'draf', draft);
    same(given(await world.prompts.begun(null))?.id, id);
    same(given(await world.prompts.begun(draft))?.id, ofDraft.id);
  },

  async 'that two pages write in become two'(world) {
    const { id, savedAt } = await begin(world);
    const mine = { id, draft: null, basis: savedAt };
    const first = given(await world.prompts.keep({ ...mine, form: form('satu') }));
    const second = given(await world.another().prompts.keep({ ...mine, form: form('dua') }));
    same([first.id === id, second.id === id], [true, false]);
    same(given(await world.prompts.get(id))?.form.goal, 'satu');
    same(given(await world.prompts.get(second.id))?.form.goal, 'dua');
  },

  async 'that cannot be read stay where they lie'(world) {
    const { id, savedAt } = await begin(world);
    const table = world.database.table('prompts');
    await table.update(id, { schema: 2 });
    same(given(await world.prompts.get(id)), null);
    const kept = given(
      await world.prompts.keep({ id, draft: null, form: form('x'), basis: savedAt }),
    );
    same(kept.id === id, false);
    same((await table.get(id)).form.goal, 'datang');
  },
};

/** The prompts of the library. */
export const promptLibrary: Behaviours = {
  async 'has versions, which a later writing leaves alone'(world) {
    const { id, savedAt } = await begin(world);
    given(await world.promptLibrary.save(id, { name: 'Cek', note: 'pertama' }));
    given(await world.prompts.keep({ id, draft: null, form: form('mendaftar'), basis: savedAt }));
    const saved = given(await world.promptLibrary.save(id, { name: 'Cek', note: '' }));
    same(
      saved.versions.map((one) => [one.form.goal, one.note, one.rating]),
      [
        ['datang', 'pertama', null],
        ['mendaftar', '', null],
      ],
    );
    same(given(await world.prompts.begun(null)), null);
  },

  async 'keeps what the office thinks of a version, and the last word holds'(world) {
    const { id } = await begin(world);
    given(await world.promptLibrary.save(id, { name: 'Cek', note: '' }));
    given(await world.promptLibrary.rate(id, 0, { stars: 2, note: 'Kaku' }));
    const rated = given(await world.promptLibrary.rate(id, 0, { stars: 4, note: 'Jelas' }));
    same([rated.versions[0]?.rating?.stars, rated.versions[0]?.rating?.note], [4, 'Jelas']);
  },

  async 'brings a version back, and saves first what was not saved'(world) {
    const { id, savedAt } = await begin(world);
    given(await world.promptLibrary.save(id, { name: 'Cek', note: '' }));
    const basis = given(
      await world.prompts.keep({ id, draft: null, form: form('baru'), basis: savedAt }),
    ).savedAt;
    const restored = given(await world.promptLibrary.restore(id, 0));
    same(restored.form.goal, 'datang');
    same(
      restored.versions.map((one) => one.form.goal),
      ['datang', 'baru'],
    );
    // A page that still shows the other text goes on beside it.
    const late = given(await world.prompts.keep({ id, draft: null, form: form('x'), basis }));
    same(late.id === id, false);
    same(given(await world.promptLibrary.restore(id, 1)).versions.length, 2);
  },

  async 'doubles, deletes and takes back'(world) {
    const { id } = await begin(world);
    given(await world.promptLibrary.save(id, { name: 'Cek', note: '' }));
    const second = given(await world.promptLibrary.duplicate(id, 'Cek (salinan)'));
    const names = async () =>
      given(await world.promptLibrary.list())
        .prompts.map((one) => one.name)
        .sort();
    same(await names(), ['Cek', 'Cek (salinan)']);
    given(await world.promptLibrary.discard(id));
    same(await names(), ['Cek (salinan)']);
    given(await world.promptLibrary.takeBack(id));
    same(await names(), ['Cek', 'Cek (salinan)']);
    given(await world.promptLibrary.discard(second));
    world.clock.pass(29 * 24 * hour);
    same(given(await world.promptLibrary.tidy()), 0);
    world.clock.pass(2 * 24 * hour);
    same(given(await world.promptLibrary.tidy()), 1);
    failed(await world.promptLibrary.takeBack(second), 'prompt.missing');
  },

  async 'counts what it cannot read, and leaves it where it lies'(world) {
    const { id } = await begin(world);
    await world.database.table('prompts').update(id, { schema: 2 });
    same(given(await world.promptLibrary.list()), { prompts: [], unreadable: 1 });
    failed(await world.promptLibrary.save(id, { name: 'x', note: '' }), 'prompt.missing');
    given(await world.promptLibrary.tidy());
    same(await world.database.prompts.count(), 1);
  },

  async 'comes along in a backup, once, and never over what was written here'(world) {
    const { id } = await begin(world);
    given(await world.promptLibrary.save(id, { name: 'Cek', note: '' }));
    given(await world.promptLibrary.rate(id, 0, { stars: 5, note: '' }));
    const lines = await linesOfBackup(world);
    await inWorld(async (other) => {
      same(given(await surveyLines(other, flow(lines))).prompts, { fresh: 1, known: 0 });
      same(await other.database.prompts.count(), 0);
      same(given(await takeLines(other, flow(lines))).prompts, { fresh: 1, known: 0 });
      same(given(await other.prompts.get(id)), given(await world.prompts.get(id)));
      same(given(await takeLines(other, flow(lines))).prompts, { fresh: 0, known: 1 });
      given(await other.promptLibrary.rate(id, 0, { stars: 1, note: 'di sini' }));
      same(given(await takeLines(other, flow(lines))).prompts, { fresh: 1, known: 0 });
      same(given(await takeLines(other, flow(lines))).prompts, { fresh: 0, known: 1 });
      const ratings = given(await other.promptLibrary.list()).prompts.map(
        (one) => one.versions[0]?.rating?.stars,
      );
      same(ratings.sort(), [1, 5]);
    });
  },
};
