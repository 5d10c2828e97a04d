import { draftOf } from '@/tests/kill/draft-of.ts';
import type { Desk, Made, Row } from './desk.ts';

/** What the script of one store, or of several, left here. */
declare const openers: Readonly<Record<string, (name: string) => Promise<Desk>>>;

const portion = 1000;
const shown = 50;
const times = 15;
const wanted = 'hazard';

/** Everything in turn, in milliseconds: loading, search and export once, all else the median of some. */
async function measure(desk: Desk, total: number): Promise<Record<string, number>> {
  const end = Date.now();
  const made = Array.from({ length: total }, (_, number): Made => draftOf(number, total, end));
  const rows = made.map(({ copy, figures }): Row => {
    const { id, text, channel, savedAt: updatedAt } = copy;
    return { id, title: text.slice(0, 80), text, kind: figures.kind ?? '', channel, updatedAt };
  });
  const load = await time(async () => {
    for (let from = 0; from < total; from += portion) {
      const to = from + portion;
      await desk.load(rows.slice(from, to), made.slice(from, to));
    }
  });
  const some = Array.from(
    { length: times },
    (_, at) => rows[Math.floor((at * total) / times)] as Row,
  );
  demand((await desk.newest(shown)).length === Math.min(shown, total), 'newest');
  demand((await desk.open(some[0]?.id ?? '')) === some[0]?.text, 'open');
  return {
    load,
    // Some more each time: a store that remembers its last answer has to look all the same.
    newest: await median(some, (_, at) => desk.newest(shown + at)),
    filter: await median(some, (_, at) => desk.filter(wanted, shown + at)),
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

async function median(
  rows: readonly Row[],
  act: (row: Row, at: number) => Promise<unknown>,
): Promise<number> {
  const taken: number[] = [];
  for (const [at, row] of rows.entries()) taken.push(await time(() => act(row, at)));
  return taken.sort((one, other) => one - other)[taken.length >> 1] ?? Number.NaN;
}

Object.assign(globalThis, {
  names: () => Object.keys(openers),
  async benchDesk(name: string, count: number) {
    const open = openers[name];
    if (!open) throw new Error(`There is no "${name}".`);
    return measure(await open(`bench-${crypto.randomUUID()}`), count);
  },
});
