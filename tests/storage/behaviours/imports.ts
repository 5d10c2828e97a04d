import {
  type ImportedPost,
  idOfImported,
  type PostImport,
} from '@/lib/core/report/imported-post.ts';
import type { RegisterPost } from '@/lib/core/report/register-post.ts';
import { flow, linesOfBackup, surveyLines, takeLines } from '../backup-file.ts';
import { given, same } from '../demand.ts';
import { type Behaviours, inWorld, type World } from '../world.ts';

type ReadPost = Omit<ImportedPost, 'import'>;

const post = (text: string, change: Partial<ReadPost> = {}): ReadPost => {
  const rest = {
    channel: 'facebook' as const,
    publishedAt: '2026-05-10T03:00:00.000Z',
    text,
    account: 'Dinkes',
    url: null,
    ...change,
  };
  return { id: idOfImported(rest), ...rest };
};

const whole = (id: string, change: Partial<PostImport> = {}): PostImport => ({
  id,
  name: 'lama.csv',
  source: 'csv',
  importedAt: '2026-11-24T02:41:00.000Z',
  posts: 2,
  known: 0,
  skipped: 0,
  ...change,
});

async function importPosts({ imports }: World, posts: readonly ReadPost[]): Promise<string> {
  const id = crypto.randomUUID();
  given(await imports.stage(id, posts));
  given(await imports.finish(whole(id, { posts: posts.length })));
  return id;
}

async function registered({ register }: World, by = 'test'): Promise<readonly RegisterPost[]> {
  const posts: RegisterPost[] = [];
  for await (const read of register.read(given(await register.ids()), by)) {
    const { posts: measured, unmeasured } = given(read);
    posts.push(...measured, ...unmeasured.map((one) => one.post));
  }
  return posts;
}

const titles = async (world: World) => (await registered(world)).map(({ title }) => title).sort();

const figures = {
  kind: 'service',
  ceremony: 12,
  readability: 80.5,
  findings: { 'a/b': 2 },
} as const;

/** Posts of former times. */
export const imports: Behaviours = {
  async 'count only once their import is whole'(world) {
    const id = crypto.randomUUID();
    same(given(await world.imports.stage(id, [post('Satu.'), post('Dua.')])), {
      fresh: 2,
      known: 0,
    });
    same([await titles(world), given(await world.imports.list())], [[], []]);
    given(await world.imports.finish(whole(id)));
    same(await titles(world), ['Dua.', 'Satu.']);
    same(given(await world.imports.list()), [whole(id)]);
  },

  async 'of an import that ended early are tidied away by the next one'(world) {
    given(await world.imports.stage(crypto.randomUUID(), [post('Setengah.')]));
    const kept = await importPosts(world, [post('Utuh.')]);
    given(await world.imports.tidy());
    same(
      (await world.database.importedPosts.toArray()).map((row) => [row.import, row.text]),
      [[kept, 'Utuh.']],
    );
  },

  async 'that lie here already are known again, in another file and twice in one'(world) {
    await importPosts(world, [post('Satu.'), post('Dua.')]);
    const id = crypto.randomUUID();
    const again = [
      post('Satu.'),
      post('Tiga.'),
      post('Tiga.'),
      post('Dua.', { channel: 'instagram' }),
    ];
    same(given(await world.imports.stage(id, again)), { fresh: 2, known: 2 });
  },

  async 'go as a whole when their import is taken back, with their figures'(world) {
    const first = await importPosts(world, [post('Satu.')]);
    const many = Array.from({ length: 1200 }, (_, at) => post(`Banyak ${at}.`));
    const second = await importPosts(world, many);
    given(await world.register.keep([{ id: many[0]?.id ?? '', by: 'test', figures }]));
    given(await world.imports.takeBack(second));
    same(await titles(world), ['Satu.']);
    same(await world.database.measures.count(), 0);
    given(await world.imports.takeBack(first));
    same(await world.database.importedPosts.count(), 0);
  },

  async 'keep their figures until they are measured in another way'(world) {
    const one = post('Satu.');
    await importPosts(world, [one]);
    given(await world.register.keep([{ id: one.id, by: 'test', figures }]));
    same(
      (await registered(world)).map((line) => line.figures),
      [figures],
    );
    same(
      (await registered(world, 'another')).map((line) => line.figures),
      [null],
    );
  },

  async 'hide no other where one of them cannot be read'(world) {
    const id = await importPosts(world, [post('Satu.'), post('Dua.')]);
    await world.database.importedPosts.put({ id: 'rusak', import: id } as ImportedPost);
    for await (const read of world.register.read(given(await world.register.ids()), 'test')) {
      const { damaged, unmeasured } = given(read);
      same([damaged, unmeasured.length], [1, 2]);
    }
    same(await titles(world), ['Dua.', 'Satu.']);
  },

  async 'come along in a backup, behind them what makes them count'(world) {
    const id = await importPosts(world, [post('Satu.'), post('Dua.')]);
    given(await world.imports.stage(crypto.randomUUID(), [post('Setengah.')]));
    const lines = await linesOfBackup(world);
    await inWorld(async (other) => {
      same(given(await surveyLines(other, flow(lines))).posts, { fresh: 2, known: 0 });
      same(await titles(other), []);
      given(await takeLines(other, flow(lines)));
      same(await titles(other), ['Dua.', 'Satu.']);
      same(
        given(await other.imports.list()).map((one) => one.id),
        [id],
      );
      same(given(await takeLines(other, flow(lines))).posts, { fresh: 0, known: 2 });
    });
    const isImport = (line: string) => line.includes('"kind":"import"');
    await inWorld(async (other) => {
      given(await takeLines(other, flow(lines.slice(0, lines.findIndex(isImport)))));
      same(await titles(other), []);
    });
  },

  async 'of a file whose posts do not say what their name says are refused'(world) {
    await importPosts(world, [post('Satu.')]);
    await world.database.importedPosts.toCollection().modify({ text: 'Lain.' });
    const lines = await linesOfBackup(world);
    await inWorld(async (other) => {
      const told = given(await takeLines(other, flow(lines)));
      same([told.posts.fresh, told.refusals.map(({ reason }) => reason)], [0, ['hash']]);
    });
  },
};
