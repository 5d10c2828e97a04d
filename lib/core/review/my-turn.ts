import type { DraftState } from '../records/fold.ts';
import type { Role } from './decider.ts';
import type { Flow, Turn } from './flow.ts';
import { type KnownPeople, personOf } from './known-people.ts';
import type { Office } from './situation.ts';
import { standingVersion } from './standing.ts';

/** Who may do what is asked of a turn. */
const rolesFor: Readonly<Record<Turn, readonly Role[]>> = {
  author: [],
  editor: ['editor', 'penanggung-jawab'],
  responsible: ['penanggung-jawab'],
  nobody: [],
};

/** Whether it is the turn of a person of this profile. While it has no keys, that is who wrote under no name. */
export function isMyTurn({ turn, counted }: Flow, state: DraftState, { known }: Office): boolean {
  const author = standingVersion(state)?.record.author;
  const isOurs = author === undefined || isOfHere(author, known);
  if (turn === 'author') return isOurs;
  const spoke = counted.some(({ record }) => known.own.has(record.author.key ?? ''));
  return !isOurs && !spoke && ownRoles(known).some((role) => rolesFor[turn].includes(role));
}

function isOfHere(
  { name, key }: { readonly name: string; readonly key: string | null },
  known: KnownPeople,
): boolean {
  if (key === null) return name === '';
  const person = personOf(known, key);
  return known.own.has(key) || [...known.own].some((own) => person === personOf(known, own));
}

const ownRoles = ({ own, byKey }: KnownPeople): readonly Role[] =>
  [...own].flatMap((key) => byKey.get(key)?.record.body.role ?? []);
