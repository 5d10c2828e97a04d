import { noFigures } from '@/lib/core/draft-row.ts';
import { noDetails } from '@/lib/core/no-details.ts';
import { createStores } from '@/lib/storage/stores.ts';
import { given, same } from '../demand.ts';
import { copy } from '../stored-copy.ts';
import { type Behaviours, hour, request, standing } from '../world.ts';

export const pages: Behaviours = {
  async 'are newest first, and say whether there is more'({ copies, list, clock }) {
    for (const text of ['Satu', 'Dua', 'Tiga']) {
      given(await copies.keep(request({ text })));
      clock.pass(hour);
    }
    const first = given(await list.page('drafts', {}, 2));
    same(
      first.rows.map(({ title }) => title),
      ['Tiga', 'Dua'],
    );
    same(first.hasMore, true);
    same(given(await list.page('drafts', {}, 3)).hasMore, false);
  },

  async 'of the bin begin with what was thrown away last'({ copies, list, bin, clock }) {
    const early = given(await copies.keep(request({ text: 'Lama' })));
    clock.pass(hour);
    const late = given(await copies.keep(request({ text: 'Baru' })));
    given(await bin.discard(late.id));
    clock.pass(hour);
    given(await bin.discard(early.id));
    same(
      given(await list.page('bin')).rows.map(({ title }) => title),
      ['Lama', 'Baru'],
    );
    same(given(await list.counts()), { drafts: 0, bin: 2, templates: 0, unlisted: 0 });
  },

  async 'are narrowed by what is asked, together'({ list, database }) {
    const details = { ...noDetails, office: 'Dinas Sosial', tags: ['posyandu'] };
    await database.workingCopies.bulkPut([
      copy({ text: 'Semua', details, channel: 'instagram' }),
      copy({ text: 'Kanal lain', details, channel: 'facebook' }),
      copy({ text: 'Tanpa tag', channel: 'instagram', details: { ...details, tags: [] } }),
      copy({
        text: 'Bulan lain',
        channel: 'instagram',
        details,
        savedAt: '2026-08-20T01:00:00.000Z',
      }),
      copy({
        text: 'Dibuang',
        details,
        channel: 'instagram',
        deletedAt: '2026-11-21T01:00:00.000Z',
      }),
    ]);
    given(await list.rebuild());
    const titles = async (filter: Parameters<typeof list.page>[1]) =>
      given(await list.page('drafts', filter))
        .rows.map(({ title }) => title)
        .sort();
    const wanted = { office: 'Dinas Sosial', channel: 'instagram', month: '2026-11' } as const;
    same(await titles(wanted), ['Semua', 'Tanpa tag']);
    same(await titles({ ...wanted, tag: 'posyandu' }), ['Semua']);
    same(await titles({ tag: 'posyandu' }), ['Bulan lain', 'Kanal lain', 'Semua']);
    same(await titles({ open: 'must' }), []);
    same((await titles({ open: 'none' })).length, 4);
  },

  async 'are completed where lines are missing or too many, beside what cannot be read'({
    list,
    database,
  }) {
    const whole = copy({ text: 'Utuh' });
    const gone = copy({ text: 'Hilang' });
    const damaged = { id: 'damaged', text: 5 };
    await database.table('workingCopies').bulkPut([whole, gone, damaged]);
    given(await list.rebuild());
    await database.workingCopies.delete(gone.id);
    same(given(await list.counts()).unlisted, 0);

    const unreadable = given(await list.rebuild());
    same(unreadable, [{ id: 'damaged', failure: { code: 'storage.row-damaged' }, raw: damaged }]);
    same(
      given(await list.page('drafts')).rows.map(({ title }) => title),
      ['Utuh'],
    );
    same(given(await list.counts()), { drafts: 1, bin: 0, templates: 0, unlisted: 1 });
  },

  async 'tell every month that occurs, of whatever year and beside a damaged line'({
    list,
    database,
  }) {
    const years = ['0001', '0099', '1970', '2026', '9998'];
    await database.workingCopies.bulkPut(
      years.map((year) => copy({ savedAt: `${year}-03-15T01:00:00.000Z` })),
    );
    given(await list.rebuild());
    const { id } = given(await list.page('drafts')).rows[0] ?? { id: '' };
    await database.drafts.update(id, { updatedAt: 'kemarin' });
    const { months } = given(await list.choices());
    same(
      months,
      ['2026', '1970', '0099', '0001'].map((year) => `${year}-03`),
    );
    for (const month of months) {
      same([month, given(await list.page('drafts', { month })).rows.length], [month, 1]);
    }
  },

  async 'say what the check says by the policy and the day as they are now'({ list, database }) {
    const draft = copy();
    await database.workingCopies.put(draft);
    given(await list.rebuild());
    const figures = { ...noFigures, must: 2, may: 1 };
    const later = createStores({ ...standing(database), measuring: async () => () => figures });
    same(given(await later.list.measureAnew([draft.id])), 1);
    same(given(await list.page('drafts', { open: 'must' })).rows[0]?.figures, figures);
    same(given(await later.list.measureAnew([draft.id])), 0);
  },
};
