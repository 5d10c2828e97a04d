import { emptyForm } from '@/lib/core/prompt/form.ts';
import { given, same } from '../demand.ts';
import { type Behaviours, hour, request, type World } from '../world.ts';

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
