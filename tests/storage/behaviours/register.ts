import type { RegisterPost } from '@/lib/core/report/register-post.ts';
import { given, same } from '../demand.ts';
import { type Behaviours, hour, request, type World } from '../world.ts';

async function registered({ register }: World): Promise<readonly RegisterPost[]> {
  const posts: RegisterPost[] = [];
  for await (const read of register.read(given(await register.ids()), 'test'))
    posts.push(...given(read).unmeasured.map(({ post }) => post));
  return posts;
}

const published = (at: Date, isPlanned = false) => ({
  publishedAt: at.toISOString(),
  isPlanned,
  url: 'https://www.facebook.com/contoh/1',
});

/** What came out of the drafts. */
export const register: Behaviours = {
  async 'holds every post that came out, with its decisions and the time in review'(world) {
    const { copies, versions, reviews, clock } = world;
    const draft = request({ text: 'Posyandu buka Sabtu.' });
    given(await copies.keep(draft));
    const version = given(await versions.save(draft.id, { cause: 'share' }));
    clock.pass(2 * hour);
    given(
      await reviews.decide(draft.id, {
        version: version.hash,
        outcome: 'approved',
        comment: '',
        isOwnNoted: true,
      }),
    );
    clock.pass(hour);
    given(await copies.notePublication(draft.id, published(clock.now())));
    const [post, ...others] = await registered(world);
    same(others, []);
    same(
      [post?.title, post?.reviewMinutes, post?.decisions.map(({ by, outcome }) => [by, outcome])],
      ['Posyandu buka Sabtu.', 120, [['', 'approved']]],
    );
    same([post?.origin, post?.draft, post?.figures], ['desk', draft.id, null]);
  },

  async 'leaves out what was only planned'(world) {
    const draft = request();
    given(await world.copies.keep(draft));
    given(await world.copies.notePublication(draft.id, published(world.clock.now(), true)));
    same(await registered(world), []);
  },

  async 'keeps what went to the bin after it came out'(world) {
    const draft = request();
    given(await world.copies.keep(draft));
    given(await world.copies.notePublication(draft.id, published(world.clock.now())));
    given(await world.bin.discard(draft.id));
    same(
      (await registered(world)).map((post) => post.draft),
      [draft.id],
    );
  },
};
