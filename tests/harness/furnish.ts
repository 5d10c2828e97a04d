import { measureDraft } from '@/lib/core/measure-draft.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import { recordSchemaVersion } from '@/lib/core/records/record.ts';
import { anchorWords } from '@/lib/core/review/anchor-words.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import { wordsAndSpaces } from '@/lib/core/words-and-spaces.ts';
import { openDatabase } from '@/lib/storage/database.ts';
import { createStores } from '@/lib/storage/stores.ts';
import { furnishCases } from './furnish-cases.ts';
import { furnishPages } from './furnish-pages.ts';

/** For a page of the extension: fills the desk, and tells everything that lies in it. */
const database = openDatabase();
const stores = createStores({
  database,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  measuring: async () => (copy) => measureDraft(copy, defaultPolicy, null),
  policy: async () => defaultPolicy,
});

const hostile = '<img src=x onerror="document.title=1">Loket pindah.';

async function keep(text: string, otherTexts = {}) {
  const id = crypto.randomUUID();
  await stores.copies.keep({
    id,
    site: 'desk',
    composer: 'desk',
    channel: 'facebook',
    text,
    otherTexts,
    entities: [],
    selfCheck: unchecked,
    writer: crypto.randomUUID(),
    basis: null,
  });
  return id;
}

/** The newest version of the one draft with a version. */
async function firstVersion() {
  const all = await database.records.where('record.kind').equals('version').toArray();
  const { draft = null } = all[0] ?? {};
  const history = await stores.versions.history(draft ?? '');
  const newest = history.ok ? history.value.state.versions.at(-1) : undefined;
  if (!newest) throw new Error('There is no version.');
  const { body } = newest.record;
  const text = body.texts.facebook ?? '';
  return { draft: draft ?? '', version: newest.hash, text, textHashes: body.textHashes };
}

Object.assign(globalThis, {
  furnishPages: () => furnishPages({ stores, keep }),
  furnishCases: () => furnishCases({ stores, keep }),
  /** Drafts with versions and details, one of them in the bin, one with markup in its text. */
  async furnish() {
    const first = await keep('Posyandu buka hari Sabtu.', { instagram: 'Posyandu 😀' });
    await stores.versions.save(first, { cause: 'saved', note: 'awal' });
    await stores.copies.describe(first, {
      tags: ['posyandu'],
      notes: 'untuk arsip',
      account: 'dinkes',
    });
    await stores.versions.save(first, { cause: 'saved' });
    await keep(hostile);
    await stores.bin.discard(await keep('Dibuang.'), 'salah kirim');
  },
  /** One draft, with a text of its own for Instagram. */
  keepPosyandu: () => keep('Posyandu buka hari Sabtu.', { instagram: 'Posyandu 😀' }),
  /**
   * An approval of the newest version of the one draft here, as a reviewer's page writes it.
   *
   * @param name Of the reviewer; empty for whoever writes in this profile without a key.
   */
  async approve(name = 'Hendra') {
    const copy = await database.workingCopies.toCollection().first();
    const history = await stores.versions.history(copy?.id ?? '');
    const newest = history.ok ? history.value.state.versions.at(-1) : undefined;
    if (!newest) throw new Error('There is no version.');
    const { draft, body } = newest.record;
    const decision = nameRecord({
      schema: recordSchemaVersion,
      kind: 'decision',
      draft,
      parents: [newest.hash],
      author: { name, key: null },
      at: new Date().toISOString(),
      body: {
        version: newest.hash,
        textHashes: body.textHashes,
        outcome: 'approved',
        comment: '',
        recorded: null,
      },
    });
    await stores.add([decision]);
  },
  /** Comments on the newest version of the first draft, as they come from elsewhere, every tenth about no word. */
  async remark(count: number) {
    const { draft, version, text } = await firstVersion();
    const author = { name: 'Hendra', key: null };
    const words = wordsAndSpaces(text).filter((word) => word.trim() !== '');
    const comments = Array.from({ length: count }, (_, at) => {
      const word = words[at % words.length] ?? '';
      const start = text.indexOf(word);
      const stretch = { start, end: start + word.length };
      return nameRecord({
        ...({ schema: recordSchemaVersion, kind: 'comment', draft, author } as const),
        parents: [version],
        at: new Date(Date.parse('2026-11-01T01:00:00.000Z') + at * 1000).toISOString(),
        body: {
          version,
          anchor: at % 10 === 0 ? null : anchorWords('facebook', text, stretch),
          text: `Catatan ke-${at + 1}`,
          replyTo: null,
        },
      });
    });
    await stores.add(comments);
  },
  /** A review in which every field holds this. */
  async remarkHostile(said: string) {
    const { draft, version, text, textHashes } = await firstVersion();
    const author = { name: said, key: null };
    const shape = { schema: recordSchemaVersion, draft, author } as const;
    const at = new Date().toISOString();
    const anchor = anchorWords('facebook', text, { start: 0, end: 8 });
    const forged = { ...anchor, exact: said, prefix: said.slice(0, 64), suffix: said.slice(0, 64) };
    const about = { version, replyTo: null };
    const parents = [version];
    await stores.add([
      nameRecord({
        ...shape,
        parents,
        at,
        kind: 'comment',
        body: { ...about, anchor, text: said },
      }),
      nameRecord({
        ...shape,
        parents,
        at,
        kind: 'comment',
        body: { ...about, anchor: forged, text: said },
      }),
      nameRecord({
        ...{ ...shape, parents, at, kind: 'suggestion' as const },
        body: { version, anchor, replacement: said, reason: said },
      }),
      nameRecord({
        ...{ ...shape, parents, at, kind: 'decision' as const },
        body: {
          ...{ version, textHashes, outcome: 'held' as const, comment: said },
          recorded: { from: said.slice(0, 200), way: 'whatsapp' as const, words: said },
        },
      }),
    ]);
  },
  /** Many drafts at once, for measuring. */
  async furnishMany(count: number) {
    const ids = Array.from({ length: count }, () => crypto.randomUUID());
    const id = await keep(
      'Posyandu buka hari Sabtu, 28 November 2026. Bawa buku KIA dan KTP. '.repeat(8),
    );
    const read = await stores.copies.get(id);
    if (!read.ok) throw new Error(read.failure.code);
    const { value } = read;
    const row = await database.drafts.get(id);
    await database.workingCopies.bulkPut(
      ids.map((one, at) => ({ ...value, id: one, text: `Draf ${at}. ${value.text}` })),
    );
    if (row) await database.drafts.bulkPut(ids.map((one) => ({ ...row, id: one })));
  },
  /** All but when a line of the list was written last: that is each computer's own. */
  async everything() {
    const tables = [database.workingCopies, database.records, database.removed, database.drafts];
    const rows = await Promise.all(tables.map((table) => table.toArray()));
    return rows.map((table) =>
      table.map((row) => JSON.stringify(sorted({ ...row, touchedAt: undefined }))).sort(),
    );
  },
});

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([name, part]) => [name, sorted(part)]),
      )
    : value;
