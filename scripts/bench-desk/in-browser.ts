import { projectDraft } from '@/lib/core/project-draft.ts';
import { foldDraft } from '@/lib/core/records/fold.ts';
import { openDatabase } from '@/lib/storage/database.ts';
import { createStores, ourSurroundings } from '@/lib/storage/stores.ts';
import { draftOf } from '@/tests/kill/plant.ts';

/** A draft as the others keep it: one document, with what ours has in its line of the list. */
interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly kind: string;
  readonly channel: string;
  readonly updatedAt: string;
}

/** The work of a desk. */
interface Desk {
  readonly load: (rows: readonly Row[]) => Promise<unknown>;
  readonly newest: (limit: number) => Promise<readonly unknown[]>;
  readonly filter: (kind: string, limit: number) => Promise<readonly unknown[]>;
  readonly open: (id: string) => Promise<string | undefined>;
  readonly save: (id: string, text: string) => Promise<unknown>;
  /** How many drafts have the word. */
  readonly search: (word: string) => Promise<number>;
  /** Length of everything as JSON lines. */
  readonly export: () => Promise<number>;
}

declare const peers: Readonly<Record<string, (name: string) => Promise<Desk>>>;

const portion = 1000;
const shown = 50;
const times = 15;
const wanted = 'hazard';

async function openOurs(name: string): Promise<Desk> {
  const database = openDatabase(name);
  const stores = createStores({ ...ourSurroundings(), database });
  const value = <Value>(result: { ok: true; value: Value } | { ok: false }): Value => {
    if (!result.ok) throw new Error(`failed: ${JSON.stringify(result)}`);
    return result.value;
  };
  return {
    async load(rows) {
      const made = rows.map(({ id }) => draftOf(Number.parseInt(id.slice(-12), 16), total, end));
      const state = foldDraft([]);
      await database.transaction('rw', database.workingCopies, database.drafts, async () => {
        await database.workingCopies.bulkPut(made.map(({ copy }) => copy));
        const lines = made.map(({ copy, figures }) => ({
          ...projectDraft(copy, state, figures),
          touchedAt: copy.savedAt,
        }));
        await database.drafts.bulkPut(lines);
      });
    },
    newest: async (limit) => value(await stores.list.page('drafts', {}, limit)).rows,
    filter: async (_, limit) =>
      value(await stores.list.page('drafts', { kind: wanted }, limit)).rows,
    open: async (id) => value(await stores.copies.get(id)).text,
    async save(id, text) {
      const { writer, savedAt: basis, ...copy } = value(await stores.copies.get(id));
      const { site, composer, channel, entities, selfCheck } = copy;
      const content = { id, site, composer, channel, entities, selfCheck };
      value(await stores.copies.keep({ ...content, text, writer, basis }));
    },
    search: async (word) =>
      database.workingCopies.filter(({ text }) => text.includes(word)).count(),
    async export() {
      let length = 0;
      await database.workingCopies.each((copy) => {
        length += JSON.stringify(copy).length + 1;
      });
      return length;
    },
  };
}

let total = 0;
let end = 0;

/** Everything in turn, in milliseconds: loading, search and export once, all else the median of some. */
async function measure(desk: Desk): Promise<Record<string, number>> {
  const rows = Array.from({ length: total }, (_, number): Row => {
    const { copy, figures } = draftOf(number, total, end);
    const { id, text, channel, savedAt: updatedAt } = copy;
    return { id, title: text.slice(0, 80), text, kind: figures.kind ?? '', channel, updatedAt };
  });
  const load = await time(async () => {
    for (let from = 0; from < total; from += portion)
      await desk.load(rows.slice(from, from + portion));
  });
  const some = Array.from(
    { length: times },
    (_, at) => rows[Math.floor((at * total) / times)] as Row,
  );
  demand((await desk.newest(shown)).length === Math.min(shown, total), 'newest');
  demand((await desk.open(some[0]?.id ?? '')) === some[0]?.text, 'open');
  return {
    load,
    newest: await median(some, () => desk.newest(shown)),
    filter: await median(some, () => desk.filter(wanted, shown)),
    open: await median(some, ({ id }) => desk.open(id)),
    save: await median(some, ({ id, text }) => desk.save(id, `${text} Diubah.`)),
    search: await time(async () => demand((await desk.search('Diubah')) === times, 'search')),
    export: await time(async () => demand((await desk.export()) > total * 100, 'export')),
  };
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(`"${what}" gave something else.`);
}

async function time(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function median(rows: readonly Row[], act: (row: Row) => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (const row of rows) taken.push(await time(() => act(row)));
  return taken.sort((one, other) => one - other)[taken.length >> 1] ?? Number.NaN;
}

Object.assign(globalThis, {
  names: () => ['ours', ...Object.keys(peers)],
  async benchDesk(name: string, count: number) {
    total = count;
    end = Date.now();
    const open = name === 'ours' ? openOurs : peers[name];
    if (!open) throw new Error(`There is no "${name}".`);
    return measure(await open(`bench-${crypto.randomUUID()}`));
  },
});
