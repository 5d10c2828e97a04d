import type { NamedRecord } from './record.ts';

/**
 * Records with every parent before its children, and within one generation by time, then by name: the
 * same order whatever order they came in. A clock that goes wrong cannot put a child before its parent.
 */
export function inOrder<One extends NamedRecord>(records: readonly One[]): readonly One[] {
  const generations = countGenerations(records);
  const generation = ({ hash }: One) => generations.get(hash) ?? 0;
  return records.toSorted(
    (one, other) =>
      generation(one) - generation(other) ||
      compare(one.record.at, other.record.at) ||
      compare(one.hash, other.hash),
  );
}

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** How many generations stand before each record; parents that are not here do not count. */
function countGenerations(records: readonly NamedRecord[]): ReadonlyMap<string, number> {
  const { waitsFor, children } = linksOf(records);
  const generations = new Map<string, number>();
  let ready = records.filter(({ hash }) => waitsFor.get(hash) === 0).map(({ hash }) => hash);
  for (let generation = 0; ready.length > 0; generation += 1) {
    for (const hash of ready) generations.set(hash, generation);
    const reached = ready.flatMap((hash) => children.get(hash) ?? []);
    ready = reached
      .filter(({ child }) => countDown(waitsFor, child) === 0)
      .map(({ child }) => child);
  }
  return generations;
}

/** For each record how many of its parents are here, and which records stand behind it. */
function linksOf(records: readonly NamedRecord[]) {
  const known = new Set(records.map(({ hash }) => hash));
  const links = records.flatMap(({ hash: child, record }) =>
    [...new Set(record.parents)].map((parent) => ({ parent, child })),
  );
  const here = links.filter(({ parent }) => known.has(parent));
  const waitsFor = new Map(records.map(({ hash }) => [hash, 0]));
  for (const { child } of here) waitsFor.set(child, (waitsFor.get(child) ?? 0) + 1);
  return { waitsFor, children: Map.groupBy(here, ({ parent }) => parent) };
}

function countDown(counts: Map<string, number>, name: string): number {
  const left = (counts.get(name) ?? 0) - 1;
  counts.set(name, left);
  return left;
}
