import type { Member } from './known-people.ts';
import { glanceOf, nameKey } from './look-alike.ts';

/** Another member with the very same name, or with one that only looks the same. */
export interface NameClash {
  readonly kind: 'same' | 'look-alike';
  readonly name: string;
}

/**
 * Whether a name can be taken for another member's.
 *
 * @param members Without those whose key was replaced: they are the same person.
 */
export function nameClash({ hash, record }: Member, members: readonly Member[]): NameClash | null {
  const { name } = record.body;
  const others = members.filter((other) => other.hash !== hash).map((one) => one.record.body.name);
  const alike = others.find((other) => nameKey(other) === nameKey(name));
  if (alike !== undefined) return { kind: 'same', name: alike };
  const glance = glanceOf(name);
  const looking = others.find((other) => glanceOf(other) === glance);
  return looking === undefined ? null : { kind: 'look-alike', name: looking };
}
