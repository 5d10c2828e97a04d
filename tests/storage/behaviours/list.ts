import { workingCopySchemaVersion } from '@/lib/core/working-copy.ts';
import { failed, given, same } from '../demand.ts';
import { type Behaviours, hour, request } from '../world.ts';

export const list: Behaviours = {
  async 'is newest first'({ copies, clock }) {
    for (const text of ['Pertama', 'Kedua', 'Ketiga']) {
      given(await copies.keep(request({ text })));
      clock.pass(hour);
    }
    const { copies: listed } = given(await copies.list());
    same(
      listed.map(({ text }) => text),
      ['Ketiga', 'Kedua', 'Pertama'],
    );
  },

  async 'shows what cannot be read beside what can'({ copies, database }) {
    const { id } = given(await copies.keep(request()));
    const rows = [
      { id: 'damaged', text: 5, savedAt: '2026-01-01T00:00:00.000Z' },
      { id: 'newer', schema: workingCopySchemaVersion + 1, savedAt: '2027-01-01T00:00:00.000Z' },
      // Without a time it stands in no index.
      { id: 'timeless' },
    ];
    await database.table('workingCopies').bulkPut(rows);

    const listed = given(await copies.list());
    same(
      listed.copies.map((copy) => copy.id),
      [id],
    );
    const unreadable = listed.unreadable.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    same(
      unreadable.map((row) => [row.id, row.failure.code]),
      [
        ['damaged', 'storage.row-damaged'],
        ['newer', 'storage.newer-schema'],
        ['timeless', 'storage.row-damaged'],
      ],
    );
    same(
      unreadable.map(({ raw }) => raw),
      rows,
    );
  },

  async 'one draft that is not there, or not readable, is named as such'({ copies, database }) {
    const newer = { id: 'newer', schema: workingCopySchemaVersion + 1, savedAt: '2027' };
    await database.table('workingCopies').put(newer);
    failed(await copies.get('newer'), 'storage.newer-schema');
    failed(await copies.get('none'), 'draft.missing');
  },
};
