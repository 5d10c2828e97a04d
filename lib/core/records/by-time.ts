import { inOrder } from './order.ts';
import type { NamedRecord } from './record.ts';

/**
 * Records as a person tells them, oldest first. By their clocks; where a clock went wrong, what came after
 * something else still stands behind it.
 */
export function byTime<One extends NamedRecord>(records: readonly One[]): readonly One[] {
  const times = new Map<string, string>();
  const ordered = inOrder(records);
  for (const { hash, record } of ordered) {
    const before = record.parents.map((parent) => times.get(parent) ?? '');
    times.set(hash, [record.at, ...before].toSorted().at(-1) ?? record.at);
  }
  const time = ({ hash }: One) => times.get(hash) ?? '';
  // Of one moment in the order of the history, which the sorting keeps.
  return ordered.toSorted(
    (one, other) => Number(time(one) > time(other)) - Number(time(one) < time(other)),
  );
}
