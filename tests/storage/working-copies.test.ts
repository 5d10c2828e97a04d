import Dexie from 'dexie';
import { describe, expect } from 'vitest';
import type { Result } from '@/lib/core/result.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import { binTime } from '@/lib/storage/working-copies.ts';
import { request, test } from './fixture.ts';

const hour = 60 * 60 * 1000;

function given<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

describe('keeping', () => {
  test('keeps a text exactly, whatever its length', async ({ copies }) => {
    const text = `  baris\n\n👩‍👩‍👧 ${'a'.repeat(200_000)}\n`;
    const { id } = given(await copies.keep(request({ text })));
    expect(given(await copies.get(id)).text).toBe(text);
  });

  test('goes on in the same draft while one writer writes', async ({ copies, clock }) => {
    const first = request();
    const { savedAt } = given(await copies.keep(first));
    clock.pass(hour);
    const kept = given(await copies.keep({ ...first, text: 'Lebih lengkap.', basis: savedAt }));

    expect(kept.id).toBe(first.id);
    const { copies: list } = given(await copies.list());
    expect(list.map(({ text }) => text)).toEqual(['Lebih lengkap.']);
    expect(list[0]).toMatchObject({ createdAt: savedAt, savedAt: kept.savedAt });
  });

  test('hands a draft over to another writer who has read it', async ({ copies, clock }) => {
    const first = request();
    const { savedAt } = given(await copies.keep(first));
    clock.pass(hour);
    const other = { ...first, writer: crypto.randomUUID(), text: 'Dilanjutkan.', basis: savedAt };
    expect(given(await copies.keep(other)).id).toBe(first.id);
  });

  test('keeps both texts of two writers who did not know of each other', async ({
    copies,
    clock,
  }) => {
    const start = request({ text: 'Awal.' });
    const { savedAt: basis } = given(await copies.keep(start));
    clock.pass(hour);
    given(await copies.keep({ ...start, text: 'Dari kotak tulis.', basis }));
    clock.pass(hour);
    const desk = { ...start, writer: crypto.randomUUID(), text: 'Dari meja.', basis };
    const kept = given(await copies.keep(desk));

    expect(kept.id).not.toBe(start.id);
    const { copies: list } = given(await copies.list());
    expect(list.map(({ text }) => text)).toEqual(['Dari meja.', 'Dari kotak tulis.']);
  });

  test('keeps both when two ask in the same moment', async ({ copies }) => {
    const start = request({ text: 'Awal.' });
    const { savedAt: basis } = given(await copies.keep(start));
    const texts = ['Satu.', 'Dua.', 'Tiga.'];
    await Promise.all(
      texts.map((text) => copies.keep({ ...start, writer: crypto.randomUUID(), text, basis })),
    );
    const { copies: list } = given(await copies.list());
    expect(list.map(({ text }) => text)).toEqual(expect.arrayContaining(texts));
  });

  test('keeps what the person said of a text, also where the text is the same', async ({
    copies,
    clock,
  }) => {
    const writing = request();
    const { savedAt } = given(await copies.keep(writing));
    clock.pass(hour);
    const selfCheck = { ...unchecked, kind: 'hazard' as const };
    const kept = given(await copies.keep({ ...writing, selfCheck, basis: savedAt }));
    expect(kept.savedAt).not.toBe(savedAt);
    expect(given(await copies.get(writing.id))).toMatchObject({
      text: writing.text,
      selfCheck,
      savedAt: kept.savedAt,
    });
  });

  test('asked again after a lost answer, makes no second draft', async ({ copies, clock }) => {
    const start = request();
    await copies.keep(start);
    clock.pass(hour);
    const again = given(await copies.keep(start));

    expect(again.id).toBe(start.id);
    expect(given(await copies.list()).copies).toHaveLength(1);
  });
});

describe('the bin', () => {
  test('holds a draft until it is taken back', async ({ copies }) => {
    const { id } = given(await copies.keep(request()));
    given(await copies.discard(id));
    expect(given(await copies.get(id)).deletedAt).not.toBeNull();

    given(await copies.takeBack(id));
    expect(given(await copies.get(id)).deletedAt).toBeNull();
  });

  test('gives a draft back to who writes on in it', async ({ copies }) => {
    const writing = request();
    const { savedAt: basis } = given(await copies.keep(writing));
    await copies.discard(writing.id);
    given(await copies.keep({ ...writing, text: 'Masih ditulis.', basis }));
    expect(given(await copies.get(writing.id)).deletedAt).toBeNull();
  });

  test('lets go what lay there longer than 30 days, and nothing else', async ({
    copies,
    clock,
  }) => {
    const [old, young, inUse] = [request(), request(), request()];
    for (const one of [old, young, inUse]) await copies.keep(one);
    await copies.discard(old.id);
    clock.pass(hour);
    await copies.discard(young.id);
    clock.pass(binTime - hour + 1);

    expect(given(await copies.emptyOldBin())).toBe(1);
    const left = given(await copies.list()).copies.map(({ id }) => id);
    expect(left.toSorted()).toEqual([young.id, inUse.id].toSorted());
  });
});

test('what a newer version put into the bin is left to that version', async ({
  copies,
  database,
  clock,
}) => {
  const newer = { schema: 3, id: 'newer', savedAt: '2026-01-01', deletedAt: '2026-01-01' };
  await database.table('workingCopies').put(newer);
  clock.pass(2 * binTime);
  expect(given(await copies.emptyOldBin())).toBe(0);
  expect(await database.table('workingCopies').get('newer')).toEqual(newer);
});

describe('the list', () => {
  test('is newest first', async ({ copies, clock }) => {
    for (const text of ['Pertama', 'Kedua', 'Ketiga']) {
      await copies.keep(request({ text }));
      clock.pass(hour);
    }
    const { copies: list } = given(await copies.list());
    expect(list.map(({ text }) => text)).toEqual(['Ketiga', 'Kedua', 'Pertama']);
  });

  test('shows what cannot be read beside what can', async ({ copies, database }) => {
    const { id } = given(await copies.keep(request()));
    const rows = [
      { schema: 3, id: 'newer', savedAt: '2027-01-01T00:00:00.000Z' },
      { id: 'damaged', text: 5, savedAt: '2026-01-01T00:00:00.000Z' },
      // Without a time it stands in no index.
      { id: 'timeless' },
    ];
    await database.table('workingCopies').bulkPut(rows);

    const list = given(await copies.list());
    expect(list.copies.map((copy) => copy.id)).toEqual([id]);
    expect(new Map(list.unreadable.map((row) => [row.id, row.failure.code]))).toEqual(
      new Map([
        ['newer', 'storage.newer-schema'],
        ['damaged', 'storage.row-damaged'],
        ['timeless', 'storage.row-damaged'],
      ]),
    );
    expect(list.unreadable.map(({ raw }) => raw)).toEqual(expect.arrayContaining(rows));
  });

  test('one draft that is not there, or not readable, is named as such', async ({
    copies,
    database,
  }) => {
    await database.table('workingCopies').put({ schema: 9, id: 'newer', savedAt: '2027' });
    expect(await copies.get('newer')).toMatchObject({ failure: { code: 'storage.newer-schema' } });
    expect(await copies.get('none')).toMatchObject({ failure: { code: 'draft.missing' } });
  });
});

describe('a full disk', () => {
  test('is named, and leaves the drafts as they were', async ({ copies, database }) => {
    const start = request({ text: 'Awal.' });
    const { savedAt: basis } = given(await copies.keep(start));
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database.workingCopies.hook('updating', fail);
    const failed = await copies.keep({ ...start, text: 'Terlalu besar.', basis });
    database.workingCopies.hook('updating').unsubscribe(fail);

    expect(failed).toMatchObject({ failure: { code: 'storage.full' } });
    expect(given(await copies.get(start.id)).text).toBe('Awal.');
    expect((await copies.keep({ ...start, text: 'Muat.', basis })).ok).toBe(true);
  });

  test('is named where it only shows as an aborted transaction', async ({ copies, database }) => {
    const abort = () => {
      const inner = new DOMException('full', 'QuotaExceededError');
      throw new Dexie.AbortError('aborted', inner);
    };
    database.workingCopies.hook('creating', abort);
    expect(await copies.keep(request())).toMatchObject({ failure: { code: 'storage.full' } });
    database.workingCopies.hook('creating').unsubscribe(abort);
    expect(given(await copies.list()).copies).toEqual([]);
  });
});
